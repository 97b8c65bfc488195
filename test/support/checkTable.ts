import { formatCell } from '../../src/core/base/address';
import type { CheckDefinition } from '../../src/core/checks/definition';
import { findTargetTables } from '../../src/core/sources/findTables';
import { snapshotOf, type LiteralCell } from './snapshotOf';

/** Columns A to H of the tables that checks are tried on. */
const HEADER = [
  'TT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Mục tiêu',
  'Thực hiện',
  'Tỷ lệ %',
  'Cách tính',
  'Số kỳ',
];

/**
 * Runs one check over a table of literal rows (indicator, unit, target, actual, printed,
 * method, periods), the first of them in row 2: what it remarks as `severity cell`.
 */
export function checkTable(
  check: CheckDefinition,
  rows: readonly (readonly LiteralCell[])[],
): readonly string[] {
  return remarks(check, rows).map(({ severity, cell }) => `${severity} ${formatCell(cell)}`);
}

/** The data of the only remark. */
export function remarkData(check: CheckDefinition, row: readonly LiteralCell[]): unknown {
  const [remark, ...more] = remarks(check, [row]);
  if (remark === undefined || more.length > 0) throw new Error('expected one remark');
  return remark.data;
}

function remarks(
  check: CheckDefinition,
  rows: readonly (readonly LiteralCell[])[],
): readonly { severity: string; cell: { row: number; column: number }; data: unknown }[] {
  const numbered = rows.map((row, i) => [i + 1, ...row]);
  const snapshot = snapshotOf({ name: 'KPI', rows: [HEADER, ...numbered] });
  return [...check.run({ snapshot, tables: findTargetTables(snapshot) })];
}
