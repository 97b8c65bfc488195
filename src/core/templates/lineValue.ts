import type { FilledCell } from '../annexes/shared/plainCells';
import type { FormColumn } from './form';
import type { FormItem } from './formSource';
import { attainmentCell, samePeriodCell } from './percentColumn';
import type { Filling } from './placed';

/** What a line in a row has for a column; undefined where the source has no such thing. */
export type LineValue = (item: FormItem, row: number) => FilledCell | undefined;

/** Makes, for all lines, what one has for a column of the form. */
export function lineValues(filling: Filling, { fill, column }: FormColumn): LineValue {
  const { source } = filling;
  if (fill === undefined) return () => undefined;
  switch (fill.kind) {
    case 'constant': {
      const cell = { content: fill.value, numberFormat: 'General' };
      return () => cell;
    }
    case 'header':
      return source.cellsUnder(fill.header);
    case 'field':
      break;
  }
  if (fill.field === 'percent') {
    return (item, row) => {
      const percent = attainmentCell(filling, item, row, column);
      return percent && { content: percent.content, numberFormat: 'General' };
    };
  }
  if (fill.field === 'same-period-percent') {
    return (item, row) => {
      const before = source.samePeriod(item);
      if (before === undefined) return undefined;
      const cells = { of: item.target?.actual, to: before };
      const content = samePeriodCell(filling, item, cells, { row, column });
      return { content, numberFormat: 'General' };
    };
  }
  return source.cellsOf(fill.field);
}
