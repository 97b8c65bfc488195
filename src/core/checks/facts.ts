import type { RuleChoice } from '../awards/chosenRules';
import type { CalendarDate } from '../base/dates';
import { readRecords } from '../annexes/state';
import type { Snapshot } from '../model/snapshot';
import { borrowSteering } from '../sources/borrowSteering';
import { findTargetTables } from '../sources/findTables';
import type { TableMapping } from '../sources/mapping';
import type { TargetTable } from '../sources/targetTable';
import type { DataTable } from '../tables/dataTable';
import { findDataTables } from '../tables/findDataTables';
import { readResultSheets } from './resultSheets';

/** What checks look at: the workbook and what was understood of it. Computed once. */
export interface Facts {
  readonly snapshot: Snapshot;
  /** Every table of the report, by sheet and row; none where the workbook is no report. */
  readonly tables: readonly DataTable[];
  /** Those of targets, their lines read. */
  readonly targets: readonly TargetTable[];
  /** The date for which the report is checked, when it is known. */
  readonly date: CalendarDate | undefined;
  readonly rules: RuleChoice;
}

export interface FactOptions {
  readonly mappings?: readonly TableMapping[] | undefined;
  readonly date?: CalendarDate | undefined;
  readonly rules?: RuleChoice | undefined;
}

/** Reads a snapshot as a report. */
export function gatherFacts(book: Snapshot, options: FactOptions = {}): Facts {
  const { mappings = [], date, rules = {} } = options;
  const snapshot = withoutResults(book);
  const targets = withSources(snapshot, findTargetTables(snapshot, { mappings }));
  return { snapshot, tables: findDataTables(snapshot, targets, mappings), targets, date, rules };
}

/** The workbook without what an earlier check wrote into it. */
function withoutResults(book: Snapshot): Snapshot {
  const results = readResultSheets(book.state);
  if (results.length === 0) return book;
  return { ...book, sheets: book.sheets.filter(({ name }) => !results.includes(name)) };
}

/** Annexes that the add-in filled are read with what their source tables say. */
function withSources(snapshot: Snapshot, tables: readonly TargetTable[]): readonly TargetTable[] {
  const records = readRecords(snapshot.state) ?? [];
  return tables.map((table) => {
    const record = records.find(({ sheet }) => sheet === table.sheet);
    const source = tables.find(({ sheet }) => sheet === record?.source);
    return source === undefined || source === table ? table : borrowSteering(table, source);
  });
}
