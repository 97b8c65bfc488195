import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import { EXTENDED_PROPERTIES } from '../../read/properties';
import type { PartEditor } from '../partEditor';
import { Splices } from '../splices';
import { treeOf, withAttributes } from '../tags';

/**
 * Takes titles out of the list of sheets and names that the file's properties repeat. A list that
 * does not count what it says is taken out whole: Excel writes a new one.
 */
export function removeTitles(parts: PartEditor, isGone: (title: string) => boolean): void {
  const part = parts.related('', EXTENDED_PROPERTIES);
  if (part === undefined || !parts.has(part)) return;
  const source = parts.text(part);
  const root = treeOf(source);
  const pairs = childOf(root, 'HeadingPairs');
  const titles = childOf(root, 'TitlesOfParts');
  const list = titles && childOf(titles, 'vector');
  const headings = pairs && childOf(pairs, 'vector');
  if (pairs === undefined || titles === undefined) return;
  if (list === undefined || headings === undefined) return;
  const entries = list.children;
  const variants = childrenOf(headings, 'variant');
  const counts = variants.flatMap((variant, i) => (i % 2 === 1 ? [countOf(variant)] : []));
  const splices = new Splices(source);
  if (counts.reduce((sum, { count }) => sum + count, 0) !== entries.length) {
    splices.replace(pairs.start, pairs.end, '');
    splices.replace(titles.start, titles.end, '');
    parts.setText(part, splices.apply());
    return;
  }
  let from = 0;
  let left = entries.length;
  let headingsLeft = variants.length;
  counts.forEach(({ count, element }, section) => {
    const gone = entries.slice(from, from + count).filter(({ text }) => isGone(text));
    from += count;
    if (gone.length === 0) return;
    left -= gone.length;
    for (const { start, end } of gone) splices.replace(start, end, '');
    const rest = count - gone.length;
    const [heading, number] = [variants[section * 2], variants[section * 2 + 1]];
    if (rest === 0 && heading !== undefined && number !== undefined) {
      splices.replace(heading.start, number.end, '');
      headingsLeft -= 2;
    } else if (element !== undefined)
      splices.replace(element.startTagEnd, element.endTagStart, String(rest));
  });
  if (left === entries.length) return;
  resize(source, list, left, splices);
  if (headingsLeft !== variants.length) resize(source, headings, headingsLeft, splices);
  parts.setText(part, splices.apply());
}

function countOf(variant: XmlElement): {
  readonly count: number;
  readonly element: XmlElement | undefined;
} {
  const element = childOf(variant, 'i4');
  return { count: Number(element?.text ?? 0), element };
}

function resize(source: string, vector: XmlElement, size: number, splices: Splices): void {
  if (attributeOf(vector, 'size') === undefined) return;
  const tag = source.slice(vector.start, vector.startTagEnd);
  splices.replace(vector.start, vector.startTagEnd, withAttributes(tag, { size: String(size) }));
}
