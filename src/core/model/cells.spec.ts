import fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS } from '../base/address';
import {
  DEFAULT_STYLE,
  ERROR_CODES,
  cellKey,
  cellOfKey,
  findColumn,
  findRow,
  findSheet,
  isCellError,
  isStale,
  kindOf,
  readFormula,
  readStyle,
  readValue,
  sameValue,
  valueAt,
} from './cells';
import { GridBuilder } from './gridBuilder';
import {
  CELL_BLANK,
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_NUMBER,
  CELL_TEXT,
  type CellStyle,
  type CellValue,
  type Grid,
  type SheetSnapshot,
  type Snapshot,
} from './snapshot';

function sheetOf(grid: Grid, name = 'Biểu 1'): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    grid,
    merges: [],
    tables: [],
    validations: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: [],
    rowHeights: new Map(),
    pageSetup: {},
  };
}

function snapshotOf(sheets: readonly SheetSnapshot[], styles: readonly CellStyle[]): Snapshot {
  return {
    sheets,
    styles,
    names: [],
    externalLinks: [],
    date1904: false,
    calculation: 'auto',
    hasMacros: false,
    unread: [],
  };
}

const VALUES: readonly CellValue[] = [
  undefined,
  0,
  -36.88,
  '',
  'Giữ vững',
  true,
  false,
  { error: '#DIV/0!' },
  { error: '#BUSY!' },
];

describe('cellKey', () => {
  it('numbers cells row by row', () => {
    expect(cellKey(0, 0)).toBe(0);
    expect(cellKey(0, 16383)).toBe(16383);
    expect(cellKey(1, 0)).toBe(16384);
  });

  it('is undone by cellOfKey over the whole sheet', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MAX_ROWS - 1 }),
        fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
        (row, column) => {
          expect(cellOfKey(cellKey(row, column))).toEqual({ row, column });
        },
      ),
    );
  });
});

describe('isCellError', () => {
  it('takes no text for an error, not even the text of one', () => {
    expect(isCellError({ error: '#N/A' })).toBe(true);
    expect([undefined, null, '#N/A', 0, true].map(isCellError)).toEqual(Array(5).fill(false));
  });
});

describe('kindOf', () => {
  it.each([
    [undefined, CELL_BLANK],
    [0, CELL_NUMBER],
    ['', CELL_TEXT],
    [false, CELL_BOOLEAN],
    [{ error: '#REF!' } as const, CELL_ERROR],
  ])('of %p is %i', (value, kind) => {
    expect(kindOf(value)).toBe(kind);
  });
});

describe('sameValue', () => {
  it('tells every kind of value from every other: 0, "", false and blank are four', () => {
    VALUES.forEach((a, i) => {
      VALUES.forEach((b, j) => {
        expect(sameValue(a, b)).toBe(i === j);
      });
    });
  });

  it('takes two errors of one code for the same', () => {
    expect(sameValue({ error: '#N/A' }, { error: '#N/A' })).toBe(true);
    expect(sameValue({ error: '#N/A' }, '#N/A')).toBe(false);
  });
});

describe('reading a sheet', () => {
  const bold: CellStyle = { numberFormat: '0.00', fontName: '.VnTime', fontSize: 13 };
  const builder = new GridBuilder();
  VALUES.forEach((value, i) => {
    builder.add(10 + i, 3, value, 1);
  });
  builder.addFormula(11, 3, { text: 'SUM(A1:A3)' });
  builder.markStale(11, 3);
  const sheet = sheetOf(builder.build());
  const snapshot = snapshotOf(
    [sheet, sheetOf(new GridBuilder().build(), 'Đơn vị')],
    [DEFAULT_STYLE, bold],
  );

  it.each(VALUES.map((value, i): [CellValue, number] => [value, 10 + i]))(
    'gives back %p',
    (value, row) => {
      expect(readValue(sheet, row, 3)).toEqual(value);
    },
  );

  it.each([
    [9, 3],
    [19, 3],
    [10, 2],
    [10, 4],
    [1048575, 16383],
  ])('gives undefined for row %i, column %i, where nothing stands', (row, column) => {
    expect(readValue(sheet, row, column)).toBeUndefined();
    expect(readFormula(sheet, row, column)).toBeUndefined();
    expect(isStale(sheet, row, column)).toBe(false);
    expect(readStyle(snapshot, sheet, row, column)).toBe(DEFAULT_STYLE);
  });

  it('gives the formula, the doubt of its value, and the style of a cell', () => {
    expect(readFormula(sheet, 11, 3)).toEqual({ text: 'SUM(A1:A3)' });
    expect(isStale(sheet, 11, 3)).toBe(true);
    expect(isStale(sheet, 12, 3)).toBe(false);
    expect(readStyle(snapshot, sheet, 11, 3)).toBe(bold);
    expect(readStyle(snapshotOf([sheet], []), sheet, 11, 3)).toBe(DEFAULT_STYLE);
  });

  it('finds a sheet without regard to case, in Vietnamese too', () => {
    expect(findSheet(snapshot, 'BIỂU 1')).toBe(sheet);
    expect(findSheet(snapshot, 'đơn vị')?.name).toBe('Đơn vị');
    expect(findSheet(snapshot, 'Biểu')).toBeUndefined();
  });

  it('stores every error code', () => {
    const errors = new GridBuilder();
    ERROR_CODES.forEach((error, row) => {
      errors.add(row, 0, { error });
    });
    const grid = errors.build();
    const column = findColumn(grid, 0);
    if (column === undefined) throw new Error('no column');
    expect(ERROR_CODES.map((_, i) => valueAt(grid, column, i))).toEqual(
      ERROR_CODES.map((error) => ({ error })),
    );
  });
});

describe('findRow and findColumn', () => {
  it('find what is there and nothing else, gaps or none', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, numbers, (rows, columns) => {
        const builder = new GridBuilder();
        for (const row of rows) for (const column of columns) builder.add(row, column, row);
        const grid = builder.build();
        for (let n = 0; n <= 61; n++) {
          const column = findColumn(grid, n);
          expect(column?.column).toBe(columns.includes(n) ? n : undefined);
        }
        const data = findColumn(grid, columns[0] ?? 0);
        if (data === undefined) throw new Error('no column');
        for (let n = 0; n <= 61; n++) {
          const i = findRow(data, n);
          expect(i < 0 ? undefined : data.rows[i]).toBe(rows.includes(n) ? n : undefined);
        }
      }),
    );
  });
});
