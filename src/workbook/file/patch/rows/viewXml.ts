import { parseCell } from '../../../../core/base/address';
import { attributeOf } from '../../xml/tree';
import { retagged, treeOf } from '../tags';
import type { RowMover } from './rowMover';

/**
 * The `pane` of a view: rows that come in among frozen ones are frozen too. Where they come in
 * further down the part that scrolls shows the rows it showed.
 */
export function shiftedView(xml: string, mover: RowMover): string {
  const element = treeOf(xml);
  const { at, count } = mover.shift;
  const frozen = Number(attributeOf(element, 'ySplit') ?? '0');
  const isFrozen = attributeOf(element, 'state')?.startsWith('frozen') === true;
  const topLeft = attributeOf(element, 'topLeftCell');
  if (!isFrozen || frozen <= at || topLeft === undefined) return xml;
  const top = parseCell(topLeft);
  const gone = count < 0 ? Math.min(-count, frozen - at) : 0;
  const left = count < 0 ? frozen - gone : frozen + count;
  if (top === undefined || left <= 0) return xml;
  const row = Math.max(left, top.row + (count < 0 ? -gone : count));
  return retagged(xml, element, {
    ySplit: String(left),
    topLeftCell: topLeft.replace(/\d+$/, String(row + 1)),
  });
}
