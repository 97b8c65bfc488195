import { formatCell, formatRange, type CellRef } from '../../../base/address';
import { add, equals, subtract, toNumber, type Exact } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import { isStale, readFormula, readValue } from '../../../model/cells';
import type { FindingData, Fix } from '../../../model/finding';
import type { DataTable } from '../../../tables/dataTable';
import type { Remark } from '../../definition';
import type { Facts } from '../../facts';
import { fixCells } from '../../fix';
import { compareSum, termCell, termValue, termsOf, type Parts, type Sum, type Term } from '../sums';
import { rowTerms, type ColumnTotal } from './columnTotals';
import { explainTotal, explanationData, type Explanation } from './explain';
import { shortRange, type ShortRange } from './shortRange';

export type TotalKind = 'differs' | 'parts-differ' | 'range-short' | 'rounded';

/** A total that its parts don't make, and how sure it is that they should. */
export interface Mismatch {
  readonly total: Term;
  readonly parts: Parts;
  readonly sum: Sum;
  readonly header: string;
  /** Other columns in which the same lines add up. */
  readonly proved: number;
  /** Other sets of lines that are proved as well. */
  readonly others: readonly Parts[];
  /** Only one set of lines can be meant. */
  readonly isUnique: boolean;
  /** A line that says it is a total, one that has parts, or a column of totals. */
  readonly how: 'named' | 'implied' | 'column';
}

export interface TotalsContext {
  readonly facts: Facts;
  readonly table: DataTable;
  readonly columns: readonly ColumnTotal[];
}

/** What to say of a mismatch; undefined where too little proves that the parts make the total. */
export function remarkOf(of: TotalsContext, mismatch: Mismatch): Remark<TotalKind> | undefined {
  const { table } = of;
  const { sheet, rows } = table;
  const { total, sum, parts, how, proved } = mismatch;
  const cell = termCell(total, rows);
  const terms = termsOf(parts);
  const cells = terms.map((term) => termCell(term, rows));
  if ([cell, ...cells].some(({ row, column }) => isStale(sheet, row, column))) return undefined;
  const place = { sheet: sheet.name, cell };
  const data = dataOf(table, mismatch, cells);
  if (sum.standing === 'rounded') return { kind: 'rounded', ...place, data };
  const short = shortIn(table, cell, [parts, ...mismatch.others]);
  if (short !== undefined) {
    const { formula, range } = short;
    const fix = fixCells(of.facts.snapshot, sheet, {
      code: 'fix/extend-sum',
      data: { formula: `=${formula}`, cell: formatCell(cell) },
      changes: [{ ...cell, content: { formula, result: toNumber(short.sum) } }],
    });
    return { kind: 'range-short', ...place, data: { ...data, range }, fix };
  }
  const explanation = explainTotal(sum.total, sum.sum, terms);
  if (proved === 0 && !mismatch.isUnique && explanation === undefined) return undefined;
  const kind =
    how === 'implied' && explanation === undefined && proved < 2 ? 'parts-differ' : 'differs';
  const fix = kind === 'differs' ? fixOf(of, mismatch, cell, explanation) : undefined;
  const said = { ...data, ...explanationData(table, explanation) };
  return { kind, ...place, data: said, ...(fix === undefined ? {} : { fix }) };
}

/** The first set of parts of which the total's SUM leaves some out. */
function shortIn(
  table: DataTable,
  total: CellRef,
  candidates: readonly Parts[],
): (ShortRange & { readonly sum: Exact }) | undefined {
  for (const parts of candidates) {
    const terms = termsOf(parts);
    const cells = terms.map((term) => termCell(term, table.rows));
    const short = shortRange(table.sheet, total, cells);
    if (short !== undefined) return { ...short, sum: terms.map(termValue).reduce(add) };
  }
  return undefined;
}

function dataOf(
  table: DataTable,
  { total, sum, header }: Mismatch,
  cells: readonly CellRef[],
): FindingData {
  return {
    name: table.rows[total.i]?.name ?? '',
    header,
    total: formatTrimmed(sum.total, 6),
    sum: formatTrimmed(sum.sum, 6),
    difference: formatTrimmed(subtract(sum.total, sum.sum), 6),
    parts: cells.length,
    of: placesOf(cells),
  };
}

/** `C3:C9` for cells in one run, else the first and the last. */
function placesOf(cells: readonly CellRef[]): string {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined) return '';
  const range = { top: first.row, bottom: last.row, left: first.column, right: last.column };
  return formatRange(range);
}

/**
 * The sum written in place of the total, where the total is a plain number, other columns prove
 * which lines make it, no part explains the difference, and every other sum that the cell
 * belongs to is then right too.
 */
function fixOf(
  of: TotalsContext,
  { total, sum, proved, how }: Mismatch,
  cell: CellRef,
  explanation: Explanation | undefined,
): Fix | undefined {
  const { facts, table } = of;
  const { sheet } = table;
  if (proved < 1 || explanation?.kind === 'part') return undefined;
  if (readFormula(sheet, cell.row, cell.column) !== undefined) return undefined;
  if (typeof readValue(sheet, cell.row, cell.column) !== 'number') return undefined;
  // A target table's percentages rest on the figure: they would have to follow.
  if (table.targets !== undefined) return undefined;
  if (how === 'column' || !columnsAgree(of, total, sum.sum)) return undefined;
  return fixCells(facts.snapshot, sheet, {
    code: 'fix/write-sum',
    data: { value: formatTrimmed(sum.sum, 6), cell: formatCell(cell) },
    changes: [{ ...cell, content: toNumber(sum.sum) }],
  });
}

/** Whether the column totals of the line hold once the cell is `value`. */
function columnsAgree(of: TotalsContext, { figures, i }: Term, value: Exact): boolean {
  return of.columns.every((column) => {
    const isTotal = column.total.column === figures.column;
    const isPart = column.parts.some((part) => part.column === figures.column);
    if (!isTotal && !isPart) return true;
    const { total, parts } = rowTerms(of.facts.snapshot, of.table, column).of(i);
    const { standing, total: whole, sum } = compareSum(total, parts, () => false);
    if (standing !== 'differs') return false;
    const now = termValue({ figures, i });
    return equals(value, isTotal ? sum : add(now, subtract(whole, sum)));
  });
}
