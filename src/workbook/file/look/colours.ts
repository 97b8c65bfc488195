import { attributeOf, childOf, type XmlElement } from '../xml/tree';
import { numberOf } from '../read/values';

/** The theme's colours in the order that cells number them (the first two pairs are swapped). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const;

/** The theme of a workbook that brings none: Office's own. */
export const OFFICE_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');

/** The palette of older workbooks (ECMA-376 18.8.27); its first eight colours come twice. */
const PALETTE: readonly string[] = [
  ...EIGHT,
  ...EIGHT,
  ...(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
    '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
    '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
    '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
    '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
    '003366 339966 003300 333300 993300 993366 333399 333333'
  ).split(' '),
];

/** The colours of a theme part by number; Office's own where it tells none. */
export function readTheme(root: XmlElement | undefined): readonly string[] {
  const elements = root && childOf(root, 'themeElements');
  const scheme = elements && childOf(elements, 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const slot = scheme && childOf(scheme, name)?.children[0];
    const value = slot && (attributeOf(slot, 'lastClr') ?? attributeOf(slot, 'val'));
    return rgbOf(value) ?? OFFICE_THEME[index] ?? '000000';
  });
}

/** RGB of a colour element (`rgb`, `theme`, `indexed`, with `tint`); undefined for automatic. */
export function readColour(
  element: XmlElement | undefined,
  theme: readonly string[],
): string | undefined {
  if (element === undefined) return undefined;
  const base = baseColour(element, theme);
  const tint = numberOf(attributeOf(element, 'tint')) ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColour(element: XmlElement, theme: readonly string[]): string | undefined {
  const rgb = rgbOf(attributeOf(element, 'rgb'));
  if (rgb !== undefined) return rgb;
  const themed = numberOf(attributeOf(element, 'theme'));
  if (themed !== undefined) return theme[themed];
  const indexed = numberOf(attributeOf(element, 'indexed'));
  return indexed === undefined ? undefined : PALETTE[indexed];
}

/** The last six digits of `FF1F497D` or `1F497D`. */
function rgbOf(text: string | undefined): string | undefined {
  return /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(text ?? '')?.[1]?.toUpperCase();
}

/**
 * Lighter for a tint above 0, darker below (ECMA-376 18.8.19: the lightness is scaled, hue and
 * saturation stay): `tinted('4472C4', 0.8) → 'D9E2F3'`.
 */
export function tinted(rgb: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const before = (max + min) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  // Of the same hue and saturation, each part's distance from the lightness scales alike.
  const room = (lightness: number): number => Math.min(lightness, 1 - lightness);
  const scale = room(before) === 0 ? 0 : room(after) / room(before);
  return [red, green, blue]
    .map((part) => Math.round((after + (part - before) * scale) * 255))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
