import { contains } from '../../../base/address';
import { findColumn, findRow } from '../../../model/cells';
import { CELL_BLANK, CELL_TEXT, type SheetSnapshot } from '../../../model/snapshot';
import { LINE_NO_ACTUAL, LINE_NO_UNIT, linesWith } from '../../../sources/targetNumbers';
import { columnOf, type TargetRow, type TargetTable } from '../../../sources/targetTable';
import { columnWith, type DataTable, type TableRow } from '../../../tables/dataTable';
import { fold, tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';

type Kind = 'name' | 'unit' | 'actual' | 'title';

interface Shares {
  readonly unitShare: number;
  readonly titleShare: number;
  readonly actualShare: number;
  readonly fewestLines: number;
}

/** Cells that a line needs and that are empty. */
export const check = defineCheck({
  code: 'structure/required-empty',
  scope: 'cell',
  findings: { name: 'warning', unit: 'warning', actual: 'warning', title: 'warning' },
  /**
   * The share of the other lines that must have a unit, a title, a result, before a line without
   * one is said to lack it; and the fewest lines from which that can be told.
   */
  options: { unitShare: 0.9, titleShare: 0.9, actualShare: 0.5, fewestLines: 5 },
  missing: 'skip',
  *run({ tables }, { options }) {
    for (const table of tables) {
      yield* emptyNames(table);
      if (table.targets !== undefined) {
        yield* emptyUnits(table, table.targets, options);
        yield* emptyActuals(table.targets, options);
      }
      if (table.kind === 'register') yield* emptyTitles(table, options);
    }
  },
});

/** A number and figures, but nothing that says of what. A document is known by its number. */
function* emptyNames(table: DataTable): Iterable<Remark<Kind>> {
  const { sheet, rows, nameColumn } = table;
  if (nameColumn === undefined || table.kind === 'documents') return;
  for (const { row, kind, name, number } of rows) {
    if (kind !== 'item' || name !== '' || number === undefined) continue;
    if (isMerged(sheet, row, nameColumn) || filledIn(sheet, nameColumn)(row)) continue;
    if (isHeading(table, row)) continue;
    const data = { number: number.text };
    yield { kind: 'name', sheet: sheet.name, cell: { row, column: nameColumn }, data };
  }
}

/** "I | Năm 2024", the words in another column than the names: nothing but one text. */
function isHeading({ sheet, columns, numberColumn }: DataTable, row: number): boolean {
  const filled = columns.filter(
    ({ column }) => column !== numberColumn && filledIn(sheet, column)(row),
  );
  const [only] = filled;
  if (only === undefined || filled.length > 1) return false;
  const data = findColumn(sheet.grid, only.column);
  return data?.kinds[findRow(data, row)] === CELL_TEXT;
}

function* emptyUnits(
  { sheet, rows }: DataTable,
  targets: TargetTable,
  { unitShare, fewestLines }: Shares,
): Iterable<Remark<Kind>> {
  const column = columnOf(targets, 'unit');
  if (column === undefined) return;
  if (!linesWith(targets, LINE_NO_UNIT).some(hasPlainFigures)) return;
  const numbered = new Set(
    rows
      .filter(({ kind, number }) => kind === 'item' && number !== undefined)
      .map(({ row }) => row),
  );
  const lines = targets.rows.filter(({ row }) => numbered.has(row));
  const without = lines.filter(({ unit, indicator }) => unit === '' && !namesUnit(indicator));
  const lacking = without.filter(hasPlainFigures);
  if (!mostHave(lines.length, without.length, unitShare, fewestLines)) return;
  for (const { row, indicator } of lacking) {
    yield { kind: 'unit', sheet: sheet.name, cell: { row, column }, data: { indicator } };
  }
}

/** Numbers without a unit of their own: "21 triệu đồng/năm" and "Đảm bảo" need no other. */
function hasPlainFigures({ targetFigure, actualFigure }: TargetRow): boolean {
  const figures = [targetFigure, actualFigure].filter(({ kind }) => kind !== 'blank');
  return (
    figures.length > 0 && figures.every((figure) => figure.kind === 'number' && figure.unit === '')
  );
}

/** "Tỷ lệ hộ nghèo (%)", "Diện tích (ha)", and rates, whose unit goes without saying. */
function namesUnit(indicator: string): boolean {
  return /[%‰]|\([^)]*\)/.test(indicator) || /^(?:ty|ti) (?:le|trong)\b/.test(fold(indicator));
}

function* emptyActuals(
  table: TargetTable,
  { actualShare, fewestLines }: Shares,
): Iterable<Remark<Kind>> {
  const { sheet, rows, columns } = table;
  const column = columns.find(({ role }) => role === 'actual')?.column;
  if (column === undefined) return;
  const lacking = linesWith(table, LINE_NO_ACTUAL).filter(
    ({ targetFigure, printed, note }) =>
      targetFigure.kind !== 'blank' &&
      note === '' &&
      (printed === undefined || printed.figure.kind === 'blank'),
  );
  if (lacking.length === 0) return;
  const lines = rows.filter(({ targetFigure }) => targetFigure.kind !== 'blank');
  if (!mostHave(lines.length, lacking.length, actualShare, fewestLines)) return;
  for (const { row, indicator } of lacking) {
    yield { kind: 'actual', sheet, cell: { row, column }, data: { indicator } };
  }
}

/** Somebody in a register of awards, and no award. */
function* emptyTitles(
  table: DataTable,
  { titleShare, fewestLines }: Shares,
): Iterable<Remark<Kind>> {
  const { sheet, rows } = table;
  const column = columnWith(table, 'title')?.column;
  if (column === undefined) return;
  const isFilled = filledIn(sheet, column);
  const lines = rows.filter(({ kind, name }: TableRow) => kind === 'item' && name !== '');
  const lacking = lines.filter(({ row }) => !isFilled(row) && !isMerged(sheet, row, column));
  if (!mostHave(lines.length, lacking.length, titleShare, fewestLines)) return;
  for (const { row, name } of lacking) {
    yield { kind: 'title', sheet: sheet.name, cell: { row, column }, data: { indicator: name } };
  }
}

function mostHave(lines: number, lacking: number, share: number, fewest: number): boolean {
  return lines >= fewest && lines - lacking >= lines * share;
}

/** Whether a row's cell in the column holds anything but spaces. */
function filledIn({ grid }: SheetSnapshot, column: number): (row: number) => boolean {
  const data = findColumn(grid, column);
  if (data === undefined) return () => false;
  return (row) => {
    const i = findRow(data, row);
    if (i < 0) return false;
    if (data.kinds[i] !== CELL_TEXT) return data.kinds[i] !== CELL_BLANK;
    return tidy(grid.texts[data.numbers[i] ?? -1] ?? '') !== '';
  };
}

/** One text merged down beside several lines is that of each of them. */
function isMerged({ merges }: SheetSnapshot, row: number, column: number): boolean {
  return merges.some((range) => contains(range, { row, column }));
}
