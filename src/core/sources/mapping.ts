import { findSheet } from '../model/cells';
import type { Snapshot, Span } from '../model/snapshot';
import { TARGET_ROLES } from './roles';

/** A table pointed out by the user: it overrides what would be found on that sheet. */
export interface TableMapping {
  readonly sheet: string;
  /** Zero-based header rows. */
  readonly header: Span;
  /** Zero-based columns by role: those of targets, or of an annex's own (`strings/roles`). */
  readonly columns: Readonly<Partial<Record<string, number>>>;
}

/** Whether a table of targets is pointed out, and not a register or a list. */
export function isTargetMapping({ columns }: TableMapping): boolean {
  const roles: readonly string[] = TARGET_ROLES;
  return Object.keys(columns).every((role) => roles.includes(role));
}

/** The first mapping whose sheet the workbook does not have. */
export function lostMapping(
  snapshot: Snapshot,
  mappings: readonly TableMapping[],
): TableMapping | undefined {
  return mappings.find(({ sheet }) => findSheet(snapshot, sheet) === undefined);
}
