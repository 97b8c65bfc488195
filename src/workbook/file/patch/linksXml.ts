import { formatCell, parseRange, rangeAt } from '../../../core/base/address';
import { cellOfKey } from '../../../core/model/cells';
import { sameRange } from '../../../core/plan/pageSetup';
import { attributeOf, childrenOf } from '../xml/tree';
import type { TextChanges } from './sheetChanges';
import { Splices } from './splices';
import { elementText, treeOf } from './tags';

/** The `hyperlinks` element with links of single cells changed; `''` when none is left. */
export function changedLinks(xml: string | undefined, prefix: string, links: TextChanges): string {
  const added = [...links].flatMap(([key, { text: location }]) =>
    location === undefined
      ? []
      : elementText(`${prefix}hyperlink`, { ref: formatCell(cellOfKey(key)), location }),
  );
  const losing = [...links].flatMap(([key, { isGone }]) => (isGone ? rangeAt(cellOfKey(key)) : []));
  const isOpen = xml !== undefined && !treeOf(xml).isSelfClosing;
  if (!isOpen) return wrapped(prefix, added);
  const element = treeOf(xml);
  const gone = childrenOf(element, 'hyperlink').filter((link) => {
    const range = parseRange(attributeOf(link, 'ref') ?? '');
    return losing.some((cell) => sameRange(cell, range));
  });
  if (gone.length === element.children.length && added.length === 0) return '';
  const splices = new Splices(xml);
  for (const link of gone) splices.replace(link.start, link.end, '');
  splices.insert(element.endTagStart, added.join(''));
  return splices.apply();
}

function wrapped(prefix: string, links: readonly string[]): string {
  return links.length === 0 ? '' : elementText(`${prefix}hyperlinks`, {}, links.join(''));
}
