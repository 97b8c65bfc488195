import { awardName, awardRank } from '../../awards/catalogue/catalogue';
import { categoryOf } from '../../awards/catalogue/groups';
import type { AwardId } from '../../rules/awardIds';
import { sumOf, type AwardEntry } from '../shared/awards/awardEntry';
import type { DrawContext, Drawing } from '../shared/awards/awardForm';
import { dayOfNames } from '../shared/awards/dayOfNames';
import type { RegisterSource } from '../shared/awards/registerSource';
import { titledPeriod } from '../../tables/titledPeriod';
import { selectStage } from '../shared/awards/selection';
import { sourceNote } from '../shared/awards/unread';
import { count, TableBody, words } from '../shared/awards/tableBody';
import { FORMS, GRAND_TOTAL, TITLES, UNREAD_ROW } from '../shared/awards/words';
import { groupsOfUnits } from './unitGroups';

export const FIXED_COLUMNS = [
  { header: 'STT', width: 12 },
  { header: 'Tên đơn vị', width: 66 },
  { header: 'Tổng số', width: 18 },
] as const;

const NO_UNIT = 'Không ghi đơn vị';
const PAGE = 252;
const TOTAL_COLUMN = 2;
/** The narrowest column in which the words of awards fit unbroken, by size of the text. */
const NARROWEST: readonly (readonly [fontSize: number, width: number])[] = [
  [12, 17.5],
  [10, 15],
  [9, 13.6],
];
/** The unit's name gives way to many awards as far as this. */
const SHORTEST_NAME = 46;

/** A column of awards; undefined for what can't be read. */
type AwardColumn = AwardId | undefined;

/** Draws the awards of a register by unit. */
export function drawByUnit(source: RegisterSource, context: DrawContext): Drawing {
  const selection = selectStage(source, {
    roles: ['danh-hieu'],
    period: titledPeriod(context.titles.lines),
  });
  const entries = selection.counted;
  const day = dayOfNames(entries, context.options);
  const awards = [...new Set(entries.map(({ award }) => award))].sort(
    (a, b) => rankOf(a) - rankOf(b),
  );
  const { fontSize, nameWidth, awardWidth } = widthsFor(awards.length);
  const columns = [
    { width: FIXED_COLUMNS[0].width, align: 'center' as const },
    { width: nameWidth, align: 'left' as const },
    { width: FIXED_COLUMNS[2].width, align: 'center' as const },
    ...awards.map(() => ({ width: awardWidth, align: 'center' as const })),
  ];
  const fixed = FIXED_COLUMNS.map(({ header }) => header);
  const header =
    awards.length === 0
      ? [fixed]
      : [
          [...fixed, ...awards.map(categoryTitle)],
          [
            ...fixed.map(() => ''),
            ...awards.map((award) => (award === undefined ? '' : awardName(award, day))),
          ],
        ];
  const first = context.headRows + header.length;
  const body = new TableBody(first, columns.length, context.options.formulas);
  fill(body, source, entries, awards);
  const nowhere = entries.filter(({ unit }) => unit === undefined);
  return {
    columns,
    header,
    body,
    foot: selection.foot,
    fontSize,
    notes: [...selection.notes, ...sourceNote(source, 'don-vi', nowhere)],
  };
}

function categoryTitle(award: AwardColumn): string {
  if (award === undefined) return UNREAD_ROW;
  return categoryOf(award) === 'danh-hieu' ? TITLES : FORMS;
}

function widthsFor(awards: number): {
  readonly fontSize: number;
  readonly nameWidth: number;
  readonly awardWidth: number;
} {
  const [number, name, total] = FIXED_COLUMNS.map(({ width }) => width);
  const room = PAGE - (number ?? 0) - (total ?? 0);
  const usual = (room - (name ?? 0)) / Math.max(1, awards);
  const last = NARROWEST.at(-1);
  const narrow = (room - SHORTEST_NAME) / Math.max(1, awards);
  const [fontSize, least] = NARROWEST.find(([, width]) => width <= narrow) ?? last ?? [9, 13.6];
  const awardWidth = Math.floor(Math.max(least, Math.min(usual, 40)) * 10) / 10;
  const nameWidth = Math.max(SHORTEST_NAME, room - awardWidth * awards);
  return { fontSize, nameWidth: Math.round(nameWidth * 10) / 10, awardWidth };
}

function fill(
  body: TableBody,
  source: RegisterSource,
  entries: readonly AwardEntry[],
  awards: readonly AwardColumn[],
): void {
  if (entries.length === 0) {
    body.empty();
    return;
  }
  const sums = [TOTAL_COLUMN, ...awards.map((_award, i) => TOTAL_COLUMN + 1 + i)];
  const line = (number: number | undefined, unit: string, own: readonly AwardEntry[]): number =>
    body.add([
      { kind: 'value', value: number },
      words(unit),
      { kind: 'across', from: TOTAL_COLUMN + 1, to: TOTAL_COLUMN + awards.length },
      ...awards.map((award) => count(sumOf(own.filter((entry) => entry.award === award)))),
    ]);
  const groups = groupsOfUnits(source, entries);
  const totals: number[] = [];
  groups.forEach(({ name, units }, i) => {
    if (name !== undefined) body.heading(i + 1, name);
    const first = body.next;
    units.forEach(({ unit, own }, number) => line(number + 1, unit, own));
    if (name !== undefined) totals.push(body.subtotal(sums, first));
    else totals.push(...units.map((_unit, number) => first + number));
  });
  const nowhere = entries.filter(({ unit }) => unit === undefined);
  if (nowhere.length > 0) totals.push(line(undefined, NO_UNIT, nowhere));
  const isPlain = groups.every(({ name }) => name === undefined);
  if (isPlain) body.subtotal(sums, 0, {}, GRAND_TOTAL);
  else body.grandTotal(sums, totals, GRAND_TOTAL);
}

function rankOf(award: AwardColumn): number {
  return award === undefined ? Infinity : awardRank(award);
}
