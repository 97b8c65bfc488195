import { fail, ok, type Result } from '../../../core/base/result';
import type { XmlFault } from './fault';
import type { XmlName } from './names';
import { splitName } from './names';
import { XML_DONE, XML_START, XML_TEXT, XmlReader } from './reader';

/** An attribute and where it stands in the document, `start` at its name, `end` after its quote. */
export interface XmlAttribute extends XmlName {
  readonly value: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly end: number;
}

/** An element of a small part, with offsets to splice the source by. */
export interface XmlElement extends XmlName {
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
  readonly isSelfClosing: boolean;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after the `>` of the start tag. */
  readonly startTagEnd: number;
  /** Offset of `</`; `end` when it closes itself. */
  readonly endTagStart: number;
  /** Offset after the element. */
  readonly end: number;
}

// An element takes some 300 bytes: this bounds the memory that a small hostile part can claim.
const MAX_ELEMENTS = 500_000;

type Draft = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: Draft[] };

/** The root element of a document, everything inside read. For big parts use `XmlReader`. */
export function parseXml(source: string): Result<XmlElement, XmlFault> {
  const reader = new XmlReader(source);
  const path: Draft[] = [];
  let root: Draft | undefined;
  let count = 0;
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    const parent = path.at(-1);
    if (token === XML_START) {
      count += 1;
      if (count > MAX_ELEMENTS) return fail('too-large');
      const element = draft(reader);
      parent?.children.push(element);
      root ??= element;
      path.push(element);
    } else if (token === XML_TEXT) {
      if (parent !== undefined) parent.text += reader.text();
    } else {
      const closed = path.pop();
      if (closed === undefined) continue;
      closed.endTagStart = reader.start;
      closed.end = reader.end;
    }
  }
  if (reader.fault !== undefined || root === undefined) return fail(reader.fault ?? 'malformed');
  return ok(root);
}

function draft(reader: XmlReader): Draft {
  return {
    ...reader.name,
    namespace: reader.namespace,
    attributes: attributesOf(reader),
    children: [],
    text: '',
    isSelfClosing: reader.isSelfClosing,
    start: reader.start,
    startTagEnd: reader.end,
    endTagStart: reader.end,
    end: reader.end,
  };
}

function attributesOf({ attributes }: XmlReader): readonly XmlAttribute[] {
  return Array.from({ length: attributes.count }, (_, i) => ({
    ...splitName(attributes.name(i)),
    value: attributes.value(i),
    start: attributes.nameStart(i),
    valueStart: attributes.valueStart(i),
    valueEnd: attributes.valueEnd(i),
    end: attributes.valueEnd(i) + 1,
  }));
}

/** The attribute of that local name, one without prefix before one with. */
export function findAttribute(element: XmlElement, local: string): XmlAttribute | undefined {
  const found = element.attributes.filter((one) => one.local === local && one.prefix !== 'xmlns');
  return found.find((one) => one.prefix === '') ?? found[0];
}

/** The value of the attribute of that local name. */
export function attributeOf(element: XmlElement, local: string): string | undefined {
  return findAttribute(element, local)?.value;
}

/** The first child of that local name. */
export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** The children of that local name. */
export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** The items of a list: `itemsOf(root, 'sheets', 'sheet')`; none when there is no list. */
export function itemsOf(element: XmlElement, list: string, item: string): readonly XmlElement[] {
  const found = childOf(element, list);
  return found === undefined ? [] : childrenOf(found, item);
}

/** A boolean attribute as OOXML writes it: `1`, `true`, `on`; `whenAbsent` when it is missing. */
export function flagOf(element: XmlElement, local: string, whenAbsent = false): boolean {
  return readFlag(attributeOf(element, local), whenAbsent);
}

/** The same for a value at hand. */
export function readFlag(value: string | undefined, whenAbsent = false): boolean {
  if (value === undefined) return whenAbsent;
  return value === '1' || value === 'true' || value === 'on';
}
