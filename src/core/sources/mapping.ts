import { findSheet } from '../model/cells';
import type { Snapshot, Span } from '../model/snapshot';
import type { TargetRole } from './roles';

/** A table pointed out by the user: it overrides what would be found on that sheet. */
export interface TableMapping {
  readonly sheet: string;
  /** Zero-based header rows. */
  readonly header: Span;
  /** Zero-based columns by role. */
  readonly columns: Readonly<Partial<Record<TargetRole, number>>>;
}

/** The first mapping whose sheet the workbook does not have. */
export function lostMapping(
  snapshot: Snapshot,
  mappings: readonly TableMapping[],
): TableMapping | undefined {
  return mappings.find(({ sheet }) => findSheet(snapshot, sheet) === undefined);
}
