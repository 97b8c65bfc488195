import { columnName, parseCell } from '../../../../core/base/address';
import { attributeOf, childrenOf, type XmlElement } from '../../xml/tree';
import { elementText, attributesText, tagTree, treeOf, withAttributes } from '../tags';

/** What of a neighbour's row new rows do not take over. */
const NOT_TAKEN = { hidden: undefined, collapsed: undefined };
const MARK = '\u0000';

/**
 * Empty rows that look like a neighbour, from row `first` (zero-based) on; `''` when it has no
 * look of its own. `like` is its `row` element, with its number or without.
 */
export function newRows(like: string, prefix: string, first: number, count: number): string {
  const element = treeOf(like);
  const tagText = like.slice(element.start, element.startTagEnd);
  const tag = withAttributes(`${tagText.replace(/\s*\/?>$/, '')}/>`, {
    ...NOT_TAKEN,
    r: undefined,
  });
  const isPlain = tagTree(tag).attributes.every(({ local }) => local === 'spans');
  const cells = styledCells(element).map(({ column, style }) =>
    elementText(`${prefix}c`, { r: columnName(column) + MARK, s: style }),
  );
  if (isPlain && cells.length === 0) return '';
  const opening = tag.replace(/\s*\/>$/, '');
  const numbered = `<${element.qualified}${attributesText({ r: MARK })}${opening.slice(1 + element.qualified.length)}`;
  const row =
    cells.length === 0 ? `${numbered}/>` : `${numbered}>${cells.join('')}</${element.qualified}>`;
  const pieces = row.split(MARK);
  return Array.from({ length: count }, (_, i) => pieces.join(String(first + 1 + i))).join('');
}

interface StyledCell {
  readonly column: number;
  readonly style: string;
}

function styledCells(row: XmlElement): readonly StyledCell[] {
  let column = -1;
  return childrenOf(row, 'c').flatMap((cell) => {
    column = parseCell(attributeOf(cell, 'r') ?? '')?.column ?? column + 1;
    const style = attributeOf(cell, 's');
    return style === undefined || style === '0' ? [] : { column, style };
  });
}
