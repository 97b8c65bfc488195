import { exactFromNumber } from '../../../base/exact';
import { formatNumber } from '../../../figures/formatFigure';
import { resultOf } from '../../../plan/content';
import type { SheetCell, SheetColumn } from '../../layout/annexSheet';
import { textWidth } from '../../layout/textWidth';

const MM_PER_POINT = 25.4 / 72;
/** What a number leaves free on both sides together, in millimetres. */
const ROOM = 2.2;
/** The column of names gives way to numbers as far as this. */
const SHORTEST_NAME = 34;
const NAME = 1;

/**
 * Columns wide enough for every number in them: a number that doesn't fit its column is shown as
 * ###. The column of names gives up what others need; what is then wider than the page is
 * printed smaller.
 */
export function fitColumns(
  columns: readonly SheetColumn[],
  rows: readonly (readonly SheetCell[])[],
  fontSize: number,
): readonly SheetColumn[] {
  const needed = columns.map(() => 0);
  for (const row of rows) {
    row.forEach((cell, column) => {
      const width = numberWidth(cell, fontSize);
      if (width > (needed[column] ?? 0)) needed[column] = width;
    });
  }
  const widened = columns.map(({ width, align }, i) => ({
    align,
    width: Math.max(width, Math.ceil((needed[i] ?? 0) * 10) / 10),
  }));
  const added = widened.reduce((sum, { width }, i) => sum + width - (columns[i]?.width ?? 0), 0);
  return widened.map((column, i) =>
    i === NAME && added > 0
      ? { ...column, width: Math.max(Math.min(column.width, SHORTEST_NAME), column.width - added) }
      : column,
  );
}

/** Millimetres that a number takes; 0 for words, which are wrapped. */
function numberWidth({ content, numberFormat, bold }: SheetCell, fontSize: number): number {
  const value = resultOf(content);
  if (typeof value !== 'number') return 0;
  const decimals = /\.(0+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const text = formatNumber(exactFromNumber(value), decimals);
  return textWidth(text, fontSize, bold) * MM_PER_POINT + ROOM;
}
