import type { CellRef, RangeRef } from '../base/address';
import type { CellContent, Operation, StylePatch } from '../model/plan';

const FONT: StylePatch = { fontName: 'Times New Roman', fontSize: 12 };

export const TITLE: StylePatch = { ...FONT, fontSize: 14, bold: true, vertical: 'center' };
/** In points. */
export const TITLE_HEIGHT = 26;

export const HEADER: StylePatch = {
  ...FONT,
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: 'thin',
  fill: 'D9E1F2',
};

/** What is read and not typed over. */
export const PLAIN: StylePatch = { ...FONT, vertical: 'center' };

export const BODY: StylePatch = { ...PLAIN, wrap: true };

/** Values on a sheet that the plan adds. */
export function block(
  sheet: string,
  at: CellRef,
  values: readonly (readonly CellContent[])[],
): Operation {
  const old = values.map((line) => line.map(() => undefined));
  return { kind: 'set-block', sheet, at, old, values };
}

/** A look on a sheet that the plan adds. */
export function style(sheet: string, range: RangeRef, patch: StylePatch): Operation {
  return { kind: 'style', sheet, range, style: patch };
}

/** The size of one column or row on a sheet that the plan adds. */
export function size(
  sheet: string,
  axis: 'columns' | 'rows',
  at: number,
  value: number,
): Operation {
  return { kind: 'size', sheet, axis, span: { first: at, last: at }, size: value, old: undefined };
}
