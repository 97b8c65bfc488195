import { formatCell } from '../../../base/address';
import { formWith, type Form } from '../../../tables/statutoryForms';
import type { CellContent } from '../../../model/plan';
import type { SheetCell } from '../../layout/annexSheet';
import type { FormulaMode } from '../../percentCell';
import type { Counts, StatutoryForm } from './statutoryForm';

/** Zero is printed as a dash, as statistics do. */
const COUNT = '#,##0;-#,##0;"-"';

/** The counts of every line and column of a form, totals among them. */
type Grid = ReadonlyMap<string, readonly (number | undefined)[]>;

interface Place {
  readonly firstRow: number;
  /** The sheet column of the first count. */
  readonly firstColumn: number;
  readonly mode: FormulaMode;
}

/**
 * The lines of a form with their counts. What its layout makes equal is a formula wherever the
 * counts are: a line of a breakdown that does not make the total leaves the total a number.
 */
export function formBody(
  { form: id, lines, widths }: StatutoryForm,
  counts: Counts,
  place: Place,
): readonly (readonly SheetCell[])[] {
  const form = formWith(id);
  const grid = form.columns === 'sum' ? withTotals(counts) : counts;
  const rows = new Map(
    lines.flatMap(({ code }, i) => (code === undefined ? [] : [[code, place.firstRow + i]])),
  );
  const hasUnits = widths.length === 3;
  const across = Math.max(0, ...[...grid.values()].map((cells) => cells.length));
  return lines.map(({ label, code, unit, indent = 0 }): readonly SheetCell[] => {
    const bold = code === '01' || code === undefined;
    const words = (content: CellContent): SheetCell => ({
      content,
      numberFormat: 'General',
      bold,
      indent: 0,
    });
    return [
      { ...words(label), indent },
      words(code),
      ...(hasUnits ? [words(unit)] : []),
      ...Array.from({ length: across }, (_, i): SheetCell => ({
        content: code === undefined ? undefined : cellOf({ form, grid, rows, place }, code, i),
        numberFormat: code === undefined ? 'General' : COUNT,
        bold,
        indent: 0,
      })),
    ];
  });
}

/** The total of each line before its columns; blank where all of them are. */
function withTotals(counts: Counts): Grid {
  return new Map(
    [...counts].map(([code, cells]) => {
      const known = cells.filter((cell) => cell !== undefined);
      const sum = known.reduce((total, cell) => total + cell, 0);
      return [code, [known.length === 0 ? undefined : sum, ...cells]];
    }),
  );
}

interface Laid {
  readonly form: Form;
  readonly grid: Grid;
  readonly rows: ReadonlyMap<string, number>;
  readonly place: Place;
}

function cellOf(laid: Laid, code: string, column: number): CellContent {
  const { form, grid, place } = laid;
  const cells = grid.get(code);
  const value = cells?.[column];
  if (value === undefined || place.mode === 'values') return value;
  const formula =
    column === 0 && form.columns === 'sum'
      ? acrossFormula(laid, code, cells?.length ?? 0)
      : downFormula(laid, code, column);
  return formula === undefined ? value : { formula, result: value };
}

function addressOf({ rows, place }: Laid, code: string, column: number): string {
  return formatCell({ row: rows.get(code) ?? 0, column: place.firstColumn + column });
}

function acrossFormula(laid: Laid, code: string, length: number): string {
  return `SUM(${addressOf(laid, code, 1)}:${addressOf(laid, code, length - 1)})`;
}

/** The first breakdown that makes the line in every column, so that a line has one formula. */
function downFormula(laid: Laid, code: string, column: number): string | undefined {
  const { form, grid, rows } = laid;
  const identity = form.lines.find(
    ({ whole, parts, relation }) =>
      whole === code && relation === 'sum' && makes(grid, whole, parts),
  );
  if (identity === undefined) return undefined;
  const places = identity.parts.map((part) => rows.get(part) ?? 0);
  const cells = identity.parts.map((part) => addressOf(laid, part, column));
  const isRun = places.every((row, i) => i === 0 || row === (places[i - 1] ?? 0) + 1);
  return isRun ? `SUM(${cells[0] ?? ''}:${cells.at(-1) ?? ''})` : cells.join('+');
}

/** Whether the parts make the whole in every column; blank parts make nothing. */
function makes(grid: Grid, whole: string, parts: readonly string[]): boolean {
  const total = grid.get(whole) ?? [];
  return total.every((value, column) => {
    const cells = parts.map((part) => grid.get(part)?.[column]);
    if (value === undefined) return cells.every((cell) => cell === undefined);
    if (cells.every((cell) => cell === undefined)) return false;
    return cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0) === value;
  });
}
