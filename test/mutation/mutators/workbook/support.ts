import { formatCell } from '../../../../src/core/base/address';
import type { LiteralCell } from '../../../support/snapshotOf';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { between } from '../../random';

const NAME = 'Tính tỷ lệ';
const CROPS = ['Lúa', 'Ngô', 'Khoai', 'Sắn', 'Lạc', 'Đậu tương', 'Mía', 'Chè', 'Cà phê', 'Cao su'];

/** The columns of the sheet of rates. */
export const COLUMN = { name: 1, unit: 2, plan: 3, actual: 4, rate: 5 } as const;

/** A sheet of targets whose percentages are formulas; lines are counted from 0. */
export interface Rates {
  readonly lines: number;
  readonly read: (line: number, column: number) => LiteralCell;
  /** Writes a cell and gives its place. */
  readonly write: (line: number, column: number, cell: LiteralCell) => ExpectedPlace;
  /** A line that is neither the first nor the last. */
  readonly inner: number;
}

/** What a percentage shows, rounded to one decimal. */
export function rateOf(actual: number, plan: number): number {
  return Math.round((actual / plan) * 1000) / 10;
}

/** `E3/D3*100` rounded, for a line. */
export function rateFormula(line: number, planLine = line): string {
  return `ROUND(E${String(line + 2)}/D${String(planLine + 2)}*100,1)`;
}

/** Adds a sheet of rates, all of them right. */
export function addRates(book: MutableBook, choose: Choices): Rates {
  const lines = between(choose, 6, CROPS.length);
  const rows: LiteralCell[][] = [
    ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  ];
  for (let line = 0; line < lines; line++) {
    // Plans that differ in every line.
    const plan = 50 + 40 * line + choose.below(30);
    const actual = plan + between(choose, -20, 20);
    const rate = { value: rateOf(actual, plan), formula: rateFormula(line) };
    rows.push([line + 1, CROPS[line] ?? '', 'tấn', plan, actual, rate]);
  }
  book.sheets.push({ name: NAME, rows, merges: [] });
  return {
    lines,
    read: (line, column) => rows[line + 1]?.[column],
    write: (line, column, cell) => {
      const row = rows[line + 1];
      if (row !== undefined) row[column] = cell;
      return { sheet: NAME, place: formatCell({ row: line + 1, column }) };
    },
    inner: between(choose, 1, lines - 2),
  };
}

/** The plan or actual of a line. */
export function figureOf(rates: Rates, line: number, column: number): number {
  const value = rates.read(line, column);
  return typeof value === 'number' ? value : 0;
}

/** A mutator that spoils an added sheet of rates. */
export function spoilRates(
  code: string,
  kind: string,
  spoil: (rates: Rates, choose: Choices, book: MutableBook) => ExpectedPlace,
): Mutator {
  return {
    code,
    kind,
    spoil: (book, _, choose) => spoil(addRates(book, choose), choose, book),
  };
}
