import { formatCell, type CellRef } from '../../../core/base/address';
import type { CellContent, StylePatch } from '../../../core/model/plan';
import { escapeText } from '../xml/escape';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { bodyOf, cellXml, withFormula, type CellBody } from './cellXml';
import type { CellChange } from './cellChanges';
import { innerXml, prefixOf, treeOf, withAttributes } from './tags';

/** Gives the index of a style that looks like another one after patches. */
export interface StyleSource {
  patched(index: number, patches: readonly StylePatch[]): number;
}

/** A cell that was not there; undefined when nothing is to be seen of it. */
export function newCell(
  prefix: string,
  cell: CellRef,
  base: number,
  change: CellChange,
  styles: StyleSource,
): string | undefined {
  const style = change.styles === undefined ? base : styles.patched(base, change.styles);
  const value = change.content?.value;
  if (value === undefined && style === base) return undefined;
  return cellXml(prefix, formatCell(cell), style, bodyOf(prefix, value));
}

/** A start tag as Excel writes it: nothing but address, style and type. */
const PLAIN_TAG = /^<(\S*) r="[A-Z]+\d+"(?: s="(\d+)")?(?: t="\w+")?\s*\/?>$/;

/** The element of a cell that was there, changed; `xml` is the element alone. */
export function rewrittenCell(
  xml: string,
  tagEnd: number,
  cell: CellRef,
  change: CellChange,
  styles: StyleSource,
): string {
  if (change.content !== undefined) {
    const plain = PLAIN_TAG.exec(xml.slice(0, tagEnd));
    if (plain !== null) return writtenCell(plain, cell, change.content.value, change, styles);
  }
  const element = treeOf(xml);
  const known = Number(attributeOf(element, 's') ?? '0');
  const style = change.styles === undefined ? known : styles.patched(known, change.styles);
  const styleText = style === 0 && known === 0 ? attributeOf(element, 's') : String(style);
  const body = newBody(xml, element, change);
  const tag = xml.slice(0, element.startTagEnd);
  if (body === undefined) {
    return withAttributes(tag, { s: styleText }) + xml.slice(element.startTagEnd);
  }
  const open = withAttributes(tag, {
    r: formatCell(cell),
    s: styleText,
    t: body.type,
    // What spills from a cell or pictures its value goes with the old content.
    cm: change.content === undefined ? attributeOf(element, 'cm') : undefined,
    vm: undefined,
  });
  const opening = element.isSelfClosing ? open.slice(0, -2).trimEnd() : open.slice(0, -1);
  if (body.xml === '') return `${opening}/>`;
  return `${opening}>${body.xml}</${element.qualified}>`;
}

/** The same for a cell with a plain start tag that gets new content: nothing of it need be read. */
function writtenCell(
  [, name = '', s]: RegExpExecArray,
  cell: CellRef,
  value: CellContent,
  change: CellChange,
  styles: StyleSource,
): string {
  const known = Number(s ?? '0');
  const style = change.styles === undefined ? known : styles.patched(known, change.styles);
  const styleText = style === 0 && known === 0 ? s : String(style);
  const { type, xml } = bodyOf(name.slice(0, -1), value);
  const opening =
    `<${name} r="${formatCell(cell)}"` +
    (styleText === undefined ? '' : ` s="${styleText}"`) +
    (type === undefined ? '' : ` t="${type}"`);
  return xml === '' ? `${opening}/>` : `${opening}>${xml}</${name}>`;
}

/** What the cell is to hold; undefined when that stays as it is written. */
function newBody(xml: string, element: XmlElement, change: CellChange): CellBody | undefined {
  const prefix = prefixOf(element);
  if (change.content !== undefined) return bodyOf(prefix, change.content.value);
  const formula = childOf(element, 'f');
  const written =
    change.ownFormula === undefined
      ? xml.slice(formula?.start ?? 0, formula?.end ?? 0)
      : `<${prefix}f>${escapeText(change.ownFormula)}</${prefix}f>`;
  if (change.settled !== undefined) return withFormula(prefix, written, change.settled.value);
  if (change.ownFormula === undefined || formula === undefined) return undefined;
  const rest = innerXml(xml, element).length + element.startTagEnd;
  return {
    type: attributeOf(element, 't'),
    xml: xml.slice(element.startTagEnd, formula.start) + written + xml.slice(formula.end, rest),
  };
}

/** The shared group whose first formula the cell holds; undefined when it holds none. */
export function sharedGroup(xml: string): string | undefined {
  if (!xml.includes('shared')) return undefined;
  const formula = childrenOf(treeOf(xml), 'f').find(
    (element) => attributeOf(element, 't') === 'shared' && element.text !== '',
  );
  return formula === undefined ? undefined : attributeOf(formula, 'si');
}
