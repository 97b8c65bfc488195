import { attributeOf } from '../xml/tree';
import type { SheetChanges } from './sheetChanges';
import { tagTree, type AttributeChanges } from './tags';

/** The attributes that set a height; none when it stays. */
export function heightOf(changes: SheetChanges, row: number): AttributeChanges {
  if (!changes.heights.has(row)) return {};
  const height = changes.heights.get(row);
  return height === undefined
    ? { ht: undefined, customHeight: undefined }
    : { ht: String(height), customHeight: '1' };
}

/** The style that a row gives its cells. */
export function rowStyleOf(tag: string): number | undefined {
  if (!tag.includes('customFormat')) return undefined;
  const element = tagTree(tag);
  const style =
    attributeOf(element, 'customFormat') === '1' ? attributeOf(element, 's') : undefined;
  return style === undefined ? undefined : Number(style);
}

/** The hint of a start tag which columns its row uses: `1:4`. */
export function spansOf(tag: string): string | undefined {
  return /\sspans\s*=\s*["']([^"']*)/.exec(tag)?.[1];
}

/** The hint which columns a row uses, widened where it no longer held: `1:4`, column 6 → `1:7`. */
export function widened(spans: string | undefined, columns: readonly number[]): AttributeChanges {
  if (spans === undefined || columns.length === 0) return {};
  const [first, last, ...rest] = spans.split(/[: ]/).map(Number);
  if (first === undefined || last === undefined || rest.length > 0) return {};
  const low = Math.min(first, ...columns.map((column) => column + 1));
  const high = Math.max(last, ...columns.map((column) => column + 1));
  return { spans: `${String(low)}:${String(high)}` };
}
