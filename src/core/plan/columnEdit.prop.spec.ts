import fc from 'fast-check';
import { CELL_BLANK, CELL_NUMBER, type GridColumn } from '../model/snapshot';
import { ColumnEdit } from './columnEdit';

interface Cell {
  readonly kind: number;
  readonly number: number;
  readonly style: number;
}

const cell = fc.record({
  kind: fc.constantFrom(CELL_BLANK, CELL_NUMBER, CELL_NUMBER),
  number: fc.nat(9),
  style: fc.nat(1),
});

function columnOf(cells: ReadonlyMap<number, Cell>): GridColumn {
  const ordered = [...cells].sort(([a], [b]) => a - b);
  return {
    column: 3,
    rows: Uint32Array.from(ordered, ([row]) => row),
    kinds: Uint8Array.from(ordered, ([, { kind }]) => kind),
    numbers: Float64Array.from(ordered, ([, { number }]) => number),
    styles: Uint32Array.from(ordered, ([, { style }]) => style),
  };
}

const isHeld = ({ kind, style }: Cell): boolean => kind !== CELL_BLANK || style !== 0;

describe('cells put over a column', () => {
  test('take the place of those in their rows, and none that holds nothing is left', () => {
    const rows = fc.uniqueArray(fc.nat(12), { maxLength: 10 });
    const run = fc
      .tuple(fc.nat(8), fc.integer({ min: 1, max: 6 }))
      .map(([first, length]) => Array.from({ length }, (_, i) => first + i));
    fc.assert(
      fc.property(
        rows,
        fc.oneof(rows, run),
        fc.array(cell, { minLength: 25, maxLength: 25 }),
        (there, put, cells) => {
          const take = (i: number): Cell =>
            cells[i % cells.length] ?? { kind: 0, number: 0, style: 0 };
          const base = new Map(
            there.map((row, i) => [row, take(i)] as const).filter(([, one]) => isHeld(one)),
          );
          const edit = new ColumnEdit(4);
          const after = new Map(base);
          put.forEach((row, i) => {
            const one = take(10 + i);
            edit.put(row, one.kind, one.number, one.style);
            after.set(row, one);
          });
          const held = new Map([...after].filter(([, one]) => isHeld(one)));
          expect(edit.over(3, columnOf(base), () => false)).toEqual(columnOf(held));
        },
      ),
    );
  });
});
