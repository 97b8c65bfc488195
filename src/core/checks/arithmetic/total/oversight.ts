import { intersects, parseRange, type RangeRef } from '../../../base/address';
import { rangeInPlace } from '../../../formulas/place';
import { formulasOn, type FormulaEntry } from '../../../formulas/readFormulas';
import { cellKey } from '../../../model/cells';
import { columnFigures, type ColumnFigures } from '../../../tables/columnFigures';
import type { TableColumn } from '../../../tables/dataTable';
import { compareSum, isPlainSum, termCell } from '../sums';
import { isOneList, namesAll, type Split } from './oneList';
import type { TotalsContext } from './remark';
import { shortRange } from './shortRange';
import type { Structure } from './structures';

/**
 * In how many columns the total is a right SUM of some of the lines and leaves out others that
 * nothing sets apart. Such a formula shows that it adds these lines, whatever its result; 0 where
 * some may have been left out on purpose.
 */
export function columnsCutShort(
  of: TotalsContext,
  i: number,
  lines: Structure,
  columns: readonly TableColumn[],
): number {
  const { facts, table } = of;
  if (columns.length === 0 || !namesAll(table, i, lines)) return 0;
  const found = columns.flatMap(({ column }) => {
    const figures = columnFigures(facts.snapshot, table, column);
    const split = splitBy(of, i, lines, figures);
    return split !== undefined && isOneList(table, i, split) ? [{ figures, split }] : [];
  });
  // A line that is the sum of others is so in every column.
  const isTwice = found.every(({ figures, split }) => countsTwice(figures, split));
  return isTwice ? 0 : found.length;
}

/** What the SUM of a total takes in of the lines, and what it leaves out. */
function splitBy(
  of: TotalsContext,
  i: number,
  lines: Structure,
  figures: ColumnFigures,
): Split | undefined {
  const { sheet, rows } = of.table;
  const cells = lines.map((line) => termCell({ figures, i: line }, rows));
  const short = shortRange(sheet, termCell({ figures, i }, rows), cells);
  const range = parseRange(short?.range ?? '');
  if (range === undefined) return undefined;
  const isCovered = (line: number): boolean => {
    const row = rows[line]?.row ?? -1;
    return row >= range.top && row <= range.bottom;
  };
  const covered = lines.filter(isCovered);
  const split = { covered, omitted: lines.filter((line) => !isCovered(line)) };
  const parts = { columns: [figures], lines: covered };
  const { standing } = compareSum({ figures, i }, parts, () => false);
  const isRight = standing === 'fits' || standing === 'trivial';
  return isRight && !isLinked(of, i, split, figures.column) ? split : undefined;
}

/**
 * Whether another formula of the column counts what was left out, or what was left out is computed
 * from what was not: a part or a whole of it.
 */
function isLinked(
  { facts, table }: TotalsContext,
  i: number,
  { covered, omitted }: Split,
  column: number,
): boolean {
  const formulas = formulasOn(facts.snapshot, table.sheet);
  const cellOf = (line: number): RangeRef => {
    const row = table.rows[line]?.row ?? 0;
    return { top: row, bottom: row, left: column, right: column };
  };
  const [left, taken] = [omitted.map(cellOf), covered.map(cellOf)];
  return table.rows.some(({ row }, line) => {
    const entry = formulas.get(cellKey(row, column));
    if (entry === undefined || line === i) return false;
    return reads(entry, left) || (omitted.includes(line) && reads(entry, taken));
  });
}

function reads({ shape, cells }: FormulaEntry, wanted: readonly RangeRef[]): boolean {
  return shape.reads.some(({ sheet, place }) => {
    const range = rangeInPlace(place, cells);
    return sheet === '' && wanted.some((cell) => intersects(range, cell));
  });
}

/** Whether a line left out is the sum of those taken in beside it, or one taken in of those left out. */
function countsTwice(figures: ColumnFigures, { covered, omitted }: Split): boolean {
  const isWhole = omitted.some((line) => {
    const below = covered.filter((other) => other > line);
    const above = covered.filter((other) => other < line).reverse();
    return [below, above].some((beside) =>
      beside.some((_, k) => k > 0 && isPlainSum(figures, line, beside.slice(0, k + 1))),
    );
  });
  return (
    isWhole || (omitted.length > 1 && covered.some((line) => isPlainSum(figures, line, omitted)))
  );
}
