import { escapeAttribute, escapeText, encodeExcelEscapes } from '../xml/escape';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { WORKBOOK_ORDER, withChild } from './children';
import { Splices } from './splices';
import { elementText, prefixOf, retagged, treeOf, withAttributes } from './tags';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The workbook part with a sheet added after the last one. */
export function withSheet(source: string, name: string, relationship: string): string {
  const root = treeOf(source);
  const list = childOf(root, 'sheets');
  const ids = (list === undefined ? [] : childrenOf(list, 'sheet')).map((sheet) =>
    Number(attributeOf(sheet, 'sheetId') ?? '0'),
  );
  const { prefix, declaration } = relationshipPrefix(root);
  const tag =
    `<${prefixOf(root)}sheet name="${escapeAttribute(encodeExcelEscapes(name))}"` +
    ` sheetId="${String(Math.max(0, ...ids) + 1)}"${declaration} ${prefix}:id="${relationship}"/>`;
  const splices = new Splices(source);
  if (list === undefined || list.isSelfClosing) {
    const xml = elementText(`${prefixOf(root)}sheets`, {}, tag);
    return withChild(source, root, 'sheets', xml, WORKBOOK_ORDER);
  }
  splices.insert(list.endTagStart, tag);
  return splices.apply();
}

/** The prefix that the root gives the relationships' namespace, or one declared on the spot. */
function relationshipPrefix(root: XmlElement): { prefix: string; declaration: string } {
  const known = root.attributes.find(
    ({ prefix, value }) => prefix === 'xmlns' && (value === TRANSITIONAL || value === STRICT),
  );
  if (known !== undefined) return { prefix: known.local, declaration: '' };
  const namespace = root.namespace.includes('purl.oclc.org') ? STRICT : TRANSITIONAL;
  return { prefix: 'r', declaration: ` xmlns:r="${namespace}"` };
}

/**
 * The workbook part without the sheet at a position: its own names go, the others' and the
 * windows' positions move up.
 */
export function withoutSheet(source: string, position: number): string {
  const root = treeOf(source);
  const splices = new Splices(source);
  const sheet = childrenIn(root, 'sheets')[position];
  if (sheet !== undefined) splices.replace(sheet.start, sheet.end, '');
  const names = childOf(root, 'definedNames');
  const kept = childrenIn(root, 'definedNames').filter((name) => localSheet(name) !== position);
  if (names !== undefined && kept.length === 0) splices.replace(names.start, names.end, '');
  else {
    for (const name of childrenIn(root, 'definedNames')) {
      const owner = localSheet(name);
      if (owner === position) splices.replace(name.start, name.end, '');
      else if (owner !== undefined && owner > position)
        moveTag(source, name, { localSheetId: String(owner - 1) }, splices);
    }
  }
  for (const view of childrenIn(root, 'bookViews')) {
    const moved = (attribute: string): string | undefined => {
      const value = attributeOf(view, attribute);
      // Where the sheet itself was shown, its neighbour is.
      return value !== undefined && Number(value) >= position && Number(value) > 0
        ? String(Number(value) - 1)
        : value;
    };
    const changes = { activeTab: moved('activeTab'), firstSheet: moved('firstSheet') };
    moveTag(source, view, changes, splices);
  }
  return splices.apply();
}

function moveTag(
  source: string,
  element: XmlElement,
  changes: Record<string, string | undefined>,
  splices: Splices,
): void {
  const tag = source.slice(element.start, element.startTagEnd);
  const changed = withAttributes(tag, changes);
  if (changed !== tag) splices.replace(element.start, element.startTagEnd, changed);
}

function childrenIn(root: XmlElement, list: string): readonly XmlElement[] {
  return childOf(root, list)?.children ?? [];
}

function localSheet(name: XmlElement): number | undefined {
  const id = attributeOf(name, 'localSheetId');
  return id === undefined ? undefined : Number(id);
}

/** The workbook part with a name of the sheet at a position set; undefined takes it away. */
export function withLocalName(
  source: string,
  name: string,
  position: number,
  formula: string | undefined,
): string {
  const root = treeOf(source);
  const prefix = prefixOf(root);
  const known = childrenIn(root, 'definedNames').find(
    (element) =>
      localSheet(element) === position &&
      attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase(),
  );
  const list = childOf(root, 'definedNames');
  const splices = new Splices(source);
  if (formula === undefined) {
    if (known === undefined || list === undefined) return source;
    const gone = list.children.length === 1 ? list : known;
    splices.replace(gone.start, gone.end, '');
    return splices.apply();
  }
  const text = escapeText(formula);
  if (known !== undefined) {
    const tag = source.slice(known.start, known.startTagEnd).replace(/\s*\/?>$/, '');
    splices.replace(known.start, known.end, `${tag}>${text}</${known.qualified}>`);
    return splices.apply();
  }
  const attributes = { name, localSheetId: String(position) };
  const xml = elementText(`${prefix}definedName`, attributes, text);
  if (list === undefined || list.isSelfClosing) {
    const whole = elementText(`${prefix}definedNames`, {}, xml);
    return withChild(source, root, 'definedNames', whole, WORKBOOK_ORDER);
  }
  splices.insert(list.endTagStart, xml);
  return splices.apply();
}

/**
 * The workbook part with another formula for a name that it has; `position` is that of the sheet
 * it belongs to, undefined for a name of the whole workbook.
 */
export function withNameFormula(
  source: string,
  name: string,
  position: number | undefined,
  formula: string,
): string {
  const known = childrenIn(treeOf(source), 'definedNames').find(
    (element) =>
      localSheet(element) === position &&
      attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase(),
  );
  if (known === undefined || known.isSelfClosing) return source;
  const splices = new Splices(source);
  if (known.text !== formula)
    splices.replace(known.startTagEnd, known.endTagStart, escapeText(formula));
  return splices.apply();
}

/** The workbook part that asks Excel to calculate everything when it opens the file. */
export function withFullCalculation(source: string): string {
  const root = treeOf(source);
  const known = childOf(root, 'calcPr');
  const before =
    known === undefined
      ? elementText(`${prefixOf(root)}calcPr`, {})
      : source.slice(known.start, known.end);
  const after = retagged(before, treeOf(before), { fullCalcOnLoad: '1' });
  return withChild(source, root, 'calcPr', after, WORKBOOK_ORDER);
}

/** Whether the workbook's structure is locked: sheets may be neither added nor deleted. */
export function isStructureLocked(root: XmlElement): boolean {
  const protection = childOf(root, 'workbookProtection');
  const value = protection && attributeOf(protection, 'lockStructure');
  return value === '1' || value === 'true';
}
