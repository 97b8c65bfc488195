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

/**
 * Whether a sheet that stays changed in more than its cells, has another name, or the names of the
 * book did.
 */
export function isRebuilt(before: Snapshot, after: Snapshot): boolean {
  if (before.sheets.some(({ name }) => nameNow(name, before, after) !== name)) return true;
  if (plain(before.names) !== plain(after.names)) return true;
  return after.sheets.some((sheet) => {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    return old !== undefined && STRUCTURE.some((part) => plain(old[part]) !== plain(sheet[part]));
  });
}

/** What a sheet is called now: where none came or went, the one in its place is the same. */
export function nameNow(name: string, before: Snapshot, after: Snapshot): string {
  const [was, is] = [before.sheets, after.sheets];
  if (was.length !== is.length || is.some((sheet) => sheet.name === name)) return name;
  return is[was.findIndex((sheet) => sheet.name === name)]?.name ?? name;
}

function plain(value: unknown): string {
  return JSON.stringify(value instanceof Map ? [...value] : value);
}
