import { formatRange } from '../../../core/base/address';
import { sameRange } from '../../../core/plan/pageSetup';
import { assertPresent } from '../../../core/base/assert';
import { parseRanges } from '../read/ranges';
import { escapeText } from '../xml/escape';
import { attributeOf, childrenOf, type XmlElement } from '../xml/tree';
import { toFileDialect } from './fileDialect';
import { WORKSHEET_ORDER, placeFor } from './children';
import type { ListChange } from './sheetChanges';
import { scanSheet } from './sheetScan';
import { Splices } from './splices';
import { elementText, retagged, treeOf } from './tags';

const ELEMENT = 'dataValidations';

/**
 * The text of a worksheet part with drop-down lists added and taken away. Undefined when one
 * that is to go is not where we write them: Excel keeps some in the extension list.
 */
export function withLists(source: string, changes: readonly ListChange[]): string | undefined {
  if (changes.length === 0) return source;
  const scan = assertPresent(scanSheet(source), 'a well-formed worksheet');
  const known = scan.children.find(({ local }) => local === ELEMENT);
  const before = known === undefined ? '' : source.slice(known.start, known.end);
  const after = changedLists(before, scan.prefix, changes);
  if (after === undefined) return undefined;
  const splices = new Splices(source);
  if (known !== undefined) splices.replace(known.start, known.end, after);
  else splices.insert(placeFor(ELEMENT, scan.children, WORKSHEET_ORDER, scan.rootEnd), after);
  return splices.apply();
}

/** The element, `''` for none, after the changes. */
function changedLists(
  xml: string,
  prefix: string,
  changes: readonly ListChange[],
): string | undefined {
  let text: string | undefined = xml;
  for (const change of changes) {
    if (text === undefined) return undefined;
    text = change.list === undefined ? without(text, change) : withList(text, prefix, change);
  }
  return text;
}

function withList(xml: string, prefix: string, { range, list = '' }: ListChange): string {
  const formula = elementText(`${prefix}formula1`, {}, escapeText(toFileDialect(list)));
  const added = elementText(
    `${prefix}dataValidation`,
    { type: 'list', allowBlank: '1', sqref: formatRange(range) },
    formula,
  );
  if (xml === '' || treeOf(xml).isSelfClosing)
    return elementText(`${prefix}${ELEMENT}`, { count: '1' }, added);
  const element = treeOf(xml);
  const splices = new Splices(xml);
  splices.insert(element.endTagStart, added);
  return counted(splices.apply());
}

function without(xml: string, { range }: ListChange): string | undefined {
  const known = xml === '' ? [] : childrenOf(treeOf(xml), 'dataValidation');
  const gone = known.find((one) => isOver(one, range));
  if (gone === undefined) return undefined;
  if (known.length === 1) return '';
  const splices = new Splices(xml);
  splices.replace(gone.start, gone.end, '');
  return counted(splices.apply());
}

function isOver(element: XmlElement, range: ListChange['range']): boolean {
  const [only, ...others] = parseRanges(attributeOf(element, 'sqref') ?? '') ?? [];
  return only !== undefined && others.length === 0 && sameRange(only, range);
}

function counted(xml: string): string {
  const element = treeOf(xml);
  const count = String(childrenOf(element, 'dataValidation').length);
  return retagged(xml, element, { count });
}
