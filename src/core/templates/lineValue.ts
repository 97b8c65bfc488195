import type { FilledCell } from '../annexes/shared/plainCells';
import type { FormColumn } from './form';
import type { FormItem } from './items';
import { attainmentCell, samePeriodCell } from './percentColumn';
import type { Filling } from './placed';

/** What a line has for a column of the form; undefined where the source has no such thing. */
export function lineValue(
  filling: Filling,
  item: FormItem,
  row: number,
  column: FormColumn,
): FilledCell | undefined {
  const { fill } = column;
  const { source } = filling;
  if (fill === undefined) return undefined;
  switch (fill.kind) {
    case 'constant':
      return { content: fill.value, numberFormat: 'General' };
    case 'header':
      return source.cellUnder(item, fill.header);
    case 'field':
      break;
  }
  if (fill.field === 'percent') {
    const percent = attainmentCell(filling, item, row, column.column);
    return percent && { content: percent.content, numberFormat: 'General' };
  }
  if (fill.field === 'same-period-percent') {
    const before = source.samePeriod(item);
    if (before === undefined) return undefined;
    const cells = { of: item.target?.actual, to: before };
    const content = samePeriodCell(filling, item, cells, { row, column: column.column });
    return { content, numberFormat: 'General' };
  }
  return source.cellOf(item, fill.field);
}
