import { formatCell, type RangeRef } from '../../../base/address';
import { divide, exactFromNumber, HUNDRED, multiply, round, toNumber } from '../../../base/exact';
import type { CellContent } from '../../../model/plan';
import type { CellValue } from '../../../model/snapshot';
import { resultOf } from '../../../plan/content';
import type { SheetCell } from '../../layout/annexSheet';
import type { FormulaMode } from '../../percentCell';
import { roman } from '../../titles';
import { EMPTY, TOTAL } from './words';

/** Counts: thousands apart, and a dash where there are none, so that a wide table stays readable. */
export const COUNT = '#,##0;-#,##0;"-"';
export const PERCENT = '0.00';

/** What a line holds in a column: a value, or what the table works out when the line is laid. */
export type LineCell =
  | { readonly kind: 'value'; readonly value: CellContent; readonly format?: string }
  /** The sum of some cells of the same line. */
  | { readonly kind: 'across'; readonly from: number; readonly to: number }
  /** Named cells of the same line, added one by one. */
  | { readonly kind: 'plus'; readonly columns: readonly number[] }
  /** `part` × 100 / `whole` of the same line, two decimals; blank where the whole is 0. */
  | { readonly kind: 'percent'; readonly part: number; readonly whole: number }
  /** A formula of the form's own, with its result now. */
  | {
      readonly kind: 'formula';
      readonly formula: (at: (column: number) => string) => string;
      readonly result: CellValue;
      readonly format?: string;
    };

export const blank: LineCell = { kind: 'value', value: undefined };
export const words = (text: string | undefined): LineCell => ({ kind: 'value', value: text });
export const count = (value: number): LineCell => ({ kind: 'value', value, format: COUNT });

interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/**
 * The body of an annex while it is laid out line by line: sums are Excel's own formulas beside
 * their results, or only the results where the user wants values.
 */
export class TableBody {
  readonly rows: SheetCell[][] = [];
  readonly merges: RangeRef[] = [];

  constructor(
    private readonly firstRow: number,
    private readonly width: number,
    private readonly mode: FormulaMode,
  ) {}

  /** The place of the next line, counted from the body's first. */
  get next(): number {
    return this.rows.length;
  }

  /** A line of the table; gives its place. */
  add(cells: readonly LineCell[], look: Look = {}): number {
    const place = this.rows.length;
    const line: SheetCell[] = [];
    this.rows.push(line);
    // Sums look at values beside them, shares at sums.
    for (const kind of ORDER) {
      cells.forEach((cell, column) => {
        if (cell.kind === kind) line[column] = this.laid(cell, place, look);
      });
    }
    return place;
  }

  /** "II | Cấp tỉnh" over the lines that follow, across all columns. */
  heading(number: number | string, text: string, look: Look = { bold: true }): number {
    const label = typeof number === 'number' ? roman(number) : number;
    const place = this.add([words(label === '' ? undefined : label), words(text)], look);
    this.spread(place, 1);
    this.align(place, 1, 'left');
    return place;
  }

  /** The only line of a table or section without anything in it. */
  empty(text: string = EMPTY): number {
    const place = this.add([blank, words(text)], { italic: true });
    this.spread(place, 1);
    this.align(place, 1, 'left');
    return place;
  }

  /** "Cộng": in the given columns the sums of the lines from `first` up to here. */
  subtotal(columns: readonly number[], first: number, given: Cells = {}, label = TOTAL): number {
    const last = this.next - 1;
    return this.sums(columns, given, label, (column) => {
      const range = `${this.address(first, column)}:${this.address(last, column)}`;
      const values = this.rows.slice(first, last + 1).map((row) => numberIn(row[column]));
      return { formula: `SUM(${range})`, result: total(values) };
    });
  }

  /** A line that adds up lines above it, one by one. */
  grandTotal(
    columns: readonly number[],
    places: readonly number[],
    label: string,
    given: Cells = {},
  ): number {
    return this.sums(columns, given, label, (column) => ({
      formula:
        places.length === 0 ? '0' : places.map((place) => this.address(place, column)).join('+'),
      result: total(places.map((place) => this.number(place, column))),
    }));
  }

  /** The number that stands in a cell of a line laid before, or results there; 0 for none. */
  number(place: number, column: number): number {
    return numberIn(this.rows[place]?.[column]);
  }

  /** Whether the line holds any figure: one that only says that there is nothing doesn't. */
  holdsFigures(place: number): boolean {
    return (this.rows[place] ?? []).some(({ content }) => typeof resultOf(content) === 'number');
  }

  private sums(
    columns: readonly number[],
    given: Cells,
    label: string,
    sum: (column: number) => { readonly formula: string; readonly result: number },
  ): number {
    const summed = new Set(columns);
    const cells = Array.from({ length: this.width }, (_, column): LineCell => {
      if (column === 1) return words(label);
      const own = given[column];
      if (own !== undefined) return own;
      if (!summed.has(column)) return blank;
      const { formula, result } = sum(column);
      return { kind: 'formula', formula: () => formula, result };
    });
    const place = this.add(cells, { bold: true });
    this.align(place, 1, 'center');
    return place;
  }

  private laid(cell: LineCell, place: number, { bold = false, italic }: Look): SheetCell {
    const look = { bold, indent: 0, ...(italic === undefined ? {} : { italic }) };
    const { content, format } = this.contentOf(cell, place);
    return { content, numberFormat: format, ...look };
  }

  private contentOf(
    cell: LineCell,
    place: number,
  ): { readonly content: CellContent; readonly format: string } {
    const at = (column: number): string => this.address(place, column);
    const value = (column: number): number => this.number(place, column);
    switch (cell.kind) {
      case 'value':
        return { content: cell.value, format: cell.format ?? 'General' };
      case 'across': {
        const columns = Array.from({ length: cell.to - cell.from + 1 }, (_, i) => cell.from + i);
        const formula = `SUM(${at(cell.from)}:${at(cell.to)})`;
        return { content: this.formula(formula, total(columns.map(value))), format: COUNT };
      }
      case 'plus': {
        const formula = cell.columns.map(at).join('+');
        return { content: this.formula(formula, total(cell.columns.map(value))), format: COUNT };
      }
      case 'percent': {
        const formula = `IF(${at(cell.whole)}=0,"",ROUND(${at(cell.part)}*100/${at(cell.whole)},2))`;
        const result = percentOf(value(cell.part), value(cell.whole));
        return { content: this.formula(formula, result), format: PERCENT };
      }
      case 'formula':
        return {
          content: this.formula(cell.formula(at), cell.result),
          format: cell.format ?? COUNT,
        };
    }
  }

  private formula(formula: string, result: CellValue): CellContent {
    if (this.mode === 'values') return result;
    return { formula, result: result ?? '' };
  }

  private address(place: number, column: number): string {
    return formatCell({ row: this.firstRow + place, column });
  }

  private spread(place: number, left: number): void {
    const line = this.rows[place];
    if (line === undefined) return;
    while (line.length < this.width) {
      line.push({ content: undefined, numberFormat: 'General', bold: false, indent: 0 });
    }
    this.merges.push({ top: place, bottom: place, left, right: this.width - 1 });
  }

  private align(place: number, column: number, align: 'left' | 'center'): void {
    const line = this.rows[place];
    const cell = line?.[column];
    if (line !== undefined && cell !== undefined) line[column] = { ...cell, align };
  }
}

const ORDER: readonly LineCell['kind'][] = ['value', 'across', 'plus', 'formula', 'percent'];

type Cells = Readonly<Record<number, LineCell>>;

/** `(1, 3) → 33.33`; nothing of 0. */
export function percentOf(part: number, whole: number): number | undefined {
  const hundredfold = multiply(exactFromNumber(part), HUNDRED);
  const share = divide(hundredfold, exactFromNumber(whole));
  return share === undefined ? undefined : toNumber(round(share, 2));
}

function numberIn(cell: SheetCell | undefined): number {
  const value = resultOf(cell?.content);
  return typeof value === 'number' ? value : 0;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
