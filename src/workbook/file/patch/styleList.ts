import { childOf, childrenOf, type XmlElement } from '../xml/tree';
import { STYLES_ORDER, withChild } from './children';
import { elementText, prefixOf, treeOf, withAttributes } from './tags';

/** One list of a style sheet (`fonts`, `cellXfs` …): read by index, only ever added to. */
export class StyleList {
  private readonly items: string[];
  private readonly known: number;

  constructor(
    source: string,
    root: XmlElement,
    private readonly list: string,
    item: string,
  ) {
    const element = childOf(root, list);
    this.items =
      element === undefined
        ? []
        : childrenOf(element, item).map((one) => source.slice(one.start, one.end));
    this.known = this.items.length;
  }

  get length(): number {
    return this.items.length;
  }

  at(index: number): string | undefined {
    return this.items[index];
  }

  all(): readonly string[] {
    return this.items;
  }

  /** The index of an item written just so, which is added when there is none. */
  indexOf(xml: string): number {
    const known = this.items.indexOf(xml);
    return known >= 0 ? known : this.items.push(xml) - 1;
  }

  /** The style sheet with what was added to this list. */
  writtenTo(source: string): string {
    const added = this.items.slice(this.known);
    if (added.length === 0) return source;
    const root = treeOf(source);
    const element = childOf(root, this.list);
    const count = { count: String(this.items.length) };
    if (element === undefined) {
      const xml = elementText(`${prefixOf(root)}${this.list}`, count, added.join(''));
      return withChild(source, root, this.list, xml, STYLES_ORDER);
    }
    const tag = withAttributes(source.slice(element.start, element.startTagEnd), count);
    const open = element.isSelfClosing ? `${tag.slice(0, -2).trimEnd()}>` : tag;
    const inner = element.isSelfClosing
      ? ''
      : source.slice(element.startTagEnd, element.endTagStart);
    const close = `</${element.qualified}>`;
    return withChild(source, root, this.list, open + inner + added.join('') + close, STYLES_ORDER);
  }
}
