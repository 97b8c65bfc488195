import { formatCell } from '../../../../src/core/base/address';
import { exactFromNumber, type Exact } from '../../../../src/core/base/exact';
import type { Facts } from '../../../../src/core/checks/facts';
import { formatTrimmed } from '../../../../src/core/figures/formatFigure';
import { nameHints } from '../../../../src/core/indicators/nameHints';
import {
  columnOf,
  type SourceCell,
  type TargetRow,
  type TargetTable,
} from '../../../../src/core/sources/targetTable';
import type { LiteralCell } from '../../../support/snapshotOf';
import { writeCell } from '../../figureCells';
import type { ExpectedPlace, MutableBook } from '../../mutator';

/** A line of a table of targets whose figures are plain numbers. */
export interface PlainLine {
  readonly table: TargetTable;
  readonly row: TargetRow;
  readonly target: SourceCell;
  readonly actual: SourceCell;
  readonly targetValue: Exact;
  readonly actualValue: Exact;
}

/** The lines whose target and actual are plain and whose name and method say no direction. */
export function plainLines(facts: Facts): readonly PlainLine[] {
  return facts.targets.flatMap((table) =>
    table.rows.flatMap((row): readonly PlainLine[] => {
      const { target, actual, targetFigure, actualFigure } = row;
      if (target === undefined || actual === undefined) return [];
      if (targetFigure.kind !== 'number' || actualFigure.kind !== 'number') return [];
      const isPlain = [targetFigure, actualFigure].every(
        ({ unit, doubts, decimals, value }) =>
          unit === '' && doubts.length === 0 && decimals < 3 && value.num > 0n,
      );
      const isFree =
        row.method === undefined &&
        row.periods === undefined &&
        nameHints(row.indicator).method === undefined &&
        !target.hasFormula &&
        !actual.hasFormula;
      if (!isPlain || !isFree) return [];
      return [
        {
          table,
          row,
          target,
          actual,
          targetValue: targetFigure.value,
          actualValue: actualFigure.value,
        },
      ];
    }),
  );
}

/** Writes cells of a line by role; roles that the table lacks are left. */
export function writeLine(
  book: MutableBook,
  { table, row }: Pick<PlainLine, 'table' | 'row'>,
  cells: Readonly<
    Partial<Record<'indicator' | 'target' | 'actual' | 'printed' | 'method', LiteralCell>>
  >,
): void {
  for (const role of ['indicator', 'target', 'actual', 'printed', 'method'] as const) {
    const column = columnOf(table, role);
    const value = cells[role];
    if (column === undefined || value === undefined) continue;
    writeCell(book, table.sheet, { row: row.row, column }, value);
  }
}

/** The place of a cell of a table. */
export function placeOf(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): ExpectedPlace {
  return { sheet, place: formatCell({ row, column }) };
}

/** A number as people in Vietnam write it. */
export function written(value: Exact | number): string {
  return formatTrimmed(typeof value === 'number' ? exactFromNumber(value) : value, 2);
}

/** Adds a sheet with a table of its own: what the generated books have no table of. */
export function addTable(
  book: MutableBook,
  rows: readonly (readonly LiteralCell[])[],
  place: string,
): ExpectedPlace {
  const sheet = 'Thêm';
  book.sheets.push({ name: sheet, rows: rows.map((row) => [...row]), merges: [] });
  return { sheet, place };
}
