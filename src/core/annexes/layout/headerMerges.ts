import type { RangeRef } from '../../base/address';
import type { HeaderTiers } from '../headerTexts';

/**
 * The merged cells of a header: equal neighbours of an upper tier become one cell across, a
 * column without a lower tier one cell down.
 */
export function headerMerges(header: HeaderTiers, top: number): readonly RangeRef[] {
  const merges: RangeRef[] = [];
  const bottom = top + header.length - 1;
  header.forEach((tier, i) => {
    const below = header.slice(i + 1);
    for (let column = 0; column < tier.length; column++) {
      const text = tier[column] ?? '';
      if (text === '') continue;
      if (below.every((lower) => (lower[column] ?? '') === '')) {
        merges.push({ top: top + i, left: column, bottom, right: column });
        continue;
      }
      let right = column;
      while (tier[right + 1] === text) right += 1;
      merges.push({ top: top + i, left: column, bottom: top + i, right });
      column = right;
    }
  });
  return merges;
}
