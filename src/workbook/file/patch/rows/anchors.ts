import { attributeOf, childOf, type XmlElement } from '../../xml/tree';
import { Splices } from '../splices';
import { treeOf } from '../tags';
import { RowsUnadjusted, type RowMover } from './rowMover';

/** How far an anchored object goes along with cells. */
type Follows = 'twoCell' | 'oneCell' | 'absolute';

/**
 * A drawing part, or the objects of a sheet, after rows moved on its sheet: an object below moves
 * with its rows, one that spans them grows where it is sized with cells, and one that is tied to
 * no cell stays.
 */
export function shiftAnchors(source: string, mover: RowMover): string {
  const splices = new Splices(source);
  for (const element of anchorsIn(treeOf(source))) moveAnchor(element, mover, splices);
  return splices.isEmpty ? source : splices.apply();
}

function anchorsIn(element: XmlElement): readonly XmlElement[] {
  const isAnchor = childOf(element, 'from') !== undefined;
  return isAnchor ? [element] : element.children.flatMap(anchorsIn);
}

function followsOf(anchor: XmlElement): Follows {
  if (anchor.local === 'oneCellAnchor') return 'oneCell';
  if (anchor.local === 'anchor') {
    if (isSet(anchor, 'sizeWithCells')) return 'twoCell';
    return isSet(anchor, 'moveWithCells') ? 'oneCell' : 'absolute';
  }
  const editAs = attributeOf(anchor, 'editAs');
  return editAs === 'oneCell' || editAs === 'absolute' ? editAs : 'twoCell';
}

function isSet(element: XmlElement, name: string): boolean {
  const value = attributeOf(element, name);
  return value === '1' || value === 'true';
}

function moveAnchor(anchor: XmlElement, mover: RowMover, splices: Splices): void {
  const follows = followsOf(anchor);
  const from = childOf(anchor, 'from');
  const to = childOf(anchor, 'to');
  const top = from && edgeOf(from);
  if (follows === 'absolute' || top === undefined) return;
  const bottom = to && edgeOf(to);
  const after = movedEdges(top, bottom, follows === 'twoCell', mover);
  put(top, after.top, splices);
  if (bottom !== undefined && after.bottom !== undefined) put(bottom, after.bottom, splices);
}

/** Where an object begins or ends: in a row, so far below its upper edge. */
export interface Edge {
  readonly row: number;
  readonly offset: number;
}

interface PlacedEdge extends Edge {
  readonly rowText: XmlElement;
  readonly offsetText: XmlElement | undefined;
}

function edgeOf(corner: XmlElement): PlacedEdge | undefined {
  const rowText = childOf(corner, 'row');
  const offsetText = childOf(corner, 'rowOff');
  if (rowText === undefined) return undefined;
  return {
    row: Number(rowText.text),
    offset: Number(offsetText?.text ?? '0'),
    rowText,
    offsetText,
  };
}

function put(before: PlacedEdge, after: Edge, splices: Splices): void {
  const set = (element: XmlElement, value: number): void => {
    splices.replace(element.startTagEnd, element.endTagStart, String(value));
  };
  if (after.row !== before.row) set(before.rowText, after.row);
  if (after.offset !== before.offset && before.offsetText !== undefined)
    set(before.offsetText, after.offset);
}

/** The edges of an object after rows moved; `grows`: its lower edge follows its own row. */
export function movedEdges(
  top: Edge,
  bottom: Edge | undefined,
  grows: boolean,
  mover: RowMover,
): { readonly top: Edge; readonly bottom: Edge | undefined } {
  const { at, count } = mover.shift;
  // An edge on the line between two rows is that of the row above it.
  const end = bottom === undefined || bottom.offset > 0 ? bottom?.row : bottom.row - 1;
  if (count < 0 && top.row >= at && (end ?? top.row) < at - count)
    throw new RowsUnadjusted('object-in-rows');
  const start = moved(top, mover);
  if (bottom === undefined) return { top: start, bottom };
  if (grows) {
    const isBelow = (end ?? 0) >= at;
    return { top: start, bottom: isBelow ? moved(bottom, mover) : bottom };
  }
  return { top: start, bottom: { ...bottom, row: bottom.row + start.row - top.row } };
}

function moved(edge: Edge, { shift: { at, count } }: RowMover): Edge {
  if (edge.row < at) return edge;
  if (count < 0 && edge.row < at - count) return { row: at, offset: 0 };
  return { row: edge.row + count, offset: edge.offset };
}
