import type { PageSetup, Span } from '../model/snapshot';
import type { RangeRef } from '../base/address';

// A file holds margins in inches; what comes back differs in the last digits.
const MARGIN_TOLERANCE = 0.01;

/**
 * A page setup in the one spelling: what is off or empty is left out, fitting to pages says both
 * directions (one page where one is left out) and takes the place of a scale.
 */
export function plainSetup(setup: PageSetup): PageSetup {
  const fits = setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;
  const plain = {
    ...setup,
    fitToWidth: fits ? (setup.fitToWidth ?? 1) : undefined,
    fitToHeight: fits ? (setup.fitToHeight ?? 1) : undefined,
    scale: fits ? undefined : setup.scale,
  };
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => isSaid(value)));
}

function isSaid(value: unknown): boolean {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  return value !== undefined && value !== false && value !== '' && !isEmptyList;
}

/** Whether two page setups print the same; margins within a hundredth of a millimetre. */
export function samePageSetup(before: PageSetup, after: PageSetup): boolean {
  const a = plainSetup(before);
  const b = plainSetup(after);
  return (
    a.orientation === b.orientation &&
    a.paperSize === b.paperSize &&
    a.fitToWidth === b.fitToWidth &&
    a.fitToHeight === b.fitToHeight &&
    a.scale === b.scale &&
    a.horizontalCentered === b.horizontalCentered &&
    a.differentFirst === b.differentFirst &&
    a.header === b.header &&
    a.footer === b.footer &&
    a.firstHeader === b.firstHeader &&
    a.firstFooter === b.firstFooter &&
    sameSpan(a.titleRows, b.titleRows) &&
    sameSpan(a.titleColumns, b.titleColumns) &&
    sameAreas(a.printArea ?? [], b.printArea ?? []) &&
    sameMargins(a.margins, b.margins)
  );
}

function sameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.first === b?.first && a?.last === b?.last;
}

function sameAreas(a: readonly RangeRef[], b: readonly RangeRef[]): boolean {
  return a.length === b.length && a.every((range, i) => sameRange(range, b[i]));
}

/** Whether two ranges are the same rectangle. */
export function sameRange(a: RangeRef, b: RangeRef | undefined): boolean {
  return a.top === b?.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function sameMargins(a: PageSetup['margins'], b: PageSetup['margins']): boolean {
  if (a === undefined || b === undefined) return a === b;
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= MARGIN_TOLERANCE;
  return (
    near(a.top, b.top) &&
    near(a.bottom, b.bottom) &&
    near(a.left, b.left) &&
    near(a.right, b.right) &&
    near(a.header, b.header) &&
    near(a.footer, b.footer)
  );
}
