import { FIGURE_BLANK, columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { defineCheck, type Remark } from '../../definition';
import { additiveColumns, isAdditiveLine, isRounded, shareOneUnit } from '../additive';
import { formOf } from '../../../tables/statutoryForms';
import { compareSum, isPlainSum, type Sum } from '../sums';
import { LOOK, columnTotals, rowTerms, type ColumnTotal } from './columnTotals';
import { columnsCutShort } from './oversight';
import { remarkOf, type TotalKind, type TotalsContext } from './remark';
import { parentStructures, totalStructures, type Structure } from './structures';

/** Totals against the sum of their parts, by line ("Cộng", 1 of 1.1 and 1.2) and by column. */
export const check = defineCheck({
  code: 'arithmetic/total',
  scope: 'cell',
  findings: {
    differs: 'error',
    'parts-differ': 'warning',
    'range-short': 'error',
    rounded: 'info',
  },
  options: {
    /** Lines with parts by number or dash need this many other columns in which they add up. */
    proofs: 1,
  },
  missing: 'skip',
  *run(facts, { options }) {
    for (const table of facts.tables) {
      if (formOf(table) !== undefined) continue;
      const columns = columnTotals(facts.snapshot, table);
      const of = { facts, table, columns };
      /** Lines with a SUM that is cut short: what else is wrong with them shows once it is mended. */
      const cut = new Set<number>();
      for (const [i, structures] of totalStructures(table)) {
        for (const remark of compareLine(of, i, structures, 'named', options.proofs)) {
          if (remark.kind === 'range-short') cut.add(i);
          yield remark;
        }
      }
      for (const [i, structure] of parentStructures(table)) {
        if (table.rows[i]?.kind === 'total') continue;
        yield* compareLine(of, i, [structure], 'implied', options.proofs);
      }
      for (const column of columns) yield* compareColumn(of, column, cut);
    }
  },
});

/** One column of one way in which a line may add up. */
interface Trial {
  readonly column: TableColumn;
  readonly sum: Sum;
}

/** A line against its parts; `named` lines say that they are totals. */
function* compareLine(
  of: TotalsContext,
  i: number,
  structures: readonly Structure[],
  how: 'named' | 'implied',
  proofs: number,
): Iterable<Remark<TotalKind>> {
  const { facts, table } = of;
  const { snapshot } = facts;
  const columns = additiveColumns(snapshot, table);
  // Most lines are the sum of their parts in every column.
  if (structures.some((lines) => columns.every(isSettledBy(of, i, lines)))) return;
  const all: { readonly lines: Structure; readonly trials: readonly Trial[] }[] = [];
  for (const lines of structures) {
    if (lines.length < 2) continue;
    const trials = columns.map((column): Trial => {
      const figures = columnFigures(snapshot, table, column.column);
      const rounded = (): boolean => isRounded(table, i, column);
      const parts = { columns: [figures], lines };
      return { column, sum: compareSum({ figures, i }, parts, rounded) };
    });
    all.push({ lines, trials });
    // Names and units are read only where a figure looks wrong.
    const isSettled = ({ column }: TableColumn, k: number): boolean =>
      all.some((tried) => agrees(tried.trials[k])) ||
      columnFigures(snapshot, table, column).kinds[i] === FIGURE_BLANK;
    if (columns.every(isSettled)) return;
  }
  const tried = all
    .filter(({ lines }) => canBeAdded(table, [i, ...lines]))
    .map(({ lines, trials }) => {
      const wrong = trials.filter(({ sum }) => sum.standing === 'differs');
      const wanting = how === 'named' ? wrong.map(({ column }) => column) : [];
      const short = columnsCutShort(of, i, lines, wanting);
      return { lines, trials, short, failed: wrong.length - short };
    });
  const fitting = (trials: readonly Trial[]): number =>
    trials.filter(({ sum }) => sum.standing === 'fits' || sum.standing === 'rounded').length;
  const best = [...tried].sort(
    (a, b) => fitting(b.trials) - fitting(a.trials) || b.short - a.short || a.failed - b.failed,
  )[0];
  if (best === undefined) return;
  const proved = fitting(best.trials);
  const { failed, short } = best;
  const shown = proved + short;
  if (failed > shown && !(how === 'named' && shown === 0 && failed === 1)) return;
  if (how === 'implied' && proved < proofs) return;
  for (const [k, { column, sum }] of best.trials.entries()) {
    if (sum.standing !== 'differs' && sum.standing !== 'rounded') continue;
    if (tried.some(({ trials }) => agrees(trials[k]))) continue;
    const figures = columnFigures(snapshot, table, column.column);
    const remark = remarkOf(of, {
      total: { figures, i },
      parts: { columns: [figures], lines: best.lines },
      sum,
      header: column.leaf,
      proved,
      isUnique: tried.length === 1,
      others: tried
        .filter((other) => fitting(other.trials) === proved)
        .map(({ lines }) => ({ columns: [figures], lines })),
      how,
    });
    if (remark !== undefined) yield remark;
  }
}

/** Whether a column has no figure in line `i`, or one that is plainly the sum of the lines. */
function isSettledBy(
  { facts, table }: TotalsContext,
  i: number,
  lines: Structure,
): (column: TableColumn) => boolean {
  return ({ column }) => {
    const figures = columnFigures(facts.snapshot, table, column);
    return figures.kinds[i] === FIGURE_BLANK || isPlainSum(figures, i, lines);
  };
}

/** Every line of a column that is the sum of others, but for those whose own SUMs are cut short. */
function* compareColumn(
  of: TotalsContext,
  column: ColumnTotal,
  cut: ReadonlySet<number>,
): Iterable<Remark<TotalKind>> {
  const { facts, table } = of;
  const terms = rowTerms(facts.snapshot, table, column);
  for (let i = 0; i < table.rows.length; i++) {
    if (terms.quick[i] !== LOOK || cut.has(i)) continue;
    const { total, parts } = terms.of(i);
    const sum = compareSum(total, parts, () => isRounded(table, i, column.total));
    if (table.rows[i]?.kind === 'heading') continue;
    if (sum.standing !== 'differs' && sum.standing !== 'rounded') continue;
    if (!isAdditiveLine(table, i)) continue;
    const remark = remarkOf(of, {
      total,
      parts,
      sum,
      header: column.total.leaf,
      proved: 1,
      isUnique: true,
      others: [],
      how: 'column',
    });
    if (remark !== undefined) yield remark;
  }
}

/** Whether the total is the sum, proved by several parts or not. */
function agrees(trial: Trial | undefined): boolean {
  return trial?.sum.standing === 'fits' || trial?.sum.standing === 'trivial';
}

function canBeAdded(table: DataTable, lines: readonly number[]): boolean {
  return lines.every((i) => isAdditiveLine(table, i)) && shareOneUnit(table, lines);
}
