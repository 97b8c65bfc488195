import type { StylePatch } from '../model/plan';
import type { CellStyle } from '../model/snapshot';

/** How a patch says that nothing is behind the cell, in the letters of colours. */
const NO_FILL = 'NONE';

/** The look after a patch, as far as a snapshot shows looks. */
export function patched(style: CellStyle, patch: StylePatch): CellStyle {
  const fill = patch.fill?.toUpperCase() ?? style.fill;
  return {
    numberFormat: patch.numberFormat ?? style.numberFormat,
    fontName: patch.fontName ?? style.fontName,
    fontSize: patch.fontSize ?? style.fontSize,
    ...(fill === undefined || fill === NO_FILL ? {} : { fill }),
  };
}

/** Whether the look is what the patch says, as far as a snapshot shows looks. */
export function looksLike(style: CellStyle, patch: StylePatch): boolean {
  return sameLook(patched(style, patch), style);
}

export function sameLook(a: CellStyle, b: CellStyle): boolean {
  return (
    a.numberFormat === b.numberFormat &&
    a.fontName === b.fontName &&
    a.fontSize === b.fontSize &&
    a.fill === b.fill
  );
}

/** The part of `old` that `style` changes; undefined when it does not say all of it. */
export function oldPart(style: StylePatch, old: StylePatch): StylePatch | undefined {
  const known = new Map<string, unknown>(Object.entries(old));
  const changed = Object.entries(style).filter(([, value]) => value !== undefined);
  if (changed.some(([key]) => known.get(key) === undefined)) return undefined;
  return Object.fromEntries(changed.map(([key]) => [key, known.get(key)]));
}
