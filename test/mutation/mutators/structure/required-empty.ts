import { formatCell } from '../../../../src/core/base/address';
import type { CellRef } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import { columnOf } from '../../../../src/core/sources/targetTable';
import type { LiteralCell } from '../../../support/snapshotOf';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

const CODE = 'structure/required-empty';
const FEWEST_NUMBERED = 11;

interface Place {
  readonly sheet: string;
  readonly cell: CellRef;
}

/** Cells of numbered lines: names in any table. */
function names({ tables }: Facts): readonly Place[] {
  return tables.flatMap(({ kind: table, sheet, nameColumn, rows }) =>
    nameColumn === undefined || table === 'documents'
      ? []
      : rows
          .filter(({ kind, number }) => kind === 'item' && number !== undefined)
          .map(({ row }) => ({ sheet: sheet.name, cell: { row, column: nameColumn } })),
  );
}

/** Units and results of numbered lines that are counted, in tables long enough to tell. */
function counted({ tables }: Facts, role: 'unit' | 'actual'): readonly Place[] {
  return tables.flatMap((table) => {
    const column = table.targets === undefined ? undefined : columnOf(table.targets, role);
    const lines = table.targets?.rows ?? [];
    if (column === undefined || lines.length < 15) return [];
    const numbered = new Set(
      table.rows
        .filter(({ kind, number }) => kind === 'item' && number !== undefined)
        .map(({ row }) => row),
    );
    // Nine tenths of the numbered lines must have a unit before one is said to lack it.
    if (numbered.size < FEWEST_NUMBERED) return [];
    return lines
      .filter(
        ({ row, unit, indicator, note, targetFigure, actualFigure }) =>
          numbered.has(row) &&
          unit !== '' &&
          note === '' &&
          !/[%(]|^tỷ/i.test(indicator) &&
          [targetFigure, actualFigure].every(
            (figure) => figure.kind === 'number' && figure.unit === '',
          ),
      )
      .map(({ row }) => ({ sheet: table.sheet.name, cell: { row, column } }));
  });
}

const mutator = (kind: string, places: (facts: Facts) => readonly Place[]): Mutator => ({
  code: CODE,
  kind,
  spoil: (book, facts, choose) => {
    const place = choose.oneOf(places(facts));
    if (place === undefined) return undefined;
    writeCell(book, place.sheet, place.cell, null);
    return { sheet: place.sheet, place: formatCell(place.cell) };
  },
});

export const mutators: readonly Mutator[] = [
  mutator('name', names),
  mutator('unit', (facts) => counted(facts, 'unit')),
  {
    code: CODE,
    kind: 'actual',
    spoil: (book, facts, choose) => {
      const place = choose.oneOf(counted(facts, 'actual'));
      const table = facts.targets.find(({ sheet }) => sheet === place?.sheet);
      if (place === undefined || table === undefined) return undefined;
      for (const { role, column } of table.columns) {
        if (role !== 'actual' && role !== 'printed') continue;
        writeCell(book, place.sheet, { row: place.cell.row, column }, null);
      }
      return { sheet: place.sheet, place: formatCell(place.cell) };
    },
  },
  {
    code: CODE,
    kind: 'title',
    spoil: (book, _facts, choose) => {
      // No clean book has a register: one with a line that lacks its award is added.
      const lines = 10 + choose.below(20);
      const without = choose.below(lines);
      const rows = Array.from({ length: lines }, (_, i): LiteralCell[] => [
        i + 1,
        `Ông số ${String(i + 1)}`,
        `Xã số ${String(choose.below(9))}`,
        i === without ? null : 'Giấy khen',
      ]);
      const header = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu/Hình thức khen thưởng'];
      book.sheets.push({ name: 'Sổ khen', rows: [header, ...rows], merges: [] });
      return { sheet: 'Sổ khen', place: formatCell({ row: without + 1, column: 3 }) };
    },
  },
];
