import type { Span } from '../model/snapshot';
import type { TargetRole } from './roles';

/** A table pointed out by the user: it overrides what would be found on that sheet. */
export interface TableMapping {
  readonly sheet: string;
  /** Zero-based header rows. */
  readonly header: Span;
  /** Zero-based columns by role. */
  readonly columns: Readonly<Partial<Record<TargetRole, number>>>;
}
