import { exactFromNumber } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { stageGroups, type Stage } from './stages';

type Kind = 'above-registered' | 'above-proposed' | 'jump';

interface Limits {
  readonly share: number;
  readonly times: number;
  readonly fewest: number;
}

/** Awards proposed beside those registered, given and of the period before, line by line. */
export const check = defineCheck({
  code: 'awards/proposals',
  scope: 'cell',
  findings: { 'above-registered': 'warning', 'above-proposed': 'warning', jump: 'info' },
  /**
   * Stages that follow each other, not a split of the awards by where they are now, are told by
   * the share of lines whose later count is not the greater. A jump is a change to so many times the period before, or to a part of it that small, and by
   * at least so many awards.
   */
  options: { share: 0.5, times: 3, fewest: 10 },
  missing: 'skip',
  *run(facts, { options }) {
    for (const table of facts.tables) {
      if (table.kind === 'award-counts') yield* inTable(facts, table, options);
    }
  },
});

function* inTable(facts: Facts, table: DataTable, limits: Limits): Iterable<Remark<Kind>> {
  for (const { columns } of stageGroups(table)) {
    const pair = (one: Stage, other: Stage): Pair | undefined => {
      const [column, base] = [columns.get(one), columns.get(other)];
      return column === undefined || base === undefined ? undefined : { column, base };
    };
    const above = { share: limits.share, isStaged: true, isWrong: isAbove };
    yield* compare(facts, table, 'above-registered', pair('proposed', 'registered'), above);
    yield* compare(facts, table, 'above-proposed', pair('given', 'proposed'), above);
    const now = pair('proposed', 'previous') ?? pair('given', 'previous');
    const isWrong = (count: number, before: number): boolean => isJump(count, before, limits);
    yield* compare(facts, table, 'jump', now, { share: 0, isStaged: false, isWrong });
  }
}

interface Pair {
  readonly column: TableColumn;
  readonly base: TableColumn;
}

/** What is wrong with a count, and the share of lines that must be right. */
interface Rule {
  readonly share: number;
  /** Whether the two follow each other, so that a later count is part of the earlier one. */
  readonly isStaged: boolean;
  readonly isWrong: (count: number, base: number) => boolean;
}

function isAbove(count: number, base: number): boolean {
  return count > base;
}

function isJump(count: number, before: number, { times, fewest }: Limits): boolean {
  if (before <= 0 || Math.abs(count - before) < fewest) return false;
  return count >= before * times || count * times <= before;
}

/**
 * Whether the line's total counts both: then they are awards in two states, not the same awards
 * at two stages.
 */
function isSplit({ snapshot }: Facts, table: DataTable, i: number, sum: number): boolean {
  const total = table.columns.find(({ role }) => role === 'total');
  return total !== undefined && columnFigures(snapshot, table, total.column).values[i] === sum;
}

/** Only where both cells hold a number: a blank is no 0. */
function* compare(
  facts: Facts,
  table: DataTable,
  kind: Kind,
  pair: Pair | undefined,
  { share, isStaged, isWrong }: Rule,
): Iterable<Remark<Kind>> {
  if (pair === undefined) return;
  const { snapshot } = facts;
  const { column, base } = pair;
  const counts = columnFigures(snapshot, table, column.column).values;
  const bases = columnFigures(snapshot, table, base.column).values;
  const wrong: number[] = [];
  let compared = 0;
  for (let i = 0; i < counts.length; i++) {
    const [count, other] = [counts[i] ?? Number.NaN, bases[i] ?? Number.NaN];
    if (table.rows[i]?.kind !== 'item' || Number.isNaN(count) || Number.isNaN(other)) continue;
    if (count === 0 && other === 0) continue;
    compared += 1;
    if (!isWrong(count, other)) continue;
    if (isStaged && isSplit(facts, table, i, count + other)) return;
    wrong.push(i);
  }
  if (compared - wrong.length < compared * share) return;
  for (const i of wrong) {
    const line = table.rows[i];
    if (line === undefined) continue;
    yield {
      kind,
      sheet: table.sheet.name,
      cell: { row: line.row, column: column.column },
      data: {
        ...(line.name === '' ? {} : { indicator: line.name }),
        column: column.header.replaceAll(' | ', ', '),
        base: base.header.replaceAll(' | ', ', '),
        count: formatTrimmed(exactFromNumber(counts[i] ?? 0), 2),
        other: formatTrimmed(exactFromNumber(bases[i] ?? 0), 2),
      },
    };
  }
}
