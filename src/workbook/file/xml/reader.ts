import { BANG, LESS, QUESTION, SLASH, isBlank } from './chars';
import { AttributeList } from './attributes';
import { isNameCode } from './nameCode';
import type { XmlFault } from './fault';
import { NameTable, type XmlName } from './names';
import { NamespaceScope } from './namespaces';
import { decodeText } from './decode';
import type { TextSource } from './windows';

/** The end of the document, or a fault: see `fault`. */
export const XML_DONE = 0;
export const XML_START = 1;
export const XML_END = 2;
export const XML_TEXT = 3;
export type XmlToken = typeof XML_DONE | typeof XML_START | typeof XML_END | typeof XML_TEXT;

const MAX_DEPTH = 512;
const MAX_WINDOW = 1 << 28;
const NO_NAME: XmlName = { qualified: '', local: '', prefix: '' };
const CDATA_OPEN = '<![CDATA[';

/**
 * Reads XML token by token: starts, ends and texts; comments and processing instructions are
 * passed over, `<a/>` gives a start and an end. Checks that the document is well formed and
 * refuses document types. Never throws: after `XML_DONE`, `fault` tells whether the end was
 * reached honestly.
 *
 * Given a string, offsets are characters of that string, to splice it by. Given a
 * `TextSource`, it holds only the window it works on.
 */
export class XmlReader {
  /** The token's element. */
  name: XmlName = NO_NAME;
  /** The attributes of the element that started last. */
  readonly attributes: AttributeList;
  /** Why the reading stopped; undefined while all is well. */
  fault: XmlFault | undefined;
  /** How many elements are open; a start counts its own, an end no longer does. */
  depth = 0;
  /** What `attributes` and `textStart` point into: the whole string, or the present window. */
  source: string;
  /** Where the text token stands in `source`. */
  textStart = 0;
  textEnd = 0;
  isSelfClosing = false;

  private position = 0;
  private base = 0;
  private tokenAt = 0;
  private isCData = false;
  private pendingEnd = false;
  private hadRoot = false;
  private readonly more: TextSource | undefined;
  private readonly names = new NameTable();
  private readonly open: XmlName[] = [];
  private readonly scope = new NamespaceScope();

  constructor(input: string | TextSource) {
    this.more = typeof input === 'string' ? undefined : input;
    this.source = typeof input === 'string' ? input : '';
    this.attributes = new AttributeList(this);
  }

  /** Where the token begins, in characters from the start of the document. */
  get start(): number {
    return this.base + this.tokenAt;
  }

  /** Where the token ends; of `<a/>` the start and the end share the same place. */
  get end(): number {
    return this.base + this.position;
  }

  /** Where in `source` the next token begins; -1 when it is the end of an `<a/>` that started. */
  get nextStart(): number {
    return this.pendingEnd ? -1 : this.position;
  }

  /**
   * Goes on at this offset of `source`. For callers that read whole, well-formed elements from
   * `nextStart` on themselves.
   */
  continueAt(offset: number): void {
    this.position = offset;
  }

  /** The namespace of the element that started last; `''` when it has none. */
  get namespace(): string {
    return this.scope.resolve(this.name.prefix);
  }

  /** The text token's value, entities decoded. */
  text(): string {
    const raw = this.source.slice(this.textStart, this.textEnd);
    if (this.isCData) return raw;
    const text = decodeText(raw);
    if (text === undefined) this.stop('malformed');
    return text ?? '';
  }

  /** Ends the reading for a reason the caller found. */
  stop(fault: XmlFault): typeof XML_DONE {
    this.fault ??= fault;
    return XML_DONE;
  }

  next(): XmlToken {
    if (this.fault !== undefined) return XML_DONE;
    if (this.pendingEnd) return this.closeElement();
    for (;;) {
      const token = this.step();
      if (token !== undefined) return token;
    }
  }

  /** Passes over the rest of the element that started last, its end included. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.next() !== XML_DONE && this.depth > outside);
  }

  /** The text of the element that started last, without that of inner elements; passes it over. */
  content(): string {
    const depth = this.depth;
    let text = '';
    for (let token = this.next(); token !== XML_DONE; token = this.next()) {
      if (token === XML_TEXT && this.depth === depth) text += this.text();
      else if (token === XML_END && this.depth < depth) break;
    }
    return text;
  }

  private step(): XmlToken | undefined {
    const { source, position } = this;
    this.tokenAt = position;
    if (position >= source.length) return this.refill() ? undefined : this.finish();
    if (source.charCodeAt(position) !== LESS) return this.readText();
    switch (source.charCodeAt(position + 1)) {
      case SLASH:
        return this.readEnd();
      case QUESTION:
        return this.pass('?>', 2);
      case BANG:
        return this.readBang();
      default:
        return this.readStart();
    }
  }

  /** Asks for more; true when the token should be tried again. */
  private refill(): boolean {
    if (this.more === undefined || this.fault !== undefined) return false;
    const rest = this.tokenAt === 0 ? this.source : this.source.slice(this.tokenAt);
    if (rest.length > MAX_WINDOW) {
      this.stop('too-large');
      return false;
    }
    // A token longer than the window doubles it, so that long texts cost no more than linear time.
    const text = this.more(rest.length);
    if (text === undefined) this.stop('encoding');
    if (text === undefined || text === '') return false;
    this.base += this.tokenAt;
    this.position -= this.tokenAt;
    this.tokenAt = 0;
    this.source = rest + text;
    return true;
  }

  /** The token is cut off: tries again with more text, or ends. */
  private incomplete(): XmlToken | undefined {
    this.position = this.tokenAt;
    return this.refill() ? undefined : this.stop('malformed');
  }

  private finish(): XmlToken {
    return this.depth > 0 || !this.hadRoot ? this.stop('malformed') : XML_DONE;
  }

  private readText(): XmlToken | undefined {
    let end = this.source.indexOf('<', this.position);
    if (end < 0) {
      if (this.refill()) return undefined;
      if (this.fault !== undefined) return XML_DONE;
      end = this.source.length;
    }
    return this.giveText(this.position, end, end, false);
  }

  private giveText(
    start: number,
    end: number,
    next: number,
    isCData: boolean,
  ): XmlToken | undefined {
    this.position = next;
    if (this.depth === 0) {
      const isJunk = isCData || !isBlank(this.source, start, end);
      return isJunk ? this.stop('malformed') : undefined;
    }
    this.textStart = start;
    this.textEnd = end;
    this.isCData = isCData;
    return XML_TEXT;
  }

  private pass(closing: string, from: number): XmlToken | undefined {
    const end = this.source.indexOf(closing, this.position + from);
    if (end < 0) return this.incomplete();
    this.position = end + closing.length;
    return undefined;
  }

  private readBang(): XmlToken | undefined {
    const { source, position } = this;
    if (source.startsWith('<!--', position)) return this.pass('-->', 4);
    if (source.startsWith(CDATA_OPEN, position)) {
      const start = position + CDATA_OPEN.length;
      const end = source.indexOf(']]>', start);
      return end < 0 ? this.incomplete() : this.giveText(start, end, end + 3, true);
    }
    if (source.startsWith('<!DOCTYPE', position)) return this.stop('doctype');
    const isCut = source.length - position < CDATA_OPEN.length;
    return isCut ? this.incomplete() : this.stop('malformed');
  }

  private readEnd(): XmlToken | undefined {
    const { source } = this;
    const name = this.open[this.depth - 1];
    const start = this.position + 2;
    const end = source.indexOf('>', start);
    if (end < 0) return this.incomplete();
    if (name === undefined || !source.startsWith(name.qualified, start))
      return this.stop('malformed');
    if (!isBlank(source, start + name.qualified.length, end)) return this.stop('malformed');
    this.position = end + 1;
    return this.closeElement();
  }

  private closeElement(): XmlToken {
    if (this.pendingEnd) this.tokenAt = this.position;
    this.pendingEnd = false;
    this.scope.leave(this.depth);
    this.depth -= 1;
    this.name = this.open[this.depth] ?? NO_NAME;
    return XML_END;
  }

  private readStart(): XmlToken | undefined {
    const { source } = this;
    let i = this.position + 1;
    let hash = 0;
    let code = source.charCodeAt(i);
    while (isNameCode(code)) {
      hash = (hash * 31 + code) | 0;
      i += 1;
      code = source.charCodeAt(i);
    }
    const nameEnd = i;
    const end = this.attributes.read(source, i);
    if (end === AttributeList.CUT) return this.incomplete();
    if (end === AttributeList.BROKEN || nameEnd === this.position + 1)
      return this.stop('malformed');
    if (this.depth === 0 && this.hadRoot) return this.stop('malformed');
    if (this.depth >= MAX_DEPTH) return this.stop('too-large');
    this.name = this.names.find(source, this.position + 1, nameEnd, hash);
    this.open[this.depth] = this.name;
    this.depth += 1;
    this.hadRoot = true;
    this.isSelfClosing = source.charCodeAt(end - 1) === SLASH;
    this.pendingEnd = this.isSelfClosing;
    this.position = end + 1;
    if (this.attributes.declaresNamespace) this.scope.enter(this.depth, this.attributes);
    return XML_START;
  }
}
