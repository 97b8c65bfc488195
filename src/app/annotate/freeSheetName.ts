import type { Snapshot } from '../../core/model/snapshot';

/** A name that no sheet has: `Kết quả`, else `Kết quả (2)` and so on. */
export function freeSheetName(snapshot: Snapshot, wanted: string): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted} (${String(n)})`;
  return name;
}
