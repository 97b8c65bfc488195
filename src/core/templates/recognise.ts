import { intersects, type RangeRef } from '../base/address';
import { readFormula } from '../model/cells';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { findTargetTables } from '../sources/findTables';
import { columnRole } from '../tables/columnRole';
import { headerArea, tierTexts } from '../sources/headerShape';
import type { DataTable, TableColumn } from '../tables/dataTable';
import { findDataTables } from '../tables/findDataTables';
import { NAME_FIELD, NUMBER_FIELD, awardField, targetField, type FormAbout } from './fields';
import type { ColumnFill, FormBlock, FormColumn, FormSection } from './form';
import { readFormBody } from './formBody';
import { continuesHeader, headerOnly } from './formHeader';
import type { BlockMapping } from './mapping';

/** What was found in an issued form. */
export interface RecognisedForm {
  readonly blocks: readonly FormBlock[];
  /** Tables whose lines are about nothing that can be filled, with their header. */
  readonly others: readonly { readonly sheet: string; readonly header: RangeRef }[];
}

/** A header with what its columns are filled with. */
interface FormHeader {
  readonly header: RangeRef;
  readonly about: FormAbout;
  readonly columns: readonly Omit<FormColumn, 'isOwn'>[];
}

/**
 * The blocks of an issued form, by sheet and row. A mapping replaces what would be found on its
 * sheet; in a block that it gives no header rows for, it only says what its columns hold. `isFlat`:
 * group headings in that block came with its filling.
 */
export function recogniseForm(
  form: Snapshot,
  mappings: readonly BlockMapping[] = [],
  isFlat: (sheet: string, index: number) => boolean = () => false,
): RecognisedForm {
  const tables = findDataTables(form, findTargetTables(form));
  const blocks: FormBlock[] = [];
  const others: { readonly sheet: string; readonly header: RangeRef }[] = [];
  for (const sheet of form.sheets) {
    const mapped = mappings.filter(({ sheet: name }) => sameName(name, sheet.name));
    const found = tables.filter((table) => table.sheet === sheet);
    const placed = mapped.filter(({ header }) => header !== undefined);
    const headers: FormHeader[] = placed.flatMap((mapping) => mappedHeader(sheet, mapping) ?? []);
    for (const table of placed.length > 0 ? [] : found) {
      const mapping = mapped.find(({ index }) => (index ?? headers.length) === headers.length);
      const header = headerOf(table, mapping);
      const rival = headers.findIndex((one) => header && intersects(one.header, header.header));
      const other = headers[rival];
      // The first line of a form may hold header words, too: the header that says more is it.
      if (header !== undefined && other !== undefined) {
        if (fieldsOf(header) > fieldsOf(other)) headers[rival] = header;
      } else if (header === undefined) others.push({ sheet: sheet.name, header: table.header });
      else headers.push(header);
    }
    headers.sort((a, b) => a.header.top - b.header.top);
    headers.forEach((header, index) => {
      const next = headers[index + 1]?.header.top ?? nextTop(found, header.header);
      const block = blockUnder(sheet, header, index, next, isFlat(sheet.name, index));
      if (block !== undefined) blocks.push(block);
    });
  }
  return { blocks, others };
}

function fieldsOf({ columns }: FormHeader): number {
  return columns.filter(({ fill }) => fill !== undefined).length;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nextTop(tables: readonly DataTable[], { bottom }: RangeRef): number | undefined {
  return tables.find(({ header }) => header.top > bottom)?.header.top;
}

function headerOf(table: DataTable, mapping: BlockMapping | undefined): FormHeader | undefined {
  const about: FormAbout = table.targets === undefined ? 'awards' : 'targets';
  const given = mapping?.columns ?? new Map<number, ColumnFill | undefined>();
  const used = new Set<string>();
  for (const fill of given.values()) if (fill?.kind === 'field') used.add(fill.field);
  const header = headerOnly(table.sheet, table.header);
  const listed = table.columns.filter(
    ({ column }) => given.has(column) || !continuesHeader(table.sheet, header, column),
  );
  const columns = listed.map((column) => {
    const own = fillOf(about, column);
    const isTaken = own?.kind === 'field' && used.has(own.field);
    if (own?.kind === 'field' && !given.has(column.column)) used.add(own.field);
    return {
      column: column.column,
      header: column.header,
      fill: given.has(column.column) ? given.get(column.column) : isTaken ? undefined : own,
      isLeft: isLeft(given, column.column),
    };
  });
  const known = [...used].filter((field) => field !== NUMBER_FIELD[about]);
  return used.has(NAME_FIELD[about]) && known.length >= 2 ? { header, about, columns } : undefined;
}

function isLeft(given: BlockMapping['columns'], column: number): boolean {
  return given.has(column) && given.get(column) === undefined;
}

function fillOf(about: FormAbout, { leaf, header, role }: TableColumn): ColumnFill | undefined {
  const field =
    about === 'targets'
      ? (targetField(role) ?? targetField(columnRole(leaf.replace(/^số\s+/iu, ''))))
      : (awardField(leaf, role) ?? awardField(header, role));
  return field === undefined ? undefined : { kind: 'field', field };
}

/** A header that the user points out, with the words that stand in it. */
function mappedHeader(sheet: SheetSnapshot, mapping: BlockMapping): FormHeader | undefined {
  const { header, columns } = mapping;
  const { used } = sheet.grid;
  if (header === undefined || used === undefined) return undefined;
  const range = { top: header.first, bottom: header.last, left: used.left, right: used.right };
  const area = headerArea(sheet, range, header.first, columnRole);
  const listed: Omit<FormColumn, 'isOwn'>[] = [];
  const width = Math.max(used.right, ...columns.keys());
  for (let column = Math.min(used.left, ...columns.keys()); column <= width; column++) {
    const words = tierTexts(area, range, column).join(' | ');
    const fill = columns.get(column);
    if (words !== '' || fill !== undefined) {
      listed.push({ column, header: words, fill, isLeft: isLeft(columns, column) });
    }
  }
  const about: FormAbout = listed.some(
    ({ fill }) => fill?.kind === 'field' && fill.field === 'indicator',
  )
    ? 'targets'
    : 'awards';
  const numbers = listed.map(({ column }) => column);
  const around = { ...range, left: Math.min(...numbers), right: Math.max(...numbers) };
  return { header: around, about, columns: listed };
}

function blockUnder(
  sheet: SheetSnapshot,
  { header, about, columns }: FormHeader,
  index: number,
  next: number | undefined,
  isFlat: boolean,
): FormBlock | undefined {
  const column = (field: string): number | undefined =>
    columns.find(({ fill }) => fill?.kind === 'field' && fill.field === field)?.column;
  const nameColumn = column(NAME_FIELD[about]);
  if (nameColumn === undefined) return undefined;
  const numberColumn = column(NUMBER_FIELD[about]);
  const body = readFormBody({
    sheet,
    header,
    columns: columns.map((each) => each.column),
    numberColumn,
    nameColumn,
    unitColumn: column('unit'),
    last: next === undefined ? lastDrawnRow(sheet, header) : next - 1,
    isFlat,
  });
  const rows = modelRows(body.sections);
  const hasFormula = (at: number): boolean =>
    rows.some((row) => readFormula(sheet, row, at) !== undefined);
  const headed = new Set(columns.map((each) => each.column));
  return {
    sheet,
    index,
    header,
    about,
    columns: columns.map((each) => ({ ...each, isOwn: hasFormula(each.column) })),
    beside: sheet.grid.columns.flatMap(({ column: at }) =>
      !headed.has(at) && hasFormula(at) ? [at] : [],
    ),
    numberColumn,
    nameColumn,
    ...body,
  };
}

/**
 * Rows whose formulas are models for lines: those that wait for one, an only row that may be an
 * example, and all where the form names every line itself.
 */
function modelRows(sections: readonly FormSection[]): readonly number[] {
  const waiting = sections.flatMap(({ lines }) =>
    lines.filter(({ kind }) => kind === 'slot' || lines.length === 1),
  );
  const lines = waiting.length > 0 ? waiting : sections.flatMap((section) => section.lines);
  return lines.map(({ row }) => row);
}

/** The last row with a value or a look of its own. */
function lastDrawnRow({ grid }: SheetSnapshot, header: RangeRef): number {
  return grid.columns.reduce(
    (last, { rows }) => Math.max(last, rows[rows.length - 1] ?? 0),
    Math.max(header.bottom + 1, grid.used?.bottom ?? 0),
  );
}
