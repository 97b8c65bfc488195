import { formatCell } from '../../../base/address';
import type { DataTable } from '../../../tables/dataTable';
import { textCells, type TextCell } from '../../../tables/textCells';
import { MAY_SPARE, MAY_UNUSUAL } from '../../../tables/textTraits';
import { CELL_TEXT, type SheetSnapshot } from '../../../model/snapshot';
import { findColumn } from '../../../model/cells';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { fixCells } from '../../fix';

/** Names that differ by nothing but spaces: Excel counts and looks them up as two. */
export const check = defineCheck({
  code: 'workbook/extra-spaces',
  scope: 'cell',
  findings: { differs: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const spared = new Map<SheetSnapshot, readonly TextCell<string>[]>();
    for (const table of facts.tables) {
      const { sheet } = table;
      const cells = spared.get(sheet) ?? textCells(sheet, trimmed, MAY_SPARE | MAY_UNUSUAL);
      spared.set(sheet, cells);
      if (cells.length > 0) yield* readTable(facts, table, cells);
    }
  },
});

/** Spaces of all kinds; a line break in a cell is meant. */
const SPACES = /[^\S\r\n]+/gu;

function trimmed(text: string): string | undefined {
  const tidied = text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(SPACES, ' ')
    .trim();
  return tidied === text || tidied === '' ? undefined : tidied;
}

function* readTable(
  { snapshot }: Facts,
  table: DataTable,
  cells: readonly TextCell<string>[],
): Iterable<Remark<'differs'>> {
  const { sheet, rows, columns } = table;
  const [first, last] = [rows[0]?.row, rows.at(-1)?.row];
  if (first === undefined || last === undefined) return;
  for (const { column } of columns) {
    const own = cells.filter(
      ({ row, column: at, hasFormula }) =>
        at === column && row >= first && row <= last && !hasFormula,
    );
    if (own.length === 0) continue;
    const plain = plainTexts(sheet, column, first, last);
    for (const { row, text, said } of own) {
      const other = plain.get(said);
      if (other === undefined) continue;
      const cell = { row, column };
      yield {
        kind: 'differs',
        sheet: sheet.name,
        cell,
        data: { text, to: said, other: formatCell({ row: other, column }) },
        fix: fixCells(snapshot, sheet, {
          code: 'fix/tidy-spaces',
          data: { cell: formatCell(cell), to: said },
          changes: [{ ...cell, content: said }],
        }),
      };
    }
  }
}

/** The texts of a column that have no space to spare, each with its first row. */
function plainTexts(
  { grid }: SheetSnapshot,
  at: number,
  first: number,
  last: number,
): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  const column = findColumn(grid, at);
  column?.rows.forEach((row, i) => {
    if (row < first || row > last || column.kinds[i] !== CELL_TEXT) return;
    const text = grid.texts[column.numbers[i] ?? 0] ?? '';
    if (trimmed(text) === undefined && !texts.has(text)) texts.set(text, row);
  });
  return texts;
}
