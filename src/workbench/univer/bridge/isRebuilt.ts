import type { SheetSnapshot, Snapshot } from '../../../core/model/snapshot';

/** What the grid can't follow cell by cell. */
const STRUCTURE: readonly (keyof SheetSnapshot)[] = [
  'visibility',
  'merges',
  'validations',
  'hiddenRows',
  'hiddenColumns',
  'columnWidths',
  'rowHeights',
];

/** Whether a sheet that stays changed in more than its cells, or the names of the book did. */
export function isRebuilt(before: Snapshot, after: Snapshot): boolean {
  if (plain(before.names) !== plain(after.names)) return true;
  return after.sheets.some((sheet) => {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    return old !== undefined && STRUCTURE.some((part) => plain(old[part]) !== plain(sheet[part]));
  });
}

function plain(value: unknown): string {
  return JSON.stringify(value instanceof Map ? [...value] : value);
}
