import { awardName, awardRank } from '../../awards/catalogue/catalogue';
import { categoryOf } from '../../awards/catalogue/groups';
import { exactFromNumber } from '../../base/exact';
import { formatNumber } from '../../figures/formatFigure';
import { looseKey } from '../../text/fold';
import type { AnnexNote, AnnexOptions } from '../definition';
import { countText, sumOf, type AwardEntry } from '../shared/awards/awardEntry';
import { groupBy } from '../shared/awards/groupBy';
import type { RegisterSource } from '../shared/awards/registerSource';
import { placesOf } from '../shared/awards/unread';
import type { EntryMoney } from './entryMoney';

interface Sums {
  readonly options: AnnexOptions;
  readonly lines: readonly { readonly entry: AwardEntry; readonly money: EntryMoney }[];
  readonly quantity: number;
}

/** What stands under the list: the salary, the rules, and what has no money. */
export function moneyFoot({ options, lines }: Sums): readonly string[] {
  if (lines.length === 0) return [];
  const { baseSalary } = options;
  const documents = [
    ...new Set(lines.flatMap(({ money }) => money.found?.rule.source.document ?? [])),
  ];
  const basis = documents.length === 0 ? '' : `; hệ số theo ${documents.join(', ')}`;
  const without = withoutRule(lines);
  return [
    baseSalary === undefined
      ? `Chưa có lương cơ sở nên chưa tính tiền thưởng${basis}.`
      : `Lương cơ sở ${formatNumber(exactFromNumber(baseSalary), 0)} đồng${basis}; mỗi mức thưởng làm tròn lên đến 10.000 đồng.`,
    ...(without.length === 0
      ? []
      : [
          `Chưa gồm ${countText(sumOf(without))} trường hợp chưa có mức thưởng: ${namesOf(without)}.`,
        ]),
  ];
}

/** What whoever signs the list must know of its money. */
export function moneyNotes({ options, lines }: Sums): readonly AnnexNote[] {
  const notes: AnnexNote[] = [];
  if (lines.length === 0) return notes;
  if (options.baseSalary === undefined)
    notes.push({ code: 'annex-notes/no-base-salary', data: {} });
  if (lines.some(({ money }) => money.isUndated && money.found !== undefined)) {
    notes.push({ code: 'annex-notes/newest-money-rule', data: {} });
  }
  const without = withoutRule(lines);
  if (without.length > 0) {
    const data = { quantity: sumOf(without), awards: namesOf(without) };
    notes.push({ code: 'annex-notes/no-money-rule', data });
  }
  const ceilings = lines.filter(({ money }) => money.found?.atMost === true);
  if (ceilings.length > 0) {
    const awards = namesOf(ceilings.map(({ entry }) => entry));
    notes.push({ code: 'annex-notes/money-ceiling', data: { awards } });
  }
  const caveats = lines.flatMap(({ money }) => money.found?.rule.caveats ?? []);
  for (const [key, [first]] of groupBy(caveats, ({ code, document }) => `${code} ${document}`)) {
    if (first === undefined || key === '') continue;
    notes.push({ code: `annex-notes/rule-${first.code}`, data: { document: first.document } });
  }
  return notes;
}

/** People with several titles of one year: only the highest pays. The list leaves that to people. */
export function severalTitles(
  source: RegisterSource,
  entries: readonly AwardEntry[],
): readonly AnnexNote[] {
  const titled = entries.filter(
    ({ award, name, quantity }) =>
      award !== undefined &&
      categoryOf(award) === 'danh-hieu' &&
      name !== undefined &&
      name !== '' &&
      quantity === 1,
  );
  const holders = groupBy(titled, ({ name = '', unit = '', year }) =>
    [looseKey(name), looseKey(unit), String(year ?? '')].join('|'),
  );
  const several = [...holders.values()].filter((own) => own.length > 1).flat();
  const [first] = several;
  if (first === undefined) return [];
  return [
    {
      code: 'annex-notes/several-titles',
      data: { cells: placesOf(source, 'ten', several) },
      cell: source.cellOf(first.entry, 'ten'),
      onSource: true,
    },
  ];
}

function withoutRule(lines: Sums['lines']): readonly AwardEntry[] {
  return lines.flatMap(({ entry, money }) => (money.times === undefined ? [entry] : []));
}

function namesOf(entries: readonly AwardEntry[]): string {
  const awards = [...new Set(entries.flatMap(({ award }) => award ?? []))];
  const names = awards.sort((a, b) => awardRank(a) - awardRank(b)).map((award) => awardName(award));
  const unread = entries.some(({ award }) => award === undefined) ? ['không đọc được'] : [];
  return [...names, ...unread].join(', ');
}
