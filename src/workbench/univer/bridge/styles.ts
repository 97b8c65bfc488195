import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellStyle } from '../../../core/model/snapshot';
import { PLAIN_LOOK, type CellLook, type LineLook } from '../../../workbook/file/look/bookLook';

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** One step of Excel's indent in pixels, as wide as three spaces of its standard font. */
const INDENT = 9;
const PADDING = 2;
const STACKED = 255;

/** How the grid draws cells of style `index`. */
export function styleId(index: number): string {
  return `x${String(index)}`;
}

/** The style of a cell as the grid takes it. */
export function gridStyle(style: CellStyle, look: CellLook = PLAIN_LOOK): IStyleData {
  const horizontal = HORIZONTAL[look.horizontal ?? ''];
  const fill = look.fill ?? (style.fill === 'other' ? undefined : style.fill);
  return {
    ff: style.fontName,
    fs: style.fontSize,
    bl: flag(look.bold),
    it: flag(look.italic),
    ul: { s: flag(look.underline) },
    st: { s: flag(look.strike) },
    ...(look.colour === undefined ? {} : { cl: { rgb: `#${look.colour}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    vt: VERTICAL[look.vertical ?? ''] ?? VerticalAlign.BOTTOM,
    tb: look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    bd: bordersOf(look.lines),
    ...(style.numberFormat === 'General' ? {} : { n: { pattern: patternOf(style.numberFormat) } }),
    ...(look.indent === 0 ? {} : { pd: indentOf(look) }),
    ...(look.rotation === 0 ? {} : { tr: rotationOf(look.rotation) }),
  };
}

/** Formats that Excel writes as the computer's region does, as a Vietnamese one has them. */
const REGIONAL: ReadonlyMap<string, string> = new Map([
  ['mm-dd-yy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy hh:mm'],
]);

function patternOf(format: string): string {
  return REGIONAL.get(format) ?? format;
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function bordersOf({ top, bottom, left, right }: CellLook['lines']): IBorderData {
  return {
    ...(top && { t: lineOf(top) }),
    ...(bottom && { b: lineOf(bottom) }),
    ...(left && { l: lineOf(left) }),
    ...(right && { r: lineOf(right) }),
  };
}

function lineOf({ style, colour }: LineLook): NonNullable<IBorderData['t']> {
  return { s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: `#${colour ?? '000000'}` } };
}

function indentOf({ horizontal, indent }: CellLook): NonNullable<IStyleData['pd']> {
  const room = indent * INDENT + PADDING;
  return horizontal === 'right' ? { r: room } : { l: room };
}

/** The file counts degrees up to 90 and goes on below the line from 91. */
function rotationOf(rotation: number): NonNullable<IStyleData['tr']> {
  if (rotation === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  return { a: rotation <= 90 ? -rotation : rotation - 90 };
}
