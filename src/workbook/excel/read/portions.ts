import { columnCount, rowCount, type RangeRef } from '../../../core/base/address';
import type { Outline } from './outline';
import type { Wanted } from './sheetQuery';

/** Cells of one sheet to ask for: all that are used, or a rectangle. */
export interface Portion {
  readonly sheet: string;
  readonly area: RangeRef | 'used';
}

/** What is asked for in one round trip. */
export type Trip = readonly Portion[];

/** Used ranges of more cells than this are mostly blank: only cells that hold something are read. */
export const SPARSE_CELLS = 300_000;

export interface Portions {
  readonly trips: readonly Trip[];
  /** Sheets of which only the cells that hold something are to be read. */
  readonly sparse: readonly string[];
}

/**
 * Spreads what is wanted over round trips of at most `budget` cells, in order. A used range
 * whose size is not known counts as small.
 */
export function portionsOf(
  outline: Outline,
  choice: (sheet: string) => Wanted | undefined,
  budget: number,
): Portions {
  const sparse: string[] = [];
  const portions = outline.sheets.flatMap(({ name, used }): readonly Portion[] => {
    const wanted = choice(name);
    if (wanted === undefined) return [];
    if (wanted !== 'used') return wanted.flatMap((area) => bandsOf(name, area, budget));
    if (used === undefined || cellsIn(used) <= budget) return [{ sheet: name, area: 'used' }];
    if (cellsIn(used) <= SPARSE_CELLS) return bandsOf(name, used, budget);
    sparse.push(name);
    return [];
  });
  const sizes = new Map(outline.sheets.map(({ name, used }) => [name, used]));
  return { trips: packed(portions, budget, sizes), sparse };
}

/** Portions in as few trips as their order allows. */
export function packed(
  portions: readonly Portion[],
  budget: number,
  sizes: ReadonlyMap<string, RangeRef | undefined>,
): readonly Trip[] {
  const trips: Portion[][] = [];
  let room = 0;
  for (const portion of portions) {
    const area = portion.area === 'used' ? sizes.get(portion.sheet) : portion.area;
    const cells = area === undefined ? 0 : cellsIn(area);
    const open = trips.at(-1);
    if (open !== undefined && cells <= room) open.push(portion);
    else {
      trips.push([portion]);
      room = budget;
    }
    room -= cells;
  }
  return trips;
}

/** A rectangle in bands of rows, each within the budget. */
export function bandsOf(sheet: string, area: RangeRef, budget: number): readonly Portion[] {
  const height = Math.max(1, Math.floor(budget / columnCount(area)));
  const bands: Portion[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    bands.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
  return bands;
}

export function cellsIn(area: RangeRef): number {
  return rowCount(area) * columnCount(area);
}
