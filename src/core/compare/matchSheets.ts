import type { SheetSnapshot } from '../model/snapshot';
import { looseKey } from '../text/fold';
import type { Line } from './sheetLines';

/** A sheet of one version with its lines. */
export interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly lines: readonly Line[];
}

export interface SheetPair {
  readonly old: ReadSheet;
  readonly next: ReadSheet;
}

export interface MatchedSheets {
  /** By the new order. */
  readonly pairs: readonly SheetPair[];
  readonly added: readonly ReadSheet[];
  readonly removed: readonly ReadSheet[];
}

/** At least this share of their lines in common makes two sheets versions of one. */
const ENOUGH = 0.5;

/** Sheets of one name, or of names spelt loosely alike; then renamed ones by what they hold. */
export function matchSheets(old: readonly ReadSheet[], next: readonly ReadSheet[]): MatchedSheets {
  const partner = new Map<ReadSheet, ReadSheet>();
  const left = new Set(old);
  const match = (after: ReadSheet, before: ReadSheet | undefined): void => {
    if (before === undefined) return;
    partner.set(after, before);
    left.delete(before);
  };
  for (const keyOf of [(name: string) => name.toLowerCase(), looseKey]) {
    for (const after of next) {
      if (partner.has(after)) continue;
      const key = keyOf(after.sheet.name);
      match(
        after,
        [...left].find(({ sheet }) => keyOf(sheet.name) === key),
      );
    }
  }
  for (const after of next) if (!partner.has(after)) match(after, mostAlike(after, left));
  return {
    pairs: next.flatMap((after) => {
      const before = partner.get(after);
      return before === undefined ? [] : [{ old: before, next: after }];
    }),
    added: next.filter((sheet) => !partner.has(sheet)),
    removed: [...left],
  };
}

function mostAlike(after: ReadSheet, left: ReadonlySet<ReadSheet>): ReadSheet | undefined {
  let best: ReadSheet | undefined;
  let most = ENOUGH;
  const keys = new Set(after.lines.map(({ key }) => key));
  for (const before of left) {
    const others = new Set(before.lines.map(({ key }) => key));
    const shared = [...others].filter((key) => keys.has(key)).length;
    const likeness = shared / Math.max(1, keys.size, others.size);
    if (likeness >= most && (best === undefined || likeness > most)) {
      best = before;
      most = likeness;
    }
  }
  return best;
}
