/** An element's or attribute's name, split once. */
export interface XmlName {
  /** As written: `x:row`. */
  readonly qualified: string;
  /** Without its prefix: `row`. */
  readonly local: string;
  /** `''` when there is none. */
  readonly prefix: string;
}

const SLOTS = 512;

/**
 * Knows the names that occurred, so that reading a hundred thousand `<c>` makes one string.
 * A plain cache by hash: a name that falls out is made again.
 */
export class NameTable {
  private readonly slots: (XmlName | undefined)[] = new Array<XmlName | undefined>(SLOTS);

  /** The name that stands in `source` from `start` to `end`; `hash` is over its characters. */
  find(source: string, start: number, end: number, hash: number): XmlName {
    const slot = hash & (SLOTS - 1);
    const known = this.slots[slot];
    if (known?.qualified.length === end - start && source.startsWith(known.qualified, start)) {
      return known;
    }
    const name = splitName(source.slice(start, end));
    this.slots[slot] = name;
    return name;
  }
}

/** `x:row → { qualified: 'x:row', local: 'row', prefix: 'x' }`. */
export function splitName(qualified: string): XmlName {
  const colon = qualified.indexOf(':');
  if (colon < 0) return { qualified, local: qualified, prefix: '' };
  return { qualified, local: qualified.slice(colon + 1), prefix: qualified.slice(0, colon) };
}
