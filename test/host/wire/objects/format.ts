import type { RangeRef } from '../../../../src/core/base/address';
import type { CellStyle } from '../../../../src/core/model/snapshot';
import type { SheetDraft } from '../../../../src/core/plan/sheetDraft';
import { cellsOf, type CellLook, type HostBook } from '../book';
import { WireError, type Scalar, type WireObject } from '../protocol';
import { fillOf } from './properties';
import { uniformOver } from './uniform';
import { heightOf, heightRuns, setHeight, setWidth, uniformAlong, widthOf } from './sizes';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

export function formatObject(book: HostBook, sheetName: string, area: RangeRef): WireObject {
  const sheet = () => book.sheet(sheetName);
  const change = (one: (row: number, column: number) => void): void => {
    book.assertWritable(sheet());
    for (const [row, column] of cellsOf(area)) one(row, column);
  };
  const look = <K extends keyof CellLook>(
    key: K,
    accept: (value: unknown) => CellLook[K],
  ): Scalar => ({
    get: () => uniformOver(area, (row, column) => book.look(sheetName, row, column)[key]),
    set: (value) => {
      const accepted = accept(value);
      change((row, column) => {
        book.setLook(sheetName, row, column, { [key]: accepted });
      });
    },
  });
  const style = <K extends keyof CellStyle>(
    key: K,
    accept: (value: unknown) => CellStyle[K],
  ): Scalar => ({
    get: () => uniformOver(area, (row, column) => book.style(sheet().read(row, column).style)[key]),
    set: (value) => {
      const accepted = accept(value);
      change((row, column) => {
        book.restyle(sheet(), row, column, { [key]: accepted });
      });
    },
  });
  const widths = (read: (points: number) => unknown): unknown => {
    const current = sheet();
    return uniformAlong({ first: area.left, last: area.right }, current.columnWidths, (column) =>
      read(widthOf(current, column)),
    );
  };
  const heights = (read: (current: SheetDraft, row: number) => unknown): unknown => {
    const current = sheet();
    return uniformAlong({ first: area.top, last: area.bottom }, heightRuns(current), (row) =>
      read(current, row),
    );
  };
  const fillColor: Scalar = {
    get: () =>
      uniformOver(area, (row, column) => fillOf(book.style(sheet().read(row, column).style)).color),
    set: (value) => {
      const fill = color(value);
      change((row, column) => {
        book.restyle(sheet(), row, column, { fill });
      });
    },
  };
  const wholePixels = book.options.wholePixels === true;
  return {
    type: 'RangeFormat',
    scalars: {
      HorizontalAlignment: look('horizontal', oneOf('General', 'Left', 'Center', 'Right')),
      VerticalAlignment: look('vertical', oneOf('Top', 'Center', 'Bottom')),
      WrapText: look('wrap', flag),
      IndentLevel: look('indent', whole),
      ColumnWidth: {
        get: () => widths((points) => points),
        set: (value) => {
          book.assertWritable(sheet());
          setWidth(sheet(), area, size(value), wholePixels);
        },
      },
      RowHeight: {
        get: () => heights(heightOf),
        set: (value) => {
          book.assertWritable(sheet());
          setHeight(sheet(), area, size(value));
        },
      },
      UseStandardWidth: {
        get: () => widths((points) => points === 48),
        set: (value) => {
          book.assertWritable(sheet());
          if (flag(value)) setWidth(sheet(), area, undefined, wholePixels);
        },
      },
      UseStandardHeight: {
        get: () => heights((current, row) => !current.rowHeights.has(row)),
        set: (value) => {
          book.assertWritable(sheet());
          if (flag(value)) setHeight(sheet(), area, undefined);
        },
      },
    },
    parts: {
      Font: () => ({
        type: 'RangeFont',
        scalars: {
          Bold: look('bold', flag),
          Italic: look('italic', flag),
          Name: style('fontName', String),
          Size: style('fontSize', size),
        },
      }),
      Fill: () => ({
        type: 'RangeFill',
        scalars: { Color: fillColor },
        methods: {
          Clear: () => {
            change((row, column) => {
              book.restyle(sheet(), row, column, { fill: 'none' });
            });
            return null;
          },
        },
      }),
      Borders: () => ({
        type: 'RangeBorderCollection',
        methods: { GetItem: (edge) => borderObject(book, sheetName, area, oneOf(...EDGES)(edge)) },
      }),
    },
  };
}

function borderObject(book: HostBook, sheetName: string, area: RangeRef, edge: string): WireObject {
  const setAll = (weight: string | undefined): void => {
    book.assertWritable(book.sheet(sheetName));
    for (const [row, column] of cellsOf(area)) {
      for (const own of ownEdges(area, edge, row, column)) {
        const { [own]: _old, ...others } = book.look(sheetName, row, column).borders;
        const borders = weight === undefined ? others : { ...others, [own]: weight };
        const sorted = Object.entries(borders).sort(([a], [b]) => (a < b ? -1 : 1));
        book.setLook(sheetName, row, column, { borders: Object.fromEntries(sorted) });
      }
    }
  };
  return {
    type: 'RangeBorder',
    scalars: {
      Style: {
        get: () => null,
        set: (value) => {
          setAll(oneOf('None', 'Continuous')(value) === 'None' ? undefined : 'Thin');
        },
      },
      Weight: {
        get: () => null,
        set: (value) => {
          setAll(oneOf('Thin', 'Medium')(value));
        },
      },
    },
  };
}

/** The edges of one cell that lie on this line of the range. */
function ownEdges(area: RangeRef, edge: string, row: number, column: number): readonly string[] {
  switch (edge) {
    case 'EdgeTop':
      return row === area.top ? ['EdgeTop'] : [];
    case 'EdgeBottom':
      return row === area.bottom ? ['EdgeBottom'] : [];
    case 'EdgeLeft':
      return column === area.left ? ['EdgeLeft'] : [];
    case 'EdgeRight':
      return column === area.right ? ['EdgeRight'] : [];
    case 'InsideVertical':
      return [
        ...(column > area.left ? ['EdgeLeft'] : []),
        ...(column < area.right ? ['EdgeRight'] : []),
      ];
    default:
      return [...(row > area.top ? ['EdgeTop'] : []), ...(row < area.bottom ? ['EdgeBottom'] : [])];
  }
}

function oneOf(...known: readonly string[]): (value: unknown) => string {
  return (value) => {
    const found = known.find((choice) => choice === value);
    if (found === undefined) throw new WireError('InvalidArgument', String(value));
    return found;
  };
}

export function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new WireError('InvalidArgument', String(value));
  return value;
}

function whole(value: unknown): number {
  if (!Number.isInteger(value)) throw new WireError('InvalidArgument', String(value));
  return Number(value);
}

export function size(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0))
    throw new WireError('InvalidArgument', String(value));
  return value;
}

function color(value: unknown): string {
  const text = String(value);
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw new WireError('InvalidArgument', text);
  return text.slice(1).toUpperCase();
}
