const MAX_LENGTH = 31;
// Excel keeps this name for its own change log.
const RESERVED = 'history';

/**
 * Whether Excel takes the text as the name of a sheet: `Biểu 01 → true`, `01/2026 → false`.
 * At most 31 UTF-16 units, none of `[ ] : * ? / \`, no control characters, no apostrophe at
 * either end, and not `History`.
 */
export function isSheetName(name: string): boolean {
  if (name.length === 0 || name.length > MAX_LENGTH) return false;
  if (name.startsWith("'") || name.endsWith("'")) return false;
  if (name.toLowerCase() === RESERVED) return false;
  return !/[[\]:*?/\\\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(name);
}
