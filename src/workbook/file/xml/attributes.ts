import { APOSTROPHE, COLON, EQUALS, GREATER, LESS, QUOTE, SLASH, isSpace } from './chars';
import { decodeAttribute } from './decode';
import type { XmlFault } from './fault';
import { isNameCode } from './nameCode';

/** What an attribute list reads from and reports to. */
interface Owner {
  readonly source: string;
  stop(fault: XmlFault): void;
}

const FIELDS = 5;
const NAME_START = 0;
const LOCAL_START = 1;
const NAME_END = 2;
const VALUE_START = 3;
const VALUE_END = 4;
const DUPLICATES_BY_PAIRS = 12;

/**
 * The attributes of one start tag as offsets in the reader's `source`; texts are made only when
 * asked for. Namespace declarations are listed but never found by name.
 */
export class AttributeList {
  /** The tag goes on beyond the text at hand. */
  static readonly CUT = -1;
  static readonly BROKEN = -2;

  count = 0;
  declaresNamespace = false;
  private offsets = new Int32Array(FIELDS * 16);

  constructor(private readonly owner: Owner) {}

  /** Reads up to the tag's `>` and gives its offset, or `CUT` or `BROKEN`. */
  read(source: string, from: number): number {
    this.count = 0;
    this.declaresNamespace = false;
    let i = from;
    for (;;) {
      const before = i;
      while (isSpace(source.charCodeAt(i))) i += 1;
      const code = source.charCodeAt(i);
      if (code === GREATER) return this.hasDuplicates(source) ? AttributeList.BROKEN : i;
      if (code === SLASH) {
        if (i + 1 >= source.length) return AttributeList.CUT;
        if (source.charCodeAt(i + 1) !== GREATER) return AttributeList.BROKEN;
        return this.hasDuplicates(source) ? AttributeList.BROKEN : i + 1;
      }
      if (i >= source.length) return AttributeList.CUT;
      if (before === i) return AttributeList.BROKEN;
      i = this.readOne(source, i);
      if (i < 0) return i;
    }
  }

  /** The name of attribute `i` as written. */
  name(i: number): string {
    return this.owner.source.slice(this.at(i, NAME_START), this.at(i, NAME_END));
  }

  /** The name of attribute `i` without prefix. */
  localName(i: number): string {
    return this.owner.source.slice(this.at(i, LOCAL_START), this.at(i, NAME_END));
  }

  /** The code of the name's only character; 0 when it has a prefix or more characters. */
  letter(i: number): number {
    const start = this.at(i, NAME_START);
    return this.at(i, NAME_END) - start === 1 ? this.owner.source.charCodeAt(start) : 0;
  }

  /** The value of attribute `i`, entities decoded. */
  value(i: number): string {
    const value = decodeAttribute(this.owner.source.slice(this.valueStart(i), this.valueEnd(i)));
    if (value === undefined) this.owner.stop('malformed');
    return value ?? '';
  }

  /** Where the value stands in `source`, without its quotes. */
  valueStart(i: number): number {
    return this.at(i, VALUE_START);
  }

  valueEnd(i: number): number {
    return this.at(i, VALUE_END);
  }

  nameStart(i: number): number {
    return this.at(i, NAME_START);
  }

  /** The attribute of that local name, one without prefix before one with; -1 when absent. */
  indexOf(local: string): number {
    let prefixed = -1;
    for (let i = 0; i < this.count; i += 1) {
      const start = this.at(i, LOCAL_START);
      if (this.at(i, NAME_END) - start !== local.length) continue;
      if (!this.owner.source.startsWith(local, start)) continue;
      if (start === this.at(i, NAME_START)) return i;
      if (prefixed < 0 && !this.owner.source.startsWith('xmlns:', this.at(i, NAME_START))) {
        prefixed = i;
      }
    }
    return prefixed;
  }

  /** The value of the attribute of that local name; undefined when absent. */
  get(local: string): string | undefined {
    const i = this.indexOf(local);
    return i < 0 ? undefined : this.value(i);
  }

  private at(i: number, field: number): number {
    return this.offsets[i * FIELDS + field] ?? 0;
  }

  private readOne(source: string, start: number): number {
    let i = start;
    let local = start;
    for (let code = source.charCodeAt(i); isNameCode(code); code = source.charCodeAt(i)) {
      i += 1;
      if (code === COLON) local = i;
    }
    const nameEnd = i;
    while (isSpace(source.charCodeAt(i))) i += 1;
    if (i >= source.length) return AttributeList.CUT;
    if (nameEnd === start || source.charCodeAt(i) !== EQUALS) return AttributeList.BROKEN;
    i += 1;
    while (isSpace(source.charCodeAt(i))) i += 1;
    if (i >= source.length) return AttributeList.CUT;
    const quote = source.charCodeAt(i);
    if (quote !== QUOTE && quote !== APOSTROPHE) return AttributeList.BROKEN;
    const valueStart = i + 1;
    i = valueStart;
    for (let code = source.charCodeAt(i); code !== quote; code = source.charCodeAt(i)) {
      if (code === LESS) return AttributeList.BROKEN;
      if (i >= source.length) return AttributeList.CUT;
      i += 1;
    }
    this.push(start, local, nameEnd, valueStart, i);
    if (source.startsWith('xmlns', start)) this.declaresNamespace = true;
    return i + 1;
  }

  private push(
    start: number,
    local: number,
    end: number,
    valueStart: number,
    valueEnd: number,
  ): void {
    const at = this.count * FIELDS;
    if (at + FIELDS > this.offsets.length) {
      const longer = new Int32Array(this.offsets.length * 2);
      longer.set(this.offsets);
      this.offsets = longer;
    }
    this.offsets[at + NAME_START] = start;
    this.offsets[at + LOCAL_START] = local;
    this.offsets[at + NAME_END] = end;
    this.offsets[at + VALUE_START] = valueStart;
    this.offsets[at + VALUE_END] = valueEnd;
    this.count += 1;
  }

  private hasDuplicates(source: string): boolean {
    if (this.count > DUPLICATES_BY_PAIRS) {
      const names = new Set<string>();
      for (let i = 0; i < this.count; i += 1) names.add(this.name(i));
      return names.size < this.count;
    }
    for (let i = 1; i < this.count; i += 1) {
      for (let j = 0; j < i; j += 1) if (this.sameName(source, i, j)) return true;
    }
    return false;
  }

  private sameName(source: string, i: number, j: number): boolean {
    let a = this.at(i, NAME_START);
    let b = this.at(j, NAME_START);
    const end = this.at(i, NAME_END);
    if (end - a !== this.at(j, NAME_END) - b) return false;
    for (; a < end; a += 1, b += 1) {
      if (source.charCodeAt(a) !== source.charCodeAt(b)) return false;
    }
    return true;
  }
}
