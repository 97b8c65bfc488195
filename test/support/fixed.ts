import type { CheckDefinition } from '../../src/core/checks/definition';
import { formatCell, formatRange } from '../../src/core/base/address';
import type { Finding } from '../../src/core/model/finding';
import type { Operation } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { rehearse } from '../../src/core/plan/rehearse';
import { findingsIn } from './checkSheets';
import { targetSheet } from './checkTable';
import { snapshotOf, type LiteralCell, type LiteralSheet } from './snapshotOf';

type Rows = readonly (readonly LiteralCell[])[];

/** What the fixes of a check would do to a table of targets (rows as `checkTable` takes them). */
export function fixOperations(check: CheckDefinition, rows: Rows): readonly string[] {
  return fixOperationsOn(check, [targetSheet(rows)]);
}

/** What the check still finds in a table of targets once its fixes were made. */
export function recheck(check: CheckDefinition, rows: Rows): readonly string[] {
  return recheckOn(check, [targetSheet(rows)]);
}

/** The same on literal sheets: `['D2 format #,##0', 'D2 17680']`. */
export function fixOperationsOn(
  check: CheckDefinition,
  sheets: readonly LiteralSheet[],
): readonly string[] {
  return findingsIn(check, snapshotOf(...sheets))
    .flatMap(({ fix }) => fix?.operations ?? [])
    .map(describeOperation);
}

/** What is still found on literal sheets once the fixes were made. */
export function recheckOn(
  check: CheckDefinition,
  sheets: readonly LiteralSheet[],
): readonly string[] {
  const snapshot = snapshotOf(...sheets);
  const fixed = withFixes(snapshot, findingsIn(check, snapshot));
  return findingsIn(check, fixed).map(({ severity, cell, range }) =>
    `${severity} ${cell ?? range ?? ''}`.trim(),
  );
}

/** The workbook with every fix of the findings made, as the plan port would make them. */
function withFixes(snapshot: Snapshot, findings: readonly Finding[]): Snapshot {
  const operations = findings.flatMap(({ fix }) => fix?.operations ?? []);
  const because = { code: 'fixes', data: {} };
  const result = rehearse({ because, operations }, snapshot);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

function describeOperation(operation: Operation): string {
  switch (operation.kind) {
    case 'set-block':
      return `${formatCell(operation.at)} ${JSON.stringify(operation.values[0]?.[0] ?? null).replace(/^"|"$/g, '')}`;
    case 'style':
      return `${formatRange(operation.range).replace(/^([A-Z]+\d+):\1$/, '$1')} format ${operation.style.numberFormat ?? ''}`;
    default:
      return operation.kind;
  }
}
