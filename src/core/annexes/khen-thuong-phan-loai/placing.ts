import { categoryOf, GROUPS } from '../../awards/catalogue/groups';
import type { AwardKind, RecipientClass } from '../../awards/reading/kinds';
import type { AnnexNote } from '../definition';
import { countText, sumOf, type AwardEntry } from '../shared/awards/awardEntry';
import type { RegisterSource } from '../shared/awards/registerSource';
import { sourceNote } from '../shared/awards/unread';

const LEADERS: readonly (RecipientClass | undefined)[] = [
  'lanh-dao-bo-tinh',
  'lanh-dao-vu-so',
  'lanh-dao-pho-phong',
  'lanh-dao-khac',
];

export function isLeader({ recipient, recipientClass }: AwardEntry): boolean {
  return recipient === 'ca-nhan' && LEADERS.includes(recipientClass);
}

export function isDirect({ recipient, recipientClass }: AwardEntry): boolean {
  return recipient === 'ca-nhan' && recipientClass === 'truc-tiep';
}

/** The kind that is written, else that of a yearly title, which is given for merit. */
export function kindOf({ kind, hasKind, award }: AwardEntry): AwardKind | undefined {
  if (kind !== undefined || hasKind || award === undefined) return kind;
  const isFlag = GROUPS['co-thi-dua'].awards.includes(award);
  return categoryOf(award) === 'danh-hieu' && !isFlag ? 'cong-trang' : undefined;
}

/** Persons that belong into neither of the form's two classes, and kinds that aren't written. */
export function unplacedPersons(
  source: RegisterSource,
  entries: readonly AwardEntry[],
): { readonly foot: readonly string[]; readonly notes: readonly AnnexNote[] } {
  const inClasses = (entry: AwardEntry): boolean => {
    const kind = kindOf(entry);
    return kind === 'cong-trang' || kind === 'phong-trao' || kind === 'dot-xuat';
  };
  const persons = entries.filter(
    (entry) =>
      entry.recipient === 'ca-nhan' && inClasses(entry) && !isLeader(entry) && !isDirect(entry),
  );
  const business = persons.filter(({ recipientClass }) => recipientClass === 'doanh-nhan');
  const unclear = persons.filter(({ recipientClass }) => recipientClass !== 'doanh-nhan');
  const assumed = entries.filter(
    (entry) => entry.kind === undefined && kindOf(entry) !== undefined,
  );
  const foot = [
    ...line(business, 'doanh nhân'),
    ...line(unclear, 'cá nhân chưa rõ phân loại đối tượng'),
  ];
  return {
    foot,
    notes: [
      ...foot.map((text) => ({ code: 'annex-notes/outside-form', data: { text } })),
      ...sourceNote(source, 'phan-loai', unclear),
      ...(assumed.length === 0
        ? []
        : [{ code: 'annex-notes/merit-assumed', data: { quantity: sumOf(assumed) } }]),
      ...sourceNote(
        source,
        'loai-hinh',
        entries.filter((entry) => kindOf(entry) === undefined),
      ),
    ],
  };
}

function line(entries: readonly AwardEntry[], what: string): readonly string[] {
  const sum = sumOf(entries);
  return sum === 0 ? [] : [`Ngoài các cột 8, 9, 12 và 13: ${countText(sum)} ${what}.`];
}
