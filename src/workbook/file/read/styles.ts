import { DEFAULT_STYLE } from '../../../core/model/cells';
import type { CellStyle } from '../../../core/model/snapshot';
import { attributeOf, childOf, itemsOf, type XmlElement } from '../xml/tree';
import { BUILTIN_FORMATS } from './builtinFormats';
import { numberOf } from './values';

interface Font {
  readonly name: string;
  readonly size: number;
}

/** The cell styles of a styles part, by the index that cells carry. */
export function readStyles(root: XmlElement): readonly CellStyle[] {
  const formats = readFormats(root);
  const fonts = itemsOf(root, 'fonts', 'font').map(readFont);
  const fills = itemsOf(root, 'fills', 'fill').map(readFill);
  const styles = itemsOf(root, 'cellXfs', 'xf').map((xf): CellStyle => {
    const formatId = numberOf(attributeOf(xf, 'numFmtId')) ?? 0;
    const font = fonts[numberOf(attributeOf(xf, 'fontId')) ?? 0];
    const fill = fills[numberOf(attributeOf(xf, 'fillId')) ?? 0];
    return {
      numberFormat: formats.get(formatId) ?? DEFAULT_STYLE.numberFormat,
      fontName: font?.name ?? DEFAULT_STYLE.fontName,
      fontSize: font?.size ?? DEFAULT_STYLE.fontSize,
      ...(fill === undefined ? {} : { fill }),
    };
  });
  return styles.length === 0 ? [DEFAULT_STYLE] : styles;
}

function readFormats(root: XmlElement): ReadonlyMap<number, string> {
  const formats = new Map(BUILTIN_FORMATS);
  for (const format of itemsOf(root, 'numFmts', 'numFmt')) {
    const id = numberOf(attributeOf(format, 'numFmtId'));
    const code = attributeOf(format, 'formatCode');
    if (id !== undefined && code !== undefined) formats.set(id, code);
  }
  return formats;
}

function readFont(font: XmlElement): Font {
  const value = (local: string): string | undefined => {
    const child = childOf(font, local);
    return child === undefined ? undefined : attributeOf(child, 'val');
  };
  return {
    name: value('name') ?? DEFAULT_STYLE.fontName,
    size: numberOf(value('sz')) ?? DEFAULT_STYLE.fontSize,
  };
}

/** The colour of a fill, `other` when a plan could not write it again, undefined for none. */
function readFill(fill: XmlElement): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (pattern === undefined) return fill.children.length === 0 ? undefined : 'other';
  const type = attributeOf(pattern, 'patternType') ?? 'none';
  if (type === 'none') return undefined;
  const front = childOf(pattern, 'fgColor');
  const rgb = front && attributeOf(front, 'rgb');
  const isPlain = type === 'solid' && /^FF[0-9A-F]{6}$/i.test(rgb ?? '');
  return isPlain && rgb !== undefined ? rgb.slice(2).toUpperCase() : 'other';
}
