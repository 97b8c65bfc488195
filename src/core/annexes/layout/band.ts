import type { RangeRef } from '../../base/address';
import type { Operation } from '../../model/plan';
import { rowHeight } from './size';
import { lineCount } from './textWidth';

/** Millimetres of a column that its text can't use: Excel's inner margin on both sides. */
export const CELL_PADDING = 3.2;

/** How the words of a band are set. */
export interface BandLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/**
 * Words over or under a table, in one row across some columns: a title, a signature, a note.
 * Rows are counted from the first row of the head or of the foot.
 */
export interface Band {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly look: BandLook;
  /** How many rows it goes down; 1 where it isn't said. */
  readonly rows?: number;
}

/** How many rows the bands take. */
export function bandRows(bands: readonly Band[]): number {
  return bands.reduce((count, { row, rows = 1 }) => Math.max(count, row + rows), 0);
}

function rangeOf({ row, left, right, rows = 1 }: Band, top: number): RangeRef {
  return { top: top + row, bottom: top + row + rows - 1, left, right };
}

/** Merges of bands that take several cells; `top` is the row of their first one. */
export function bandMerges(bands: readonly Band[], top: number): readonly RangeRef[] {
  return bands
    .filter(({ left, right, rows = 1 }) => right > left || rows > 1)
    .map((band) => rangeOf(band, top));
}

export function bandStyles(
  sheet: string,
  bands: readonly Band[],
  top: number,
): readonly Operation[] {
  return bands.map((band): Operation => {
    const { size, bold = false, italic = false, align } = band.look;
    return {
      kind: 'style',
      sheet,
      range: rangeOf(band, top),
      style: {
        horizontal: align,
        vertical: 'center',
        wrap: true,
        fontSize: size,
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
      },
    };
  });
}

/** Row heights that the bands' words need in columns of these widths (mm). */
export function bandHeights(
  bands: readonly Band[],
  widths: readonly number[],
  top: number,
): readonly (readonly [row: number, height: number])[] {
  const heights = new Map<number, number>();
  for (const { row, left, right, text, look, rows = 1 } of bands) {
    const width = widths.slice(left, right + 1).reduce((sum, each) => sum + each, 0);
    const lines = lineCount(text, width - CELL_PADDING, look.size, look.bold ?? false);
    const height = rowHeight(Math.ceil(lines / rows), look.size);
    for (let i = top + row; i < top + row + rows; i++) {
      heights.set(i, Math.max(height, heights.get(i) ?? 0));
    }
  }
  return [...heights];
}
