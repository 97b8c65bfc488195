import fc from 'fast-check';
import { MAX_ROWS } from '../base/address';
import { cellKey, findColumn, findRow, valueAt } from './cells';
import { GridBuilder } from './gridBuilder';
import { CELL_TEXT, type CellValue, type Grid } from './snapshot';

function valueIn(grid: Grid, row: number, column: number): CellValue {
  const data = findColumn(grid, column);
  const i = data === undefined ? -1 : findRow(data, row);
  return data === undefined || i < 0 ? undefined : valueAt(grid, data, i);
}

describe('GridBuilder', () => {
  it('gives an empty grid without a used range', () => {
    const grid = new GridBuilder().build();
    expect(grid).toEqual({ columns: [], texts: [], formulas: new Map(), stale: new Set() });
    expect('used' in grid).toBe(false);
  });

  it('keeps 0, "" and false as values, apart from a blank', () => {
    const builder = new GridBuilder();
    const values: readonly CellValue[] = [0, '', false, undefined];
    values.forEach((value, row) => {
      builder.add(row, 0, value);
    });
    const grid = builder.build();
    expect(values.map((_, row) => valueIn(grid, row, 0))).toEqual([0, '', false, undefined]);
    expect(grid.used).toEqual({ top: 0, left: 0, bottom: 2, right: 0 });
  });

  it('stores each text once', () => {
    const builder = new GridBuilder();
    builder.add(0, 0, 'ha');
    builder.add(1, 0, 'tấn');
    builder.add(2, 0, 'ha');
    expect(builder.build().texts).toEqual(['ha', 'tấn']);
  });

  it('addresses texts known beforehand by their index', () => {
    const builder = new GridBuilder(['STT', 'Chỉ tiêu']);
    builder.addRaw(0, 0, CELL_TEXT, 1, 0);
    builder.add(0, 1, 'Mục tiêu');
    const grid = builder.build();
    expect([valueIn(grid, 0, 0), valueIn(grid, 0, 1)]).toEqual(['Chỉ tiêu', 'Mục tiêu']);
  });

  it('lets the last of a cell given twice count, in order or not', () => {
    const builder = new GridBuilder();
    builder.add(5, 0, 'a', 1);
    builder.add(5, 0, 'b', 2);
    builder.add(3, 0, 'c', 3);
    builder.add(5, 0, 0, 4);
    builder.add(3, 0, undefined, 5);
    const grid = builder.build();
    expect([valueIn(grid, 5, 0), valueIn(grid, 3, 0)]).toEqual([0, undefined]);
    const column = findColumn(grid, 0);
    expect([...(column?.rows ?? [])]).toEqual([3, 5]);
    expect([...(column?.styles ?? [])]).toEqual([5, 4]);
  });

  it('counts formulas, but not cells that have only a style, as used', () => {
    const builder = new GridBuilder();
    builder.add(0, 0, undefined, 7);
    builder.add(4, 2, 1);
    builder.addFormula(6, 1, { text: 'A1' });
    expect(builder.build().used).toEqual({ top: 4, left: 1, bottom: 6, right: 2 });
  });

  it('keeps stale cells by their key', () => {
    const builder = new GridBuilder();
    builder.markStale(3, 2);
    expect(builder.build().stale).toEqual(new Set([cellKey(3, 2)]));
  });

  it('loses no cell however often a column is written over', () => {
    const builder = new GridBuilder();
    const writes = 2 * MAX_ROWS + 2;
    for (let i = 0; i < writes; i++) builder.addRaw(i % 2, 0, 1, i, 0);
    const grid = builder.build();
    expect([valueIn(grid, 0, 0), valueIn(grid, 1, 0)]).toEqual([writes - 2, writes - 1]);
  });

  it('holds what a map holds, whatever the order', () => {
    const value = fc.oneof(
      fc.constant(undefined),
      fc.double({ noNaN: true }),
      fc.constantFrom('', 'ha', 'tấn', 'Giữ vững'),
      fc.boolean(),
      fc.constantFrom({ error: '#N/A' } as const, { error: '#SPILL!' } as const),
    );
    const cell = fc.record({
      row: fc.integer({ min: 0, max: 40 }),
      column: fc.integer({ min: 0, max: 6 }),
      value,
      style: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
        const builder = new GridBuilder();
        const expected = new Map<number, (typeof cells)[number]>();
        for (const given of cells) {
          builder.add(given.row, given.column, given.value, given.style);
          expected.set(cellKey(given.row, given.column), given);
        }
        const grid = builder.build();

        let count = 0;
        for (const data of grid.columns) {
          expect([...data.rows]).toEqual([...data.rows].sort((a, b) => a - b));
          data.rows.forEach((row, i) => {
            const given = expected.get(cellKey(row, data.column));
            expect(given).toBeDefined();
            expect(valueAt(grid, data, i)).toEqual(given?.value);
            expect(data.styles[i]).toBe(given?.style);
            count += 1;
          });
        }
        expect(count).toBe(expected.size);

        const filled = [...expected.values()].filter((given) => given.value !== undefined);
        const rows = filled.map((given) => given.row);
        const columns = filled.map((given) => given.column);
        expect(grid.used).toEqual(
          filled.length === 0
            ? undefined
            : {
                top: Math.min(...rows),
                left: Math.min(...columns),
                bottom: Math.max(...rows),
                right: Math.max(...columns),
              },
        );
      }),
    );
  });
});
