import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { placeReference } from './sheetOfReference';

/** One row of a sheet that has become several: `first` to `last`, zero-based. */
export interface GrownRow {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** A formula whose references to the row were made to cover all its rows. */
export interface Grown {
  readonly formula: string;
  /** References that name the first row only and were left: `B5`. */
  readonly left: readonly string[];
}

/** Which references mean the whole row of a model: ranges always do; single cells in a total. */
export type Means = 'ranges' | 'fixed-ranges' | 'ranges-and-cells';

/**
 * Lets ranges that end on the first row of a grown block go on to its last: row 5 grown to 5-9 makes
 * `SUM(E5:E5)` into `SUM(E5:E9)` and `SUM(E3:E5)` into `SUM(E3:E9)`; those that go beyond it have
 * grown with the rows that came in. A single cell, `E5`, says nothing of rows: it is left
 * and told, but for `ranges-and-cells`. `fixed-ranges`, for formulas inside the block, takes only
 * columns whose rows are fixed (`E$5:E$5`): others are the line's own cells. `ownSheet` is the
 * sheet of references without one.
 */
export function growReferences(
  formula: string,
  ownSheet: string,
  { sheet, first, last }: GrownRow,
  means: Means,
): Grown {
  const left: string[] = [];
  let text = '';
  for (const token of tokenize(formula)) {
    const value = token.value;
    const corners =
      token.type === tokenTypes.REF_RANGE ? cornersOf(value, ownSheet, sheet) : undefined;
    if (corners === undefined || corners.top > first || corners.bottom !== first) {
      text += value;
    } else if (isMeant(corners, means)) {
      const { prefix, from, to } = corners;
      text += `${prefix}${from}:${to.replace(/\d+$/, String(last + 1))}`;
    } else {
      if (!corners.isRange && means !== 'fixed-ranges') left.push(value);
      text += value;
    }
  }
  return { formula: text, left };
}

interface Corners {
  readonly prefix: string;
  readonly from: string;
  readonly to: string;
  readonly top: number;
  readonly bottom: number;
  readonly isRange: boolean;
}

/** The corners of a reference to cells of the sheet; undefined for any other. */
function cornersOf(reference: string, ownSheet: string, sheet: string): Corners | undefined {
  const { prefix, cells, sheets } = placeReference(reference);
  if (sheets === undefined || sheets.length > 1) return undefined;
  if ((sheets[0] ?? ownSheet.toLowerCase()) !== sheet.toLowerCase()) return undefined;
  const [from = '', to = from, ...more] = cells.split(':');
  const top = rowOf(from);
  const bottom = rowOf(to);
  if (more.length > 0 || top < 0 || bottom < 0) return undefined;
  return { prefix, from, to, top, bottom, isRange: cells.includes(':') };
}

function rowOf(corner: string): number {
  return Number(/\d+$/.exec(corner)?.[0] ?? 0) - 1;
}

function isMeant({ from, to, isRange }: Corners, means: Means): boolean {
  switch (means) {
    case 'ranges':
      return isRange;
    case 'ranges-and-cells':
      return true;
    case 'fixed-ranges':
      return isRange && [from, to].every((corner) => /\$\d+$/.test(corner)) && sameColumn(from, to);
  }
}

function sameColumn(from: string, to: string): boolean {
  const letters = (corner: string): string => corner.replace(/[$\d]/g, '');
  return letters(from) === letters(to);
}
