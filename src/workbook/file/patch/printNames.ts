import { MAX_COLUMNS, MAX_ROWS, columnName, type RangeRef } from '../../../core/base/address';
import type { PageSetup } from '../../../core/model/snapshot';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** `'Biểu 1'!$A$1:$H$40,'Biểu 1'!$A$50:$H$60`; undefined when the whole sheet is printed. */
export function printAreaFormula(sheet: string, setup: PageSetup): string | undefined {
  const areas = setup.printArea ?? [];
  return areas.length === 0
    ? undefined
    : areas.map((area) => `${quoted(sheet)}!${absolute(area)}`).join(',');
}

/** `'Biểu 1'!$A:$B,'Biểu 1'!$4:$6`; undefined when nothing is repeated. */
export function printTitlesFormula(sheet: string, setup: PageSetup): string | undefined {
  const { titleRows, titleColumns } = setup;
  const columns =
    titleColumns && `$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`;
  const rows = titleRows && `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`;
  const parts = [columns, rows].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.map((part) => `${quoted(sheet)}!${part}`).join(',');
}

/** A sheet's name in a formula; always quoted, which is never wrong. */
function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function absolute({ top, left, bottom, right }: RangeRef): string {
  if (top === 0 && bottom === MAX_ROWS - 1) return `$${columnName(left)}:$${columnName(right)}`;
  if (left === 0 && right === MAX_COLUMNS - 1) return `$${String(top + 1)}:$${String(bottom + 1)}`;
  const corner = (row: number, column: number): string =>
    `$${columnName(column)}$${String(row + 1)}`;
  const start = corner(top, left);
  return top === bottom && left === right ? start : `${start}:${corner(bottom, right)}`;
}
