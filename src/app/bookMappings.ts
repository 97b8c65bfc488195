import { findSheet } from '../core/model/cells';
import type { Snapshot } from '../core/model/snapshot';
import type { TableMapping } from '../core/sources/mapping';
import { readMappings } from '../core/sources/mappingState';

/**
 * How columns of a workbook are to be read: as is said now, and as the workbook remembers for
 * every other sheet that it still has.
 */
export function bookMappings(
  snapshot: Snapshot,
  said: readonly TableMapping[] = [],
): readonly TableMapping[] {
  const known = new Set(said.map(({ sheet }) => sheet.toLowerCase()));
  const remembered = readMappings(snapshot.state).filter(
    ({ sheet }) => !known.has(sheet.toLowerCase()) && findSheet(snapshot, sheet) !== undefined,
  );
  return [...said, ...remembered];
}
