import { formatCell } from '../../../../src/core/base/address';
import { readValue } from '../../../../src/core/model/cells';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

/** Makes a count of one column too big beside that of another. */
const mutator = (
  kind: string,
  leaf: string,
  beside: string,
  spoilt: (beside: number) => number,
): Mutator => ({
  code: 'awards/proposals',
  kind,
  spoil: (book, { tables }, choose) => {
    const cells = tables.flatMap((table) => {
      const at = (header: string): number | undefined =>
        table.columns.find((each) => each.header === header)?.column;
      const [column, other] = [at(leaf), at(beside)];
      if (table.kind !== 'award-counts' || column === undefined || other === undefined) return [];
      return table.rows.flatMap(({ row, kind: line }) => {
        const base = readValue(table.sheet, row, other);
        const isCount = line === 'item' && typeof base === 'number';
        return isCount ? [{ sheet: table.sheet.name, row, column, base }] : [];
      });
    });
    const cell = choose.oneOf(cells);
    if (cell === undefined) return undefined;
    writeCell(book, cell.sheet, cell, spoilt(cell.base));
    return { sheet: cell.sheet, place: formatCell(cell) };
  },
});

export const mutators: readonly Mutator[] = [
  mutator('above-registered', 'Đề nghị', 'Đăng ký', (registered) => registered + 1),
  mutator('above-proposed', 'Được tặng', 'Đề nghị', (proposed) => proposed + 1),
  mutator('jump', 'Đề nghị', 'Năm trước', (before) => before * 3 + 10),
];
