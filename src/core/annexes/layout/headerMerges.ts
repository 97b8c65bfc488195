import type { RangeRef } from '../../base/address';
import type { HeaderTiers } from '../headerTexts';

/**
 * Whether a header cell continues the one on its left: the same words in a tier that has others
 * below it, under the same words above.
 */
export function continuesLeft(header: HeaderTiers, tier: number, column: number): boolean {
  if (column === 0 || tier >= header.length - 1) return false;
  return header.slice(0, tier + 1).every((texts) => texts[column] === texts[column - 1])
    ? (header[tier]?.[column] ?? '') !== ''
    : false;
}

/**
 * The merged cells of a header: equal neighbours of an upper tier become one cell across, a
 * column without a lower tier one cell down, one without any words too.
 */
export function headerMerges(header: HeaderTiers, top: number): readonly RangeRef[] {
  const merges: RangeRef[] = [];
  const bottom = top + header.length - 1;
  header.forEach((tier, i) => {
    const below = header.slice(i + 1);
    for (let column = 0; column < tier.length; column++) {
      if ((tier[column] ?? '') === '' && !(i === 0 && isBlank(header, column))) continue;
      if (below.every((lower) => (lower[column] ?? '') === '')) {
        merges.push({ top: top + i, left: column, bottom, right: column });
        continue;
      }
      let right = column;
      while (continuesLeft(header, i, right + 1)) right += 1;
      merges.push({ top: top + i, left: column, bottom: top + i, right });
      column = right;
    }
  });
  return merges;
}

function isBlank(header: HeaderTiers, column: number): boolean {
  return header.every((tier) => (tier[column] ?? '') === '');
}
