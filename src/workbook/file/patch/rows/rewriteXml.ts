import { partFault } from '../../package/fault';
import { XML_DONE, XML_END, XML_START, XmlReader } from '../../xml/reader';
import { PartUnusable } from '../partEditor';
import { escapeLike } from './escapeLike';
import { Splices } from '../splices';

export type Change = (value: string) => string;

/** What becomes of an element: of attributes by local name, of its text, or of all its XML. */
export interface Rule {
  readonly attributes?: Readonly<Record<string, Change>>;
  readonly text?: Change;
  readonly whole?: Change;
}

/** The element that a rule is asked for. */
export interface Visited {
  readonly local: string;
  /** The local name of the element around it; `''` for the root. */
  readonly parent: string;
  /** The value of an attribute by local name. */
  readonly attribute: (local: string) => string | undefined;
}

export type Rules = (element: Visited) => Rule | undefined;

/**
 * The text of a part with values changed as the rules say; every other character stays. `part`
 * names it when it is not well-formed.
 */
export function rewriteXml(part: string, source: string, rules: Rules): string {
  const splices = new Splices(source);
  const reader = new XmlReader(source);
  const path: string[] = [];
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token === XML_END) path.pop();
    if (token !== XML_START) continue;
    const { attributes } = reader;
    const { local } = reader.name;
    const rule = rules({
      local,
      parent: path.at(-1) ?? '',
      attribute: (name) => attributes.get(name),
    });
    for (const [name, change] of Object.entries(rule?.attributes ?? {})) {
      changeAttribute(reader, name, change, splices);
    }
    if (rule?.whole !== undefined) {
      const { start } = reader;
      reader.skip();
      const xml = source.slice(start, reader.end);
      const after = rule.whole(xml);
      if (after !== xml) splices.replace(start, reader.end, after);
    } else if (rule?.text !== undefined && !reader.isSelfClosing) {
      const start = reader.end;
      const before = reader.content();
      const after = rule.text(before);
      if (after !== before) {
        const end = reader.start;
        splices.replace(start, end, escapeLike(source.slice(start, end), after));
      }
    } else path.push(local);
  }
  if (reader.fault !== undefined) throw new PartUnusable(partFault(part, reader.fault));
  return splices.isEmpty ? source : splices.apply();
}

function changeAttribute(
  { attributes, source }: XmlReader,
  name: string,
  change: Change,
  splices: Splices,
): void {
  const i = attributes.indexOf(name);
  if (i < 0) return;
  const before = attributes.value(i);
  const after = change(before);
  if (after === before) return;
  const start = attributes.valueStart(i);
  const end = attributes.valueEnd(i);
  const quote = source.charAt(start - 1);
  const text = escapeLike(source.slice(start, end), after).replace(/[\t\n\r]/g, ' ');
  splices.replace(start, end, text.replaceAll(quote, quote === '"' ? '&quot;' : '&apos;'));
}
