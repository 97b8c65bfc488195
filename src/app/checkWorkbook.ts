import { readRecords } from '../core/annexes/state';
import { checks } from '../core/checks';
import { runChecks, type CheckResult } from '../core/checks/runChecks';
import type { Snapshot } from '../core/model/snapshot';
import { borrowSteering } from '../core/sources/borrowSteering';
import { findTargetTables } from '../core/sources/findTables';
import { lostMapping, type TableMapping } from '../core/sources/mapping';
import type { TargetTable } from '../core/sources/targetTable';
import type { WorkbookPort } from '../workbook/port';

export interface CheckOptions {
  readonly mappings?: readonly TableMapping[] | undefined;
}

/** Reads the workbook and runs every check over it. Changes nothing. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const snapshot = await workbook.readSnapshot('workbook');
  const { mappings = [] } = options;
  const lost = lostMapping(snapshot, mappings);
  const unread = lost === undefined ? [] : [{ part: lost.sheet, reason: 'mapped-sheet' }];
  const tables = withSources(snapshot, findTargetTables(snapshot, { mappings }));
  const facts = { snapshot: { ...snapshot, unread: [...snapshot.unread, ...unread] }, tables };
  return runChecks(facts, checks);
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
