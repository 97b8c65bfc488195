import type { CheckDefinition } from '../../src/core/checks/definition';
import type { Finding } from '../../src/core/model/finding';
import { findingsOn } from './checkSheets';
import type { LiteralCell, LiteralSheet } from './snapshotOf';

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
 * method, periods), the first of them in row 2: what it finds as `severity cell`.
 */
export function checkTable(
  check: CheckDefinition,
  rows: readonly (readonly LiteralCell[])[],
): readonly string[] {
  return findings(check, rows).map(({ severity, cell }) => `${severity} ${cell ?? ''}`);
}

/** The data of the only finding. */
export function remarkData(check: CheckDefinition, row: readonly LiteralCell[]): unknown {
  const [finding, ...more] = findings(check, [row]);
  if (finding === undefined || more.length > 0) throw new Error('expected one finding');
  return finding.data;
}

function findings(
  check: CheckDefinition,
  rows: readonly (readonly LiteralCell[])[],
): readonly Finding[] {
  return findingsOn(check, [targetSheet(rows)]);
}

/** The sheet that `checkTable` makes of its rows. */
export function targetSheet(rows: readonly (readonly LiteralCell[])[]): LiteralSheet {
  return { name: 'KPI', rows: [HEADER, ...rows.map((row, i) => [i + 1, ...row])] };
}
