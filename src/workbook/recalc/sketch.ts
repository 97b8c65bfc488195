import { formatCell, parseCell, parseRange, type RangeRef } from '../../core/base/address';
import { assertPresent } from '../../core/base/assert';
import { DEFAULT_STYLE } from '../../core/model/cells';
import { GridBuilder } from '../../core/model/gridBuilder';
import type { CellValue, DefinedName, Snapshot, TableInfo } from '../../core/model/snapshot';
import type { Recalculation, SheetCell } from './recalculate';

/** A cell in a sketch: a value, a formula beginning with `=`, or a formula with more about it. */
export type SketchCell =
  | CellValue
  | {
      readonly formula?: string;
      readonly value?: CellValue;
      readonly isStale?: boolean;
      /** The block of an array formula, as `A1:B2`. */
      readonly array?: string;
    };

/** Sheets by name, cells by address: `{ Data: { A1: 5, B1: '=A1*2' } }`. */
export type Sketch = Readonly<Record<string, Readonly<Record<string, SketchCell>>>>;

export interface SketchExtras {
  readonly names?: readonly DefinedName[];
  readonly tables?: Readonly<Record<string, readonly TableInfo[]>>;
}

/** The snapshot that a sketch stands for (specs only). */
export function snapshotOf(sketch: Sketch, extras: SketchExtras = {}): Snapshot {
  const sheets = Object.entries(sketch).map(([name, cells]) => ({
    name,
    visibility: 'visible' as const,
    isProtected: false,
    grid: gridOf(cells),
    merges: [],
    tables: extras.tables?.[name] ?? [],
    validations: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: new Map<number, number>(),
    pageSetup: {},
  }));
  return {
    sheets,
    styles: [DEFAULT_STYLE],
    names: extras.names ?? [],
    externalLinks: [],
    date1904: false,
    calculation: 'auto',
    hasMacros: false,
    unread: [],
  };
}

function gridOf(cells: Readonly<Record<string, SketchCell>>): ReturnType<GridBuilder['build']> {
  const builder = new GridBuilder();
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = assertPresent(parseCell(address), address);
    if (typeof cell === 'string' && cell.startsWith('=')) {
      builder.addFormula(row, column, { text: cell.slice(1) });
    } else if (typeof cell !== 'object' || 'error' in cell) {
      builder.add(row, column, cell);
    } else {
      if (cell.value !== undefined) builder.add(row, column, cell.value);
      if (cell.isStale === true) builder.markStale(row, column);
      const text = cell.formula;
      if (text !== undefined) {
        const array = cell.array === undefined ? undefined : rangeOf(cell.array);
        builder.addFormula(row, column, array === undefined ? { text } : { text, array });
      }
    }
  }
  return builder.build();
}

/** `A1:B2` as a rectangle. */
export function rangeOf(text: string): RangeRef {
  return assertPresent(parseRange(text), text);
}

/** `Data!B2` as a cell. */
export function cellOf(address: string): SheetCell {
  const mark = address.lastIndexOf('!');
  const cell = assertPresent(parseCell(address.slice(mark + 1)), address);
  return { sheet: address.slice(0, mark), ...cell };
}

/** A recalculation as one object: value or `?why` by address, `{ 'Data!B1': 10, 'Data!C1': '?volatile' }`. */
export function readable(recalculation: Recalculation): Record<string, CellValue> {
  const entries: [string, CellValue][] = [
    ...recalculation.results.map((cell): [string, CellValue] => [addressOf(cell), cell.value]),
    ...recalculation.unknown.map((cell): [string, CellValue] => [addressOf(cell), `?${cell.why}`]),
  ];
  return Object.fromEntries(entries);
}

function addressOf(cell: SheetCell): string {
  return `${cell.sheet}!${formatCell(cell)}`;
}
