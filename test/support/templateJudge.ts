import { strFromU8, unzipSync } from 'fflate';
import { parseRange, type RangeRef } from '../../src/core/base/address';
import { judgeForm, type FormLayout, type Point } from './formJudge';

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
  const printArea = book.names.get('_xlnm.Print_Area') ?? '';
  return judgeForm(
    {
      isNumber: (cell) => own.cells.get(cell)?.isNumber === true,
      formula: (cell) => own.cells.get(cell)?.formula,
      elsewhere: (cell) => other.cells.get(cell)?.formula,
      height: (row) => own.heights.get(row),
      merges: elements(own.xml, 'mergeCell').map(({ open }) => attribute(open, 'ref')),
      formats: elements(own.xml, 'conditionalFormatting').map(({ open, inside }) => ({
        areas: areasOf(open),
        rules: elements(inside, 'formula').map((formula) => unescaped(formula.inside)),
      })),
      lists: elements(own.xml, 'dataValidation').map(({ open }) => areasOf(open)),
      names: book.names,
      printArea: printArea.replaceAll('$', '').split('!').at(-1) ?? '',
      notes: own.notes,
      last: own.last,
    },
    layout,
  );
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

function areasOf(open: string): readonly RangeRef[] {
  return attribute(open, 'sqref')
    .split(/\s+/)
    .flatMap((area) => parseRange(area) ?? []);
}
