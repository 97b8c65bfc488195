import { readFill } from './fills';
import { attributeOf, childOf, flagOf, itemsOf, type XmlElement } from '../xml/tree';
import { numberOf } from '../read/values';
import { PLAIN_LOOK, type CellLook, type LineLook, type Side } from './bookLook';
import { readColour } from './colours';

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right'];

type FontLook = Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strike' | 'colour'>;

/** The looks of a styles part, by the index that cells carry. */
export function readCellLooks(root: XmlElement, theme: readonly string[]): readonly CellLook[] {
  const fonts = itemsOf(root, 'fonts', 'font').map((font) => readFont(font, theme));
  const fills = itemsOf(root, 'fills', 'fill').map((fill) => readFill(fill, theme));
  const borders = itemsOf(root, 'borders', 'border').map((border) => readLines(border, theme));
  const looks = itemsOf(root, 'cellXfs', 'xf').map((xf): CellLook => {
    const at = (name: string): number => numberOf(attributeOf(xf, name)) ?? 0;
    const fill = fills[at('fillId')];
    return {
      ...PLAIN_LOOK,
      ...fonts[at('fontId')],
      ...(fill === undefined ? {} : { fill }),
      lines: borders[at('borderId')] ?? {},
      ...readAlignment(childOf(xf, 'alignment')),
    };
  });
  return looks.length === 0 ? [PLAIN_LOOK] : looks;
}

function readFont(font: XmlElement, theme: readonly string[]): FontLook {
  const isOn = (name: string): boolean => {
    const child = childOf(font, name);
    return child !== undefined && flagOf(child, 'val', true);
  };
  const underline = childOf(font, 'u');
  const colour = readColour(childOf(font, 'color'), theme);
  return {
    bold: isOn('b'),
    italic: isOn('i'),
    underline: underline !== undefined && attributeOf(underline, 'val') !== 'none',
    strike: isOn('strike'),
    ...(colour === undefined ? {} : { colour }),
  };
}

function readLines(border: XmlElement, theme: readonly string[]): CellLook['lines'] {
  const lines: Partial<Record<Side, LineLook>> = {};
  for (const side of SIDES) {
    const line = childOf(border, side);
    const style = line && attributeOf(line, 'style');
    if (line === undefined || style === undefined || style === 'none') continue;
    const colour = readColour(childOf(line, 'color'), theme);
    lines[side] = colour === undefined ? { style } : { style, colour };
  }
  return lines;
}

function readAlignment(alignment: XmlElement | undefined): Partial<CellLook> {
  if (alignment === undefined) return {};
  const horizontal = attributeOf(alignment, 'horizontal');
  const vertical = attributeOf(alignment, 'vertical');
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    wrap: flagOf(alignment, 'wrapText'),
    indent: numberOf(attributeOf(alignment, 'indent')) ?? 0,
    rotation: numberOf(attributeOf(alignment, 'textRotation')) ?? 0,
  };
}
