import { formatCell } from '../../base/address';
import { TARGET_ROLES, type TargetRole } from '../../sources/roles';
import {
  columnOf,
  isHeading,
  placesOf,
  type TargetRow,
  type TargetTable,
} from '../../sources/targetTable';
import { tidyUnit } from '../../figures/units';
import type {
  AnnexDefinition,
  AnnexOptions,
  Candidate,
  FilledAnnex,
  TargetLine,
} from '../definition';
import type { TargetColumn, TargetForm } from './targetForm';
import { headerTexts } from '../headerTexts';
import { annexHead } from '../layout/annexHead';
import { annexOperations } from '../layout/annexOperations';
import type { AnnexSheet, SheetCell } from '../layout/annexSheet';
import { percentCell, type PercentCell } from '../percentCell';
import { titlesOf } from '../titles';
import {
  asItStands,
  numberCell,
  percentFormat,
  textCell,
  unitInCell,
  type FilledCell,
} from './plainCells';

/** Why a table can't fill an annex: the source columns that it lacks. */
export function missingRoles(form: TargetForm, table: TargetTable): readonly TargetRole[] {
  return form.needs.filter((role) => columnOf(table, role) === undefined);
}

/** An annex of one table of targets: finds such tables and fills the form from one. */
export function targetAnnex(form: TargetForm): AnnexDefinition & { readonly form: TargetForm } {
  const { id, title, orientation, source, needs, columns, percentDecimals } = form;
  return {
    form,
    id,
    title,
    orientation,
    source,
    description: {
      needs,
      columns,
      facts: [{ code: 'annex-facts/percent-decimals', data: { decimals: percentDecimals } }],
    },
    roles: TARGET_ROLES,
    candidates: ({ targets }) => targets.map((table) => candidate(form, table)),
  };
}

function candidate(form: TargetForm, table: TargetTable): Candidate {
  return {
    sheet: table.sheet,
    header: table.header,
    confidence: table.confidence,
    missing: missingRoles(form, table),
    columns: placesOf(table),
    lines: table.rows.length,
    plan: (options) => planTargets(form, table, options),
  };
}

/**
 * Lays out an annex from a table of targets as a plan that adds one sheet. Figures are copied
 * as they stand; percentages are computed anew. Nothing of the source is changed.
 */
export function planTargets(
  form: TargetForm,
  table: TargetTable,
  options: AnnexOptions,
): FilledAnnex {
  const titles = titlesOf(form.title, table.titles, options);
  const header = headerTexts(form, table, titles.year, options.period === undefined);
  const head = annexHead(titles, form.columns.length - 1);
  const firstRow = head.rows + header.length;
  const rows = table.rows.map((source, i) => fillRow(form, source, firstRow + i, options));
  const sheet: AnnexSheet = {
    name: options.sheet,
    orientation: form.orientation,
    head: head.bands,
    header,
    numbered: false,
    columns: form.columns,
    firstRow,
    body: rows.map(({ cells }) => cells),
    merges: [],
    foot: [],
    standardStyle: options.standardStyle,
  };
  return {
    id: form.id,
    sheet: options.sheet,
    source: {
      sheet: table.sheet,
      header: table.header,
      confidence: table.confidence,
      columns: table.columns,
      unused: table.unused.map(({ header: words }) => words),
    },
    lines: rows.length,
    notes: [],
    targets: rows.map(({ row }) => row),
    plan: {
      because: {
        code: 'reasons/fill-annex',
        data: { annex: form.id, sheet: options.sheet, source: table.sheet },
      },
      operations: annexOperations(sheet),
    },
  };
}

function fillRow(
  form: TargetForm,
  source: TargetRow,
  row: number,
  options: AnnexOptions,
): { readonly row: TargetLine; readonly cells: readonly SheetCell[] } {
  const place = (wanted: TargetColumn['key']): string => {
    const column = form.columns.findIndex(({ key }) => key === wanted);
    return formatCell({ row, column });
  };
  const percent = percentCell(
    source,
    { target: place('target'), actual: place('actual') },
    options.formulas,
    form.percentDecimals,
  );
  const heading = isHeading(source) && source.number !== '';
  const cells = form.columns.map((column): SheetCell => {
    const cell = contentOf(column, source, percent);
    const indented = column.key === 'indicator' && source.number === '' && !heading;
    return { ...cell, bold: heading, indent: indented ? 1 : 0 };
  });
  return { row: { source, row, percent, percentCell: place('percent') }, cells };
}

function contentOf(column: TargetColumn, row: TargetRow, percent: PercentCell): FilledCell {
  switch (column.content.kind) {
    case 'copy':
      return copied(column.content.role, row);
    case 'unit':
      return textCell(row.unit === '' ? unitInCell(row) : row.unit);
    case 'target':
      return column.content.form === 'plain' ? asItStands(row.target) : targetWithUnit(row);
    case 'percent':
      return {
        content: percent.content,
        numberFormat: percentFormat(percent.decimals),
      };
  }
}

function copied(role: 'number' | 'indicator' | 'actual' | 'note', row: TargetRow): FilledCell {
  switch (role) {
    case 'number':
      return numberCell(row.number);
    case 'indicator':
      return textCell(row.indicator);
    case 'note':
      return textCell(row.note);
    case 'actual':
      return asItStands(row.actual);
  }
}

/** A unit has letters or is a rate; digits, left of "0/00" say, would make another figure. */
const UNIT = /[\p{L}%‰]/u;

/** The unit goes behind the figure: in its number format, so that the number stays a number. */
function targetWithUnit(row: TargetRow): FilledCell {
  const cell = asItStands(row.target);
  const unit = tidyUnit(row.unit);
  if (!UNIT.test(unit) || cell.content === undefined) return cell;
  if (typeof cell.content === 'number') {
    if (cell.numberFormat.includes('%')) return cell;
    const gap = unit.startsWith('%') || unit.startsWith('‰') ? '' : ' ';
    return { ...cell, numberFormat: `${cell.numberFormat}"${gap}${unit.replaceAll('"', '')}"` };
  }
  if (unitInCell(row) !== '' || typeof cell.content !== 'string') return cell;
  const words = row.targetFigure.kind === 'words' || row.targetFigure.kind === 'unreadable';
  return words ? cell : { ...cell, content: `${cell.content} ${unit}` };
}
