import type { Snapshot } from '../core/model/snapshot';
import type { Scope } from './port';

/** The snapshot with the sheets that the scope names; sheets that are not there are left out. */
export function withinScope(snapshot: Snapshot, scope: Scope): Snapshot {
  if (scope === 'workbook') return snapshot;
  const wanted = new Set(scope.sheets.map((name) => name.toLowerCase()));
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet) => wanted.has(sheet.name.toLowerCase())),
  };
}
