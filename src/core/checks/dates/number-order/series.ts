import { readDate } from '../../../awards/register/cellReadings';
import type { CalendarDate } from '../../../base/dates';
import { remember } from '../../../base/remember';
import { readValue } from '../../../model/cells';
import type { CellValue, Snapshot } from '../../../model/snapshot';
import { columnWith, type DataTable } from '../../../tables/dataTable';
import { closeUp, readDocumentNumber } from '../../../tables/documentNumber';
import { textAt } from '../../../tables/textLine';
import { fold, looseKey, tidy } from '../../../text/fold';
import { writtenDates } from '../../../text/writtenDates';
import { decisionDateColumns } from '../decisionDates';
import { cellsOfColumn } from '../places';

/** A document of a list, with its number. */
export interface NumberedDocument {
  readonly line: number;
  readonly row: number;
  readonly number: number;
  readonly text: string;
  /** Undefined where a day stands that no calendar has. */
  readonly date: CalendarDate | undefined;
}

/** The documents of one issuer, sign and year. */
export interface Series {
  /** Whether one office is named: "UBND xã" may be any of them. */
  readonly isNamed: boolean;
  readonly documents: readonly NumberedDocument[];
}

/** Issuers that are one of many, loosely spelt. */
const ANY_OFFICE = /^(?:(?:cac )?(?:ubnd )?(?:xa|phuong|thi tran|xa phuong|xa thi tran)|don vi|)$/;

/** Assemblies number by their term, the Party by its congress: no year begins anew. */
const BY_TERM = /^(?:HĐND|UBTVQH|QH|TW|TU|HU|ĐU)/;

interface Entry extends NumberedDocument {
  readonly issuer: string;
  readonly sign: string;
  readonly year: number;
}

/** The documents of a table by series; those without issuer belong to who made the report. */
export function seriesOf(
  snapshot: Snapshot,
  table: DataTable,
  dateColumn: number,
): readonly Series[] {
  const entries = entriesOf(snapshot, table, dateColumn);
  const issuers = new Set(entries.map(({ issuer }) => issuer));
  issuers.delete('');
  const own = ownIssuer(table, [...issuers]);
  const series = new Map<string, { readonly isNamed: boolean; readonly documents: Entry[] }>();
  for (const entry of entries) {
    const issuer = entry.issuer === '' ? own : entry.issuer;
    if (issuer === undefined) continue;
    const key = [issuer, entry.sign, String(entry.year)].join('\n');
    const known = series.get(key);
    if (known === undefined) {
      series.set(key, { isNamed: !ANY_OFFICE.test(issuer), documents: [entry] });
    } else known.documents.push(entry);
  }
  return [...series.values()];
}

/** Whose documents are those that name no issuer: the one whom the titles name, or the only one. */
function ownIssuer(table: DataTable, issuers: readonly string[]): string | undefined {
  if (issuers.length === 0) return '';
  const titles = looseKey(table.titles.map(({ text }) => text).join(' '));
  const named = issuers.filter((issuer) => ` ${titles} `.includes(` ${issuer} `));
  if (named.length === 1) return named[0];
  return issuers.length === 1 ? issuers[0] : undefined;
}

function entriesOf(snapshot: Snapshot, table: DataTable, dateColumn: number): readonly Entry[] {
  const column = columnWith(table, 'document')?.column;
  if (column === undefined) return [];
  const issuerColumn = columnWith(table, 'issuer')?.column;
  const read = remember(
    (text) => readDocumentNumber(text) ?? readDocumentNumber(closeUp(tidy(text))),
  );
  const issuerKey = remember(looseKey);
  const signKey = remember(fold);
  const readText = remember(dateOfText);
  const entries: Entry[] = [];
  for (const { row, line, value } of cellsOfColumn(table, column)) {
    const found = typeof value === 'string' ? read(value) : undefined;
    if (found?.number === undefined || found.isParty || BY_TERM.test(found.second)) continue;
    const dated = dateOf(readValue(table.sheet, row, dateColumn), snapshot.date1904, readText);
    if (dated === undefined) continue;
    const issuer =
      issuerColumn === undefined ? '' : issuerKey(textAt(table.sheet, row, issuerColumn));
    // Normative documents are counted apart from the others.
    const sign = `${found.year === undefined ? '' : 'QPPL '}${signKey(found.sign)}`;
    const { number, digits } = found;
    const text = digits === '' ? '' : `${digits}/${found.sign}`;
    entries.push({ row, line, number, text, date: dated.date, issuer, sign, year: dated.year });
  }
  return entries;
}

interface DateOfLine {
  readonly date: CalendarDate | undefined;
  readonly year: number;
}

/** The date of a line; of a day that isn't real, at least the year. */
function dateOf(
  value: CellValue,
  date1904: boolean,
  readText: (text: string) => DateOfLine | undefined,
): DateOfLine | undefined {
  if (typeof value === 'string') return readText(value);
  const date = readDate(value, date1904);
  return date === undefined ? undefined : { date, year: date.year };
}

function dateOfText(text: string): DateOfLine | undefined {
  const date = readDate(text);
  if (date !== undefined) return { date, year: date.year };
  const [only, ...more] = writtenDates(text);
  return only === undefined || more.length > 0 ? undefined : { date: undefined, year: only.year };
}

/** The column of the dates that documents of this table were issued on. */
export function issueDateColumn(table: DataTable): number | undefined {
  return decisionDateColumns(table)[0]?.column;
}
