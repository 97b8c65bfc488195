import type { PartEditor } from '../partEditor';

/** The parts that these lead to, directly or through others, and they themselves. */
export function reachable(parts: PartEditor, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const due = [...from];
  for (let part = due.pop(); part !== undefined; part = due.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    for (const { part: next } of parts.relationships(part))
      if (next !== undefined && (parts.has(next) || next === '')) due.push(next);
  }
  return seen;
}

/** Takes out the parts that nothing leads to any longer, of those that something led to. */
export function removeUnreached(parts: PartEditor, before: ReadonlySet<string>): void {
  const now = reachable(parts, ['']);
  for (const part of before) if (part !== '' && !now.has(part)) parts.remove(part);
}
