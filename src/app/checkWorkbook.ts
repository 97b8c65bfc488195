import { checks } from '../core/checks';
import { runChecks, type CheckResult } from '../core/checks/runChecks';
import { findTargetTables } from '../core/sources/findTables';
import type { TableMapping } from '../core/sources/mapping';
import type { WorkbookPort } from '../workbook/port';

export interface CheckOptions {
  readonly mappings?: readonly TableMapping[];
}

/** Reads the workbook and runs every check over it. Changes nothing. */
export async function checkWorkbook(
  workbook: WorkbookPort,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const snapshot = await workbook.readSnapshot('workbook');
  const tables = findTargetTables(snapshot, options);
  return runChecks({ snapshot, tables }, checks);
}
