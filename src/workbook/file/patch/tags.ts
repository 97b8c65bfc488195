import { assertPresent } from '../../../core/base/assert';
import { escapeAttribute } from '../xml/escape';
import { parseXml, type XmlElement } from '../xml/tree';
import { Splices } from './splices';

/** Attributes to set; undefined takes one away. */
export type AttributeChanges = Readonly<Record<string, string | undefined>>;

/** A whole small element as a tree with offsets in it. It came out of a well-formed part. */
export function treeOf(xml: string): XmlElement {
  const parsed = parseXml(xml);
  return assertPresent(parsed.ok ? parsed.value : undefined, 'part of a well-formed document');
}

/** The tree of a start tag alone. */
export function tagTree(tag: string): XmlElement {
  return treeOf(tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`);
}

/**
 * A start tag with attributes changed in their place, new ones at the end:
 * `<row r="3">`, `{ ht: '20' } → <row r="3" ht="20">`. Only attributes without prefix are meant.
 */
export function withAttributes(tag: string, changes: AttributeChanges): string {
  const element = tagTree(tag);
  const splices = new Splices(tag);
  let added = '';
  for (const [name, value] of Object.entries(changes)) {
    const known = element.attributes.find((attribute) => attribute.qualified === name);
    if (known === undefined) added += attributeText(name, value);
    else if (value === undefined) splices.replace(spaceBefore(tag, known.start), known.end, '');
    // An unchanged value keeps its spelling.
    else if (value !== known.value)
      splices.replace(known.start, known.end, attributeText(name, value).trimStart());
  }
  const last = element.attributes.at(-1)?.end ?? 1 + element.qualified.length;
  if (added !== '') splices.insert(last, added);
  return splices.apply();
}

function spaceBefore(tag: string, at: number): number {
  let start = at;
  while (/\s/.test(tag.charAt(start - 1))) start -= 1;
  return start;
}

/** Attributes as they stand in a tag, each after a space; undefined ones are left out. */
export function attributesText(attributes: AttributeChanges): string {
  return Object.entries(attributes)
    .map(([name, value]) => attributeText(name, value))
    .join('');
}

function attributeText(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

/** An element; without content it closes itself. */
export function elementText(name: string, attributes: AttributeChanges, content = ''): string {
  const opening = `<${name}${attributesText(attributes)}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** The element with its start tag changed and its content as it is. */
export function retagged(xml: string, element: XmlElement, changes: AttributeChanges): string {
  const tag = xml.slice(element.start, element.startTagEnd);
  return withAttributes(tag, changes) + xml.slice(element.startTagEnd, element.end);
}

/** `x:` for names in the namespace of an element written `<x:row>`, else `''`. */
export function prefixOf(element: { readonly prefix: string }): string {
  return element.prefix === '' ? '' : `${element.prefix}:`;
}

/** The element's content as written, between its tags. */
export function innerXml(xml: string, element: XmlElement): string {
  return element.isSelfClosing ? '' : xml.slice(element.startTagEnd, element.endTagStart);
}
