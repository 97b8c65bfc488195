import { columnName, parseCell } from '../../../../core/base/address';
import { attributeOf, childrenOf, type XmlElement } from '../../xml/tree';
import { elementText, attributesText, tagTree, treeOf, withAttributes } from '../tags';

/** What of a neighbour's row new rows do not take over. */
const NOT_TAKEN = { hidden: undefined, collapsed: undefined };
const MARK = '\u0000';

/** Rows that come in and look like their neighbour. */
export interface NewRows {
  readonly first: number;
  readonly count: number;
  /** The start tag of each, closing itself and without a number: `<row ht="30"/>`. */
  readonly tag: string;
  /** The cells that have a look of their own, ascending. */
  readonly cells: readonly StyledCell[];
}

export interface StyledCell {
  readonly column: number;
  /** Its index in `cellXfs`, as it is written. */
  readonly style: string;
}

/**
 * Empty rows from row `first` (zero-based) on. `like` is the neighbour's `row` element, with its
 * number or without; undefined when the file has none.
 */
export function readNewRows(
  like: string | undefined,
  prefix: string,
  first: number,
  count: number,
): NewRows {
  const plain = { first, count, tag: `<${prefix}row/>`, cells: [] };
  if (like === undefined) return plain;
  const element = treeOf(like);
  const tagText = like.slice(element.start, element.startTagEnd);
  const tag = withAttributes(`${tagText.replace(/\s*\/?>$/, '')}/>`, {
    ...NOT_TAKEN,
    r: undefined,
  });
  const cells = styledCells(element);
  const isPlain = tagTree(tag).attributes.every(({ local }) => local === 'spans');
  return isPlain && cells.length === 0 ? plain : { first, count, tag, cells };
}

/** The text of the rows with nothing in them; `''` when they have no look of their own. */
export function emptyRows({ first, count, tag, cells }: NewRows, prefix: string): string {
  const name = `${prefix}row`;
  const attributes = tag.slice(name.length + 1, -2).trimEnd();
  if (attributes === '' && cells.length === 0) return '';
  const opening = `<${name}${attributesText({ r: MARK })}${attributes}`;
  const texts = cells.map(({ column, style }) =>
    elementText(`${prefix}c`, { r: columnName(column) + MARK, s: style }),
  );
  const row = texts.length === 0 ? `${opening}/>` : `${opening}>${texts.join('')}</${name}>`;
  const pieces = row.split(MARK);
  return Array.from({ length: count }, (_, i) => pieces.join(String(first + 1 + i))).join('');
}

function styledCells(row: XmlElement): readonly StyledCell[] {
  const cells = new Map<number, StyledCell>();
  let column = -1;
  for (const cell of childrenOf(row, 'c')) {
    column = parseCell(attributeOf(cell, 'r') ?? '')?.column ?? column + 1;
    const style = attributeOf(cell, 's');
    if (style !== undefined && style !== '0') cells.set(column, { column, style });
  }
  return [...cells.values()].sort((a, b) => a.column - b.column);
}
