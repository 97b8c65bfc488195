import { formatCell, type RangeRef } from '../../../base/address';
import { cellText, readQuantity } from '../../../awards/register/cellReadings';
import { findSheet, readValue } from '../../../model/cells';
import type { SheetSnapshot } from '../../../model/snapshot';
import { textCells } from '../../../tables/textCells';
import { looseKey } from '../../../text/fold';
import { readRecords } from '../../state';
import type { AnnexNote, SourceBook } from '../../definition';
import { formWith } from '../../../tables/statutoryForms';
import type { CountedForm, FormColumn, FormSource, StatutoryForm } from './statutoryForm';

/** How the lines of a form are named in a table that an office keeps by hand. */
export type LineWords = readonly (readonly [code: string, words: RegExp])[];

/** A column that holds the lines' names, with counts on its right. */
interface Labelled {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  readonly rows: ReadonlyMap<string, number>;
  /** Columns of counts, in the form's order; undefined where there is none. */
  readonly counts: readonly (number | undefined)[];
}

/** How many lines must be named before a column is taken for such a table. */
const FEWEST = 2;
/** What the columns of such a table hold: words of `strings/roles`. */
const LINES = 'form-lines';
const COUNTS = 'form-counts';
export const LABELLED_ROLES: readonly string[] = [LINES, COUNTS];
/** How far to the right counts are looked for, and how far up their headers. */
const REACH = 6;
const HEADER_REACH = 3;

/** Tables of the workbook whose lines are named as in the form. */
export function labelledSources(
  book: SourceBook,
  form: Pick<StatutoryForm, 'form' | 'columns'>,
  words: LineWords,
  headers: readonly RegExp[],
  except: readonly FormSource[] = [],
): readonly FormSource[] {
  const others = sourceSheets(book).filter(({ name }) =>
    except.every(({ sheet }) => sheet !== name),
  );
  return others.flatMap((sheet) =>
    (pointedOut(book, sheet, words) ?? labelledIn(sheet, words, headers)).map((table) =>
      sourceOf(form, words, table),
    ),
  );
}

/** The sheets that are not annexes filled before. */
export function sourceSheets({ snapshot }: SourceBook): readonly SheetSnapshot[] {
  const filled = new Set((readRecords(snapshot.state) ?? []).map(({ sheet }) => sheet));
  return snapshot.sheets.filter(({ name }) => !filled.has(name));
}

function labelledIn(
  sheet: SheetSnapshot,
  words: LineWords,
  headers: readonly RegExp[],
): readonly Labelled[] {
  const byColumn = new Map<number, Map<string, number>>();
  const repeating = new Set<number>();
  for (const { row, column, said } of textCells(sheet, (text) => codeOf(words, text))) {
    const rows = byColumn.get(column) ?? new Map<string, number>();
    byColumn.set(column, rows);
    // A list of people repeats what the lines of the form are called.
    if (rows.has(said)) repeating.add(column);
    else rows.set(said, row);
  }
  return [...byColumn].flatMap(([column, rows]): readonly Labelled[] => {
    if (repeating.has(column)) return [];
    const counts = countColumns(sheet, column, rows, headers);
    const isTable = rows.size - (rows.has('01') ? 1 : 0) >= FEWEST && counts[0] !== undefined;
    return isTable ? [{ sheet, column, rows, counts }] : [];
  });
}

/** The table that the user pointed out on the sheet; its lines must still be named as in the form. */
function pointedOut(
  { snapshot, mappings = [] }: SourceBook,
  sheet: SheetSnapshot,
  words: LineWords,
): readonly Labelled[] | undefined {
  const own = mappings.filter((mapping) => findSheet(snapshot, mapping.sheet) === sheet);
  const found = own.flatMap(({ header, columns }): readonly Labelled[] => {
    const [column, counts] = [columns[LINES], columns[COUNTS]];
    if (column === undefined || counts === undefined) return [];
    const rows = new Map<string, number>();
    for (const { row, column: at, said } of textCells(sheet, (text) => codeOf(words, text))) {
      if (at === column && row > header.last && !rows.has(said)) rows.set(said, row);
    }
    return rows.size === 0 ? [] : [{ sheet, column, rows, counts: [counts] }];
  });
  return found.length === 0 ? undefined : found;
}

/** `"- Cấp phòng thuộc Sở Nội vụ"` as the form's code. */
function codeOf(words: LineWords, text: string): string | undefined {
  const key = looseKey(text).replace(/^(?:[-+*]|\d{1,2}(?= (?:cap|tong)))\s*/, '');
  return words.find(([, pattern]) => pattern.test(key))?.[0];
}

/** The columns of numbers on the right: those that a header names, else the first. */
function countColumns(
  sheet: SheetSnapshot,
  label: number,
  rows: ReadonlyMap<string, number>,
  headers: readonly RegExp[],
): readonly (number | undefined)[] {
  const top = Math.min(...rows.values());
  const numeric = Array.from({ length: REACH }, (_, i) => label + 1 + i).filter(
    (column) =>
      [...rows.values()].some((row) => typeof readValue(sheet, row, column) === 'number') &&
      !isCodes(sheet, column, rows),
  );
  const headerOf = (column: number): string =>
    Array.from({ length: HEADER_REACH }, (_, up) =>
      looseKey(cellText(readValue(sheet, top - 1 - up, column))),
    ).join(' ');
  const named = headers.map((pattern) => numeric.find((column) => pattern.test(headerOf(column))));
  return named.map(
    (column, i) =>
      column ?? (i === 0 ? numeric.find((other) => !named.includes(other)) : undefined),
  );
}

/** Whether a column repeats the form's own codes. */
function isCodes(sheet: SheetSnapshot, column: number, rows: ReadonlyMap<string, number>): boolean {
  return [...rows].every(([code, row]) => {
    const text = cellText(readValue(sheet, row, column));
    return text.padStart(2, '0') === code;
  });
}

function sourceOf(
  { form, columns }: Pick<StatutoryForm, 'form' | 'columns'>,
  words: LineWords,
  table: Labelled,
): FormSource {
  const { sheet, column, rows, counts } = table;
  const top = Math.min(...rows.values());
  const used = counts.filter((each) => each !== undefined);
  const header: RangeRef = {
    top: Math.max(0, top - 1),
    bottom: Math.max(0, top - 1),
    left: column,
    right: Math.max(column, ...used),
  };
  const headerAt = (each: number): string => cellText(readValue(sheet, header.top, each));
  const titles = textCells(sheet, (text) => text).flatMap(({ row, text }) =>
    row < header.top ? [text] : [],
  );
  return {
    sheet: sheet.name,
    header,
    confidence: Math.round((rows.size / words.length) * 100) / 100,
    missing: [],
    lines: rows.size,
    titles,
    columns: [
      { role: LINES, header: headerAt(column), column },
      ...used.map((each) => ({ role: COUNTS, header: headerAt(each), column: each })),
    ],
    unused: [],
    count: () => countLabelled(form, columns, table),
  };
}

function countLabelled(
  form: StatutoryForm['form'],
  columns: readonly FormColumn[],
  { sheet, rows, counts: sources, column: label }: Labelled,
): CountedForm {
  const { codes, lines } = formWith(form);
  const notes: AnnexNote[] = [];
  const counts = new Map(
    codes.map((code) => {
      const row = rows.get(code);
      const cells = sources.map((column) =>
        row === undefined || column === undefined
          ? undefined
          : readQuantity(readValue(sheet, row, column))?.count,
      );
      return [code, cells] as const;
    }),
  );
  const blank = codes.filter((code) => code !== '01' && counts.get(code)?.[0] === undefined);
  if (blank.length > 0) {
    notes.push({ code: 'annex-notes/lines-blank', data: { codes: blank.join(', ') } });
  }
  for (const [i] of sources.entries()) {
    const given = counts.get('01')?.[i];
    const sums = lines.flatMap(({ whole, parts, relation }) => {
      const cells = parts.flatMap((part) => counts.get(part)?.[i] ?? []);
      return whole === '01' && relation === 'sum' && cells.length > 0
        ? [cells.reduce((sum, cell) => sum + cell, 0)]
        : [];
    });
    const [first] = sums;
    if (given === undefined && first !== undefined) {
      counts.set(
        '01',
        (counts.get('01') ?? []).map((cell, at) => (at === i ? first : cell)),
      );
    } else if (given !== undefined && sums.some((sum) => sum !== given)) {
      const cell = formatCell({ row: rows.get('01') ?? 0, column: sources[i] ?? label });
      const data = { total: given, sums: sums.join(', ') };
      notes.push({ code: 'annex-notes/form-total-differs', data, cell, onSource: true });
    }
  }
  return { columns, counts, foot: [], notes };
}
