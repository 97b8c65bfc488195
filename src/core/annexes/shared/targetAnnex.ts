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
  AnnexNote,
  AnnexOptions,
  Candidate,
  FilledAnnex,
  SourceBook,
  TargetLine,
} from '../definition';
import type { TargetColumn, TargetForm } from './targetForm';
import { headerTexts } from '../headerTexts';
import { annexHead } from '../layout/annexHead';
import { annexOperations } from '../layout/annexOperations';
import type { AnnexSheet, SheetCell } from '../layout/annexSheet';
import { percentCell, type PercentCell } from '../percentCell';
import { titlesOf } from '../titles';
import { togetherNotes } from './periods/putTogether';
import {
  asItStands,
  numberCell,
  percentFormat,
  textCell,
  unitInCell,
  type FilledCell,
} from './plainCells';
import { oneYearNotes, wholePeriod, type WholeLine, type WholePeriod } from './wholePeriod';

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
    candidates: (book) => book.targets.map((table) => candidate(form, book, table)),
  };
}

function candidate(form: TargetForm, book: SourceBook, table: TargetTable): Candidate {
  return {
    sheet: table.sheet,
    header: table.header,
    confidence: table.confidence,
    missing: missingRoles(form, table),
    columns: placesOf(table),
    lines: table.rows.length,
    plan: (options) => planTargets(form, book, table, options),
  };
}

/**
 * Lays out an annex from a table of targets as a plan that adds one sheet. Figures are copied as
 * they stand, those of several years put together; percentages are computed anew. Nothing of the
 * source is changed.
 */
function planTargets(
  form: TargetForm,
  book: SourceBook,
  table: TargetTable,
  options: AnnexOptions,
): FilledAnnex {
  const titles = titlesOf(form.title, table.titles, options);
  const whole = wholePeriod(book, table, options);
  const year = whole?.lastYear ?? titles.year;
  const keepsWords = options.period === undefined && whole === undefined;
  const header = headerTexts(form, table, year, keepsWords);
  const head = annexHead(titles, form.columns.length - 1);
  const firstRow = head.rows + header.length;
  const lines = table.rows.map((row) => whole?.line(row) ?? { row, ...AS_IT_STANDS });
  const rows = lines.map(({ row }, i) => fillRow(form, row, firstRow + i, options));
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
    source: sourceOf(table, whole),
    lines: rows.length,
    notes: [
      ...(whole?.notes ?? oneYearNotes(book, table, options)),
      ...togetherNotes(lines),
      ...lines.flatMap((line, i) => lineNotes(form, line, firstRow + i)),
    ],
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

const AS_IT_STANDS: Omit<WholeLine, 'row'> = { aggregation: undefined, notes: [] };

/** What the annex was filled from; the years of a period together are its result. */
function sourceOf(table: TargetTable, whole: WholePeriod | undefined): FilledAnnex['source'] {
  const { sheet, header, confidence, columns, unused } = table;
  const together = new Set(whole?.columns.map(({ column }) => column));
  const result = whole?.columns.map(({ header: words }) => words).join('; ');
  return {
    sheet,
    header,
    confidence,
    columns: columns.map(({ role, header: words }) => ({
      role,
      header: role === 'actual' ? (result ?? words) : words,
    })),
    unused: unused.filter(({ column }) => !together.has(column)).map(({ header: words }) => words),
  };
}

function lineNotes(form: TargetForm, { row, notes }: WholeLine, at: number): readonly AnnexNote[] {
  return notes.map(({ code, data, at: key }) => ({
    code: `annex-notes/${code}`,
    data: { indicator: row.indicator, ...data },
    cell: placeOf(form, key, at),
  }));
}

function placeOf(form: TargetForm, wanted: TargetColumn['key'], row: number): string {
  return formatCell({ row, column: form.columns.findIndex(({ key }) => key === wanted) });
}

function fillRow(
  form: TargetForm,
  source: TargetRow,
  row: number,
  options: AnnexOptions,
): { readonly row: TargetLine; readonly cells: readonly SheetCell[] } {
  const place = (wanted: TargetColumn['key']): string => placeOf(form, wanted, row);
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
