import { annexes } from '../core/annexes';
import type { Candidate, SourceBook } from '../core/annexes/definition';
import { annexSources } from '../core/annexes/sources';
import { readRecords, type FilledRecord } from '../core/annexes/state';
import type { RuleChoice } from '../core/awards/chosenRules';
import { contains } from '../core/base/address';
import { findSheet, isCellError, readValue } from '../core/model/cells';
import type { SheetSnapshot, Snapshot, Span } from '../core/model/snapshot';
import { tidy } from '../core/text/fold';
import { bookMappings } from './bookMappings';
import { previousBook } from './previousBook';

/** A column of a source table, as somebody who maps it sees it. */
export interface SourceColumn {
  /** Zero-based on the sheet. */
  readonly column: number;
  /** The header's words, upper tier first; '' where there are none. */
  readonly header: string;
}

/** How the columns of a table are understood, and what else there is to choose. */
export interface ColumnChoice {
  readonly header: Span;
  readonly columns: readonly SourceColumn[];
  readonly roles: Readonly<Partial<Record<string, number>>>;
}

/** A table from which an annex can be filled, or could if nothing were missing. */
export interface SourceChoice {
  readonly sheet: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly missing: readonly string[];
  readonly lines: number;
  readonly columns: ColumnChoice;
}

export interface AnnexChoice {
  readonly id: string;
  readonly sources: readonly SourceChoice[];
  /** Sheets of this annex that the add-in filled before and that are still there. */
  readonly filled: readonly FilledRecord[];
}

/** Every annex with the tables of the workbook that can fill it. Nothing is written. */
export function annexChoices(
  snapshot: Snapshot,
  rules: RuleChoice = {},
  previous?: Snapshot,
): readonly AnnexChoice[] {
  const records = (readRecords(snapshot.state) ?? []).filter(
    ({ sheet }) => findSheet(snapshot, sheet) !== undefined,
  );
  const book = annexSources(snapshot, {
    except: new Set(records.map(({ sheet }) => sheet)),
    mappings: bookMappings(snapshot),
    rules,
    ...(previous === undefined ? {} : { previous: previousBook(previous) }),
  });
  return annexes.map((definition) => ({
    id: definition.id,
    sources: definition.candidates(book).map((candidate) => sourceChoice(book, candidate)),
    filled: records.filter(({ annex }) => annex === definition.id),
  }));
}

function sourceChoice({ snapshot }: SourceBook, candidate: Candidate): SourceChoice {
  const { sheet, header, confidence, missing, lines, columns: roles } = candidate;
  const span = { first: header.top, last: header.bottom };
  const columns = { header: span, columns: columnsUnder(snapshot, sheet, span), roles };
  return { sheet, confidence, missing, lines, columns };
}

/** Every role that a column can be said to have, whatever the annex: codes of `strings/roles`. */
export function columnRoles(): readonly string[] {
  return [...new Set(annexes.flatMap(({ roles }) => roles))];
}

/** The columns under a header that the user points out, before any of them has a meaning. */
export function columnsUnder(
  snapshot: Snapshot,
  sheet: string,
  header: Span,
): readonly SourceColumn[] {
  const found = findSheet(snapshot, sheet);
  return found === undefined ? [] : columnsOf(found, header);
}

function columnsOf(sheet: SheetSnapshot, { first, last }: Span): readonly SourceColumn[] {
  const { used } = sheet.grid;
  if (used === undefined) return [];
  return Array.from({ length: used.right - used.left + 1 }, (_, i) => {
    const column = used.left + i;
    const tiers = Array.from({ length: last - first + 1 }, (__, tier) =>
      headerText(sheet, first + tier, column),
    );
    const words = [...new Set(tiers)].filter((text) => text !== '');
    return { column, header: words.join(' | ') };
  });
}

/** What stands in a header cell; in a merged one what stands in its first cell. */
function headerText(sheet: SheetSnapshot, row: number, column: number): string {
  const merge = sheet.merges.find((range) => contains(range, { row, column }));
  const value = readValue(sheet, merge?.top ?? row, merge?.left ?? column);
  return value === undefined || isCellError(value) ? '' : tidy(String(value));
}
