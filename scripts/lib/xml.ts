import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An XML element with its children in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

type RawNode = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ':@';
const TEXT = '#text';

/** Reads a document; the text of the mistake when it is not well-formed. */
export function parseXml(source: string): XmlElement | string {
  try {
    SyntaxValidator.validate(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
    trimValues: true,
  });
  const nodes = parser.parse(source) as readonly RawNode[];
  const root = nodes.map(toElement).find((element) => element !== undefined);
  return root ?? 'no root element';
}

function toElement(node: RawNode): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (name === undefined) return undefined;
  const content = node[name] as readonly RawNode[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
    children: content.map(toElement).filter((child) => child !== undefined),
    text: content.map((child) => (typeof child[TEXT] === 'string' ? child[TEXT] : '')).join(''),
  };
}

/** The element itself and everything below it, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function attribute(element: XmlElement | undefined, name: string): string {
  return element?.attributes[name] ?? '';
}

/** The element at the end of a path of child names, `'Runtimes/Runtime'`. */
export function find(element: XmlElement | undefined, path: string): XmlElement | undefined {
  return path
    .split('/')
    .reduce<XmlElement | undefined>(
      (at, name) => at?.children.find((child) => child.name === name),
      element,
    );
}
