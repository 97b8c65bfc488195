import type { SetSize } from '../../../core/model/plan';

/** Asks for the size of rows or columns; without one they get the sheet's standard. */
export function queueSize(
  sheet: Excel.Worksheet,
  { axis, span, size }: SetSize,
  pointsPerCharacter: number,
): void {
  const count = span.last - span.first + 1;
  const { format } =
    axis === 'columns'
      ? sheet.getRangeByIndexes(0, span.first, 1, count)
      : sheet.getRangeByIndexes(span.first, 0, count, 1);
  if (axis === 'columns') {
    if (size === undefined) format.useStandardWidth = true;
    else format.columnWidth = size * pointsPerCharacter;
  } else if (size === undefined) format.useStandardHeight = true;
  else format.rowHeight = size;
}
