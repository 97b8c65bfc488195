import { exactFromNumber } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { stageGroups, type Stage } from './stages';

type Kind = 'above-registered' | 'above-proposed' | 'jump';

interface Limits {
  readonly times: number;
  readonly fewest: number;
}

/** Awards proposed beside those registered, given and of the period before, line by line. */
export const check = defineCheck({
  code: 'awards/proposals',
  scope: 'cell',
  findings: { 'above-registered': 'warning', 'above-proposed': 'warning', jump: 'info' },
  /**
   * A jump is a change to so many times the period before, or to a part of it that small, and by
   * at least so many awards.
   */
  options: { times: 3, fewest: 10 },
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
    yield* compare(facts, table, 'above-registered', pair('proposed', 'registered'), isAbove);
    yield* compare(facts, table, 'above-proposed', pair('given', 'proposed'), isAbove);
    const now = pair('proposed', 'previous') ?? pair('given', 'previous');
    yield* compare(facts, table, 'jump', now, (count, before) => isJump(count, before, limits));
  }
}

interface Pair {
  readonly column: TableColumn;
  readonly base: TableColumn;
}

function isAbove(count: number, base: number): boolean {
  return count > base;
}

function isJump(count: number, before: number, { times, fewest }: Limits): boolean {
  if (before <= 0 || Math.abs(count - before) < fewest) return false;
  return count >= before * times || count * times <= before;
}

/** Only where both cells hold a number: a blank is no 0. */
function* compare(
  { snapshot }: Facts,
  table: DataTable,
  kind: Kind,
  pair: Pair | undefined,
  isWrong: (count: number, base: number) => boolean,
): Iterable<Remark<Kind>> {
  if (pair === undefined) return;
  const { column, base } = pair;
  const counts = columnFigures(snapshot, table, column.column).values;
  const bases = columnFigures(snapshot, table, base.column).values;
  for (let i = 0; i < counts.length; i++) {
    const [count, other] = [counts[i] ?? Number.NaN, bases[i] ?? Number.NaN];
    const line = table.rows[i];
    if (line?.kind !== 'item' || Number.isNaN(count) || Number.isNaN(other)) continue;
    if (!isWrong(count, other)) continue;
    yield {
      kind,
      sheet: table.sheet.name,
      cell: { row: line.row, column: column.column },
      data: {
        ...(line.name === '' ? {} : { indicator: line.name }),
        column: column.header.replaceAll(' | ', ', '),
        base: base.header.replaceAll(' | ', ', '),
        count: formatTrimmed(exactFromNumber(count), 2),
        other: formatTrimmed(exactFromNumber(other), 2),
      },
    };
  }
}
