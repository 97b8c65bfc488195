/**
 * Former units and what they became, as typed, a line each:
 *
 *     xã A cũ = xã Mới → { 'xã A cũ': 'xã Mới' }
 *
 * Undefined where a line says nothing of the kind.
 */
export function readUnits(text: string): Readonly<Record<string, string>> | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => line.split('=').map((part) => part.trim()));
  const isWhole = pairs.every((pair) => pair.length === 2 && pair.every((part) => part !== ''));
  return isWhole ? Object.fromEntries(pairs.map(([was = '', is = '']) => [was, is])) : undefined;
}
