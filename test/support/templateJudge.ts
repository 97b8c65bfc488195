import { strFromU8, unzipSync } from 'fflate';
import { parseRange, type RangeRef } from '../../src/core/base/address';

/**
 * Where a form's block stands as it was issued, with one empty line, and what a filling of it
 * must have kept. Rows are numbered as Excel does; columns are letters.
 */
export interface FormLayout {
  readonly sheet: string;
  /** The row of the empty line; the total stands below it. */
  readonly first: number;
  /** How many lines were filled in. */
  readonly lines: number;
  /** The last row with anything in it, as issued. */
  readonly last: number;
  readonly columns: {
    /** Columns of plain numbers, with their sums in the total. */
    readonly numbers: readonly string[];
    readonly ratio: string;
    /** The column whose cells offer a list. */
    readonly list: string;
  };
  readonly ratioIn: (row: number) => string;
  readonly totalRatioIn: (row: number) => string;
  /** What decides the conditional format of the total. */
  readonly totalRule: (row: number) => string;
  /** In points. */
  readonly height: number;
  /** Merged ranges below the block, as issued: place and date, signatures. */
  readonly signatures: readonly string[];
  /** Where the note stands, as issued: in the total. */
  readonly note: string;
  readonly printArea: string;
  /** What names stand for, by the row of the total and the last line. */
  readonly names: Readonly<Record<string, (first: number, last: number, total: number) => string>>;
  /** Formulas of another sheet, by cell. */
  readonly elsewhere: {
    readonly sheet: string;
    readonly formulas: Readonly<
      Record<string, (first: number, last: number, total: number) => string>
    >;
  };
}

/** The points on which a filled form is judged. */
export const POINTS = [
  'numbers stay numbers',
  'row formula re-based in each row',
  'total covers all rows',
  'total ratio points at the total row',
  'signature merge moves',
  'row height copied',
  'conditional format of data rows',
  'conditional format of the total row',
  'validation extended',
  'named ranges',
  'formulas on other sheets',
  'print area',
  'comment moves',
  'no extra rows',
] as const;

export type Point = (typeof POINTS)[number];

/**
 * Judges any workbook that was filled from the form, by what stands in its package: each point is
 * kept or not. Reads the XML itself, so that it tells of every engine alike.
 */
export function judgeTemplate(
  bytes: Uint8Array,
  layout: FormLayout,
): Readonly<Record<Point, boolean>> {
  const parts = unzipSync(bytes);
  const text = (name: string): string => {
    const part = parts[name.replace(/^\//, '')];
    return part === undefined ? '' : strFromU8(part);
  };
  const book = bookOf(text);
  const own = sheetOf(text, book, layout.sheet);
  const other = sheetOf(text, book, layout.elsewhere.sheet);
  const { first, lines, columns } = layout;
  const last = first + lines - 1;
  const total = first + lines;
  const moved = lines - 1;
  const rows = Array.from({ length: lines }, (_, i) => first + i);
  const formulaAt = (cell: string): string => bare(own.cells.get(cell)?.formula);
  const covers = (areas: readonly RangeRef[], column: string, row: number): boolean => {
    const cell = parseRange(`${column}${String(row)}`);
    return cell !== undefined && areas.some((area) => isInside(area, cell));
  };
  const formats = elements(own.xml, 'conditionalFormatting').map(({ open, inside }) => ({
    areas: areasOf(open),
    rules: elements(inside, 'formula').map((formula) => bare(unescaped(formula.inside))),
  }));
  const lists = elements(own.xml, 'dataValidation').map(({ open }) => areasOf(open));
  return {
    'numbers stay numbers': columns.numbers.every((column) =>
      rows.every((row) => own.cells.get(`${column}${String(row)}`)?.isNumber === true),
    ),
    'row formula re-based in each row': rows.every(
      (row) => formulaAt(`${columns.ratio}${String(row)}`) === bare(layout.ratioIn(row)),
    ),
    'total covers all rows': columns.numbers.every(
      (column) =>
        formulaAt(`${column}${String(total)}`) ===
        `SUM(${column}${String(first)}:${column}${String(last)})`,
    ),
    'total ratio points at the total row':
      formulaAt(`${columns.ratio}${String(total)}`) === bare(layout.totalRatioIn(total)),
    'signature merge moves': isSame(
      elements(own.xml, 'mergeCell')
        .map(({ open }) => attribute(open, 'ref'))
        .filter((ref) => (parseRange(ref)?.top ?? 0) >= first - 1),
      layout.signatures.map((range) => down(range, moved)),
    ),
    'row height copied': rows.every((row) => own.heights.get(row) === layout.height),
    'conditional format of data rows': formats.some(
      ({ areas }) =>
        rows.every((row) => covers(areas, columns.ratio, row)) &&
        !covers(areas, columns.ratio, total),
    ),
    'conditional format of the total row': formats.some(
      ({ areas, rules }) =>
        covers(areas, columns.ratio, total) &&
        rules.every((rule) => rule === bare(layout.totalRule(total))) &&
        !rows.some((row) => covers(areas, columns.ratio, row)),
    ),
    'validation extended':
      lists.length > 0 &&
      lists.every(
        (areas) =>
          rows.every((row) => covers(areas, columns.list, row)) &&
          !covers(areas, columns.list, total),
      ),
    'named ranges': Object.entries(layout.names).every(
      ([name, expected]) => bare(book.names.get(name)) === bare(expected(first, last, total)),
    ),
    'formulas on other sheets': Object.entries(layout.elsewhere.formulas).every(
      ([cell, expected]) =>
        bare(other.cells.get(cell)?.formula) === bare(expected(first, last, total)),
    ),
    'print area':
      (book.names.get('_xlnm.Print_Area') ?? '').replaceAll('$', '').split('!').at(-1) ===
      grown(layout.printArea, moved),
    'comment moves': isSame(own.notes, [down(layout.note, moved)]),
    'no extra rows': own.last === layout.last + moved,
  };
}

interface Book {
  /** Parts of sheets by name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

interface Sheet {
  readonly xml: string;
  readonly cells: ReadonlyMap<string, { readonly formula: string; readonly isNumber: boolean }>;
  readonly heights: ReadonlyMap<number, number>;
  /** Cells of notes. */
  readonly notes: readonly string[];
  /** The last row with a value or formula. */
  readonly last: number;
}

type Text = (name: string) => string;

function bookOf(text: Text): Book {
  const xml = text('xl/workbook.xml');
  const targets = relations(text('xl/_rels/workbook.xml.rels'));
  const sheets = elements(xml, 'sheet').map(({ open }): [string, string] => {
    const target = targets.get(attribute(open, 'r:id'))?.target ?? '';
    return [attribute(open, 'name'), target.startsWith('/') ? target : `xl/${target}`];
  });
  const names = elements(xml, 'definedName').map(({ open, inside }): [string, string] => [
    attribute(open, 'name'),
    unescaped(inside),
  ]);
  return { sheets: new Map(sheets), names: new Map(names) };
}

function sheetOf(text: Text, book: Book, name: string): Sheet {
  const path = (book.sheets.get(name) ?? '').replace(/^\//, '');
  const xml = text(path);
  const cells = new Map<string, { formula: string; isNumber: boolean }>();
  const heights = new Map<number, number>();
  let last = 0;
  for (const row of elements(xml, 'row')) {
    const number = Number(attribute(row.open, 'r'));
    const height = attribute(row.open, 'ht');
    if (height !== '') heights.set(number, Number(height));
    for (const { open, inside } of elements(row.inside, 'c')) {
      const formula = unescaped(elements(inside, 'f')[0]?.inside ?? '');
      const value = elements(inside, 'v')[0]?.inside ?? '';
      const type = attribute(open, 't');
      const isNumber =
        (type === '' || type === 'n') && value !== '' && !Number.isNaN(Number(value));
      cells.set(attribute(open, 'r'), { formula, isNumber });
      if (formula !== '' || value !== '' || inside.includes('<is>')) last = Math.max(last, number);
    }
  }
  const folder = path.slice(0, path.lastIndexOf('/'));
  const rels = relations(text(`${folder}/_rels${path.slice(folder.length)}.rels`));
  const notes = [...rels.values()]
    .filter(({ type }) => type.endsWith('/comments'))
    .flatMap(({ target }) => elements(text(absolute(folder, target)), 'comment'))
    .map(({ open }) => attribute(open, 'ref'));
  return { xml, cells, heights, notes, last };
}

function absolute(folder: string, target: string): string {
  if (target.startsWith('/')) return target;
  const steps = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function relations(xml: string): ReadonlyMap<string, { target: string; type: string }> {
  return new Map(
    elements(xml, 'Relationship').map(({ open }) => [
      attribute(open, 'Id'),
      { target: attribute(open, 'Target'), type: attribute(open, 'Type') },
    ]),
  );
}

/** Every element of the name, with or without a prefix: its opening tag and what is inside. */
function elements(
  xml: string,
  name: string,
): readonly { readonly open: string; readonly inside: string }[] {
  const pattern = new RegExp(
    `<((?:\\w+:)?)${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</\\1${name}>)`,
    'g',
  );
  return [...xml.matchAll(pattern)].map((match) => ({
    open: match[2] ?? '',
    inside: match[3] ?? '',
  }));
}

function attribute(open: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}=["']([^"']*)["']`).exec(open)?.[1] ?? '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Without spaces, `=` and `$`: engines write formulas in their own ways. */
function bare(formula: string | undefined): string {
  return (formula ?? '').replace(/^=/, '').replace(/[\s$]/g, '');
}

function areasOf(open: string): readonly RangeRef[] {
  return attribute(open, 'sqref')
    .split(/\s+/)
    .flatMap((area) => parseRange(area) ?? []);
}

function isInside(area: RangeRef, cell: RangeRef): boolean {
  return (
    area.top <= cell.top &&
    area.bottom >= cell.bottom &&
    area.left <= cell.left &&
    area.right >= cell.right
  );
}

/** A reference some rows further down: `E12:G12 → E31:G31`. */
function down(reference: string, rows: number): string {
  return reference.replace(/\d+/g, (row) => String(Number(row) + rows));
}

/** A range that reaches some rows further. */
function grown(range: string, rows: number): string {
  return range.replace(/\d+$/, (row) => String(Number(row) + rows));
}

/** Whether two lists hold the same, in any order. */
function isSame(places: readonly string[], wanted: readonly string[]): boolean {
  return [...places].sort().join(' ') === [...wanted].sort().join(' ');
}
