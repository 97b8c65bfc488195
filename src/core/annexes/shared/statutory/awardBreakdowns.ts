import { GROUPS } from '../../../awards/catalogue/groups';
import { awardOf } from '../../../awards/catalogue/catalogue';
import { cellText } from '../../../awards/register/cellReadings';
import type { AwardKind, RecipientClass } from '../../../awards/reading/kinds';
import type { AwardId, RecipientKind } from '../../../rules/awardIds';
import type { AwardEntry } from '../awards/awardEntry';
import type { RegisterSource } from '../awards/registerSource';
import type { Breakdown } from './breakdowns';

/** Codes of the lines that both award forms have, each with its own. */
export interface AwardCodes {
  readonly collectives: string;
  readonly enterprises: string;
  readonly households: string;
  readonly persons: string;
  /** Leaders of ministries and provinces, of departments, business people, other leaders, workers. */
  readonly classes: readonly [string, string, string, string, string];
  /** Thường xuyên, chuyên đề, đột xuất, đối ngoại, cống hiến, niên hạn, kháng chiến. */
  readonly kinds: readonly [string, string, string, string, string, string, string];
}

const CLASSES: readonly RecipientClass[] = [
  'lanh-dao-bo-tinh',
  'lanh-dao-vu-so',
  'doanh-nhan',
  'lanh-dao-pho-phong',
  'truc-tiep',
];

const KINDS: readonly AwardKind[] = [
  'cong-trang',
  'phong-trao',
  'dot-xuat',
  'doi-ngoai',
  'cong-hien',
  'nien-han',
  'khang-chien',
];

/** Who received an award, where that can be: nobody but persons is a chiến sĩ thi đua. */
export function recipientOf({ award, recipient }: AwardEntry): RecipientKind | undefined {
  if (award === undefined || recipient === undefined) return undefined;
  return awardOf(award).recipients.includes(recipient) ? recipient : undefined;
}

/**
 * The kind that a register leaves unsaid: emulation titles are given for the year's work, flags
 * of a movement for that movement. Orders and certificates have none by themselves.
 */
export function kindOf(
  source: RegisterSource,
  { award, kind, entry }: AwardEntry,
): {
  readonly kind: AwardKind | undefined;
  readonly isAssumed: boolean;
} {
  if (kind !== undefined || award === undefined) return { kind, isAssumed: false };
  const said = cellText(source.valueOf(entry, 'loai-hinh'));
  if (said !== '' || !isTitle(award)) return { kind: undefined, isAssumed: false };
  const isFlag = GROUPS['co-thi-dua'].awards.includes(award);
  const ofMovement = isFlag && cellText(source.valueOf(entry, 'phong-trao')) !== '';
  return { kind: ofMovement ? 'phong-trao' : 'cong-trang', isAssumed: true };
}

function isTitle(award: AwardId): boolean {
  return Object.values(GROUPS).some(
    ({ category, awards }) => category === 'danh-hieu' && awards.includes(award),
  );
}

/** The lines by recipient, class of person and kind of award. */
export function awardBreakdowns(
  source: RegisterSource,
  entries: readonly AwardEntry[],
  codes: AwardCodes,
): readonly Breakdown<AwardEntry>[] {
  const { byRole } = source.register.columns;
  const byRecipient: Readonly<Record<RecipientKind, string>> = {
    'tap-the': codes.collectives,
    'ho-gia-dinh': codes.households,
    'ca-nhan': codes.persons,
  };
  const kindCode = (entry: AwardEntry): string | undefined => {
    const { kind } = kindOf(source, entry);
    return kind === undefined ? undefined : codes.kinds[KINDS.indexOf(kind)];
  };
  return [
    {
      what: 'đối tượng',
      column: 'Đối tượng',
      isThere: true,
      codes: [codes.collectives, codes.households, codes.persons],
      codeOf: (entry) => {
        const recipient = recipientOf(entry);
        return recipient === undefined ? undefined : byRecipient[recipient];
      },
    },
    {
      what: 'doanh nghiệp',
      isThere: byRole.has('phan-loai'),
      isOfWhich: true,
      codes: [codes.enterprises],
      among: (entry) => recipientOf(entry) === 'tap-the',
      codeOf: ({ recipientClass }) =>
        recipientClass === 'doanh-nghiep' ? codes.enterprises : undefined,
    },
    {
      what: 'chức vụ của cá nhân',
      column: 'Phân loại đối tượng',
      isThere: byRole.has('phan-loai'),
      codes: codes.classes,
      among: (entry) => recipientOf(entry) === 'ca-nhan',
      codeOf: ({ recipientClass }) =>
        recipientClass === undefined ? undefined : codes.classes[CLASSES.indexOf(recipientClass)],
    },
    {
      what: 'phương thức khen thưởng',
      column: 'Loại hình khen thưởng',
      isThere: byRole.has('loai-hinh') || entries.every((entry) => kindCode(entry) !== undefined),
      codes: codes.kinds,
      codeOf: kindCode,
    },
  ];
}
