import type { Change } from '../core/compare/change';
import { compareBooks } from '../core/compare/compareBooks';
import type { Unread } from '../core/model/snapshot';
import type { WorkbookPort } from '../workbook/port';

/** What differs between two versions of a workbook, and what of each could not be read. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly unread: { readonly old: readonly Unread[]; readonly next: readonly Unread[] };
}

/** Compares an earlier version of a workbook with the present one. Changes neither. */
export async function compareWorkbooks(old: WorkbookPort, next: WorkbookPort): Promise<Comparison> {
  const before = await old.readSnapshot('workbook');
  const after = await next.readSnapshot('workbook');
  return {
    changes: compareBooks(before, after),
    unread: { old: before.unread, next: after.unread },
  };
}
