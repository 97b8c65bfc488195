import { formatCell } from '../base/address';
import type { CellContent, Operation, Plan } from '../model/plan';
import type { CellStyle, CellValue } from '../model/snapshot';
import type { TargetRole } from '../sources/roles';
import { columnOf, isHeading, type TargetRow, type TargetTable } from '../sources/targetTable';
import { tidyUnit } from '../figures/units';
import type { AnnexColumn, AnnexDefinition } from './definition';
import { headerTexts } from './headerTexts';
import { annexHead } from './layout/annexHead';
import { annexOperations } from './layout/annexOperations';
import type { AnnexSheet, SheetCell } from './layout/annexSheet';
import { percentCell, type FormulaMode, type PercentCell } from './percentCell';
import { titlesOf, type TitleOptions } from './titles';

export interface AnnexOptions extends TitleOptions {
  /** The name of the sheet to add. */
  readonly sheet: string;
  readonly formulas: FormulaMode;
  /** The workbook's standard style: column widths are counted in its digits. */
  readonly standardStyle: CellStyle;
}

/** One line of a filled annex, for previews and reports. */
export interface AnnexRow {
  readonly source: TargetRow;
  /** Zero-based row on the annex sheet. */
  readonly row: number;
  readonly percent: PercentCell;
  /** A1 of the percentage on the annex sheet. */
  readonly percentCell: string;
}

/** An annex ready to be shown and applied. */
export interface FilledAnnex {
  readonly id: string;
  readonly sheet: string;
  readonly table: TargetTable;
  readonly rows: readonly AnnexRow[];
  readonly plan: Plan;
}

/** Why a table can't fill an annex: the source columns that it lacks. */
export function missingRoles(
  definition: AnnexDefinition,
  table: TargetTable,
): readonly TargetRole[] {
  return definition.needs.filter((role) => columnOf(table, role) === undefined);
}

/**
 * Lays out an annex from a table of targets as a plan that adds one sheet. Figures are copied
 * as they stand; percentages are computed anew. Nothing of the source is changed.
 */
export function planAnnex(
  definition: AnnexDefinition,
  table: TargetTable,
  options: AnnexOptions,
): FilledAnnex {
  const titles = titlesOf(definition, table, options);
  const header = headerTexts(definition, table, titles.year, options.period === undefined);
  const head = annexHead(titles, definition.columns.length - 1);
  const firstRow = head.rows + header.length;
  const rows = table.rows.map((source, i) => fillRow(definition, source, firstRow + i, options));
  const sheet: AnnexSheet = {
    name: options.sheet,
    orientation: definition.orientation,
    head: head.bands,
    header,
    numbered: false,
    columns: definition.columns,
    firstRow,
    body: rows.map(({ cells }) => cells),
    merges: [],
    foot: [],
    standardStyle: options.standardStyle,
  };
  const operations: readonly Operation[] = annexOperations(sheet);
  return {
    id: definition.id,
    sheet: options.sheet,
    table,
    rows: rows.map(({ row }) => row),
    plan: {
      because: {
        code: 'reasons/fill-annex',
        data: { annex: definition.id, sheet: options.sheet, source: table.sheet },
      },
      operations,
    },
  };
}

function fillRow(
  definition: AnnexDefinition,
  source: TargetRow,
  row: number,
  options: AnnexOptions,
): { readonly row: AnnexRow; readonly cells: readonly SheetCell[] } {
  const place = (wanted: AnnexColumn['key']): string => {
    const column = definition.columns.findIndex(({ key }) => key === wanted);
    return formatCell({ row, column });
  };
  const percent = percentCell(
    source,
    { target: place('target'), actual: place('actual') },
    options.formulas,
    definition.percentDecimals,
  );
  const heading = isHeading(source) && source.number !== '';
  const cells = definition.columns.map((column): SheetCell => {
    const cell = contentOf(column, source, percent);
    const indented = column.key === 'indicator' && source.number === '' && !heading;
    return { ...cell, bold: heading, indent: indented ? 1 : 0 };
  });
  return { row: { source, row, percent, percentCell: place('percent') }, cells };
}

interface FilledCell {
  readonly content: CellContent;
  readonly numberFormat: string;
}

function contentOf(column: AnnexColumn, row: TargetRow, percent: PercentCell): FilledCell {
  switch (column.content.kind) {
    case 'copy':
      return copied(column.content.role, row);
    case 'unit':
      return text(row.unit === '' ? unitInCell(row) : row.unit);
    case 'target':
      return column.content.form === 'plain' ? asItStands(row.target) : targetWithUnit(row);
    case 'percent':
      return {
        content: percent.content,
        numberFormat: percent.decimals === 0 ? '0' : `0.${'0'.repeat(percent.decimals)}`,
      };
  }
}

function copied(role: 'number' | 'indicator' | 'actual' | 'note', row: TargetRow): FilledCell {
  switch (role) {
    case 'number':
      // A whole number stays one; "1.1" would turn into a decimal.
      return /^[1-9]\d*$/.test(row.number)
        ? { content: Number(row.number), numberFormat: 'General' }
        : text(row.number);
    case 'indicator':
      return text(row.indicator);
    case 'note':
      return text(row.note);
    case 'actual':
      return asItStands(row.actual);
  }
}

function text(value: string): FilledCell {
  return { content: value === '' ? undefined : value, numberFormat: 'General' };
}

function asItStands(cell: TargetRow['target']): FilledCell {
  const value: CellValue = cell?.value;
  return {
    content: value,
    numberFormat: typeof value === 'number' ? (cell?.numberFormat ?? 'General') : 'General',
  };
}

function unitInCell(row: TargetRow): string {
  const figure = row.targetFigure;
  return figure.kind === 'blank' || figure.kind === 'words' || figure.kind === 'unreadable'
    ? ''
    : figure.unit;
}

/** The unit goes behind the figure: in its number format, so that the number stays a number. */
function targetWithUnit(row: TargetRow): FilledCell {
  const cell = asItStands(row.target);
  const unit = tidyUnit(row.unit);
  if (unit === '' || cell.content === undefined) return cell;
  if (typeof cell.content === 'number') {
    if (cell.numberFormat.includes('%')) return cell;
    const gap = unit.startsWith('%') || unit.startsWith('‰') ? '' : ' ';
    return { ...cell, numberFormat: `${cell.numberFormat}"${gap}${unit.replaceAll('"', '')}"` };
  }
  if (unitInCell(row) !== '' || typeof cell.content !== 'string') return cell;
  const words = row.targetFigure.kind === 'words' || row.targetFigure.kind === 'unreadable';
  return words ? cell : { ...cell, content: `${cell.content} ${unit}` };
}
