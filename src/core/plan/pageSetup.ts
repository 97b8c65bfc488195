import type { PageSetup, Span } from '../model/snapshot';
import type { RangeRef } from '../base/address';

// A file holds margins in inches; what comes back differs in the last digits.
const MARGIN_TOLERANCE = 0.01;

/** Whether two page setups print the same; margins within a hundredth of a millimetre. */
export function samePageSetup(a: PageSetup, b: PageSetup): boolean {
  return (
    a.orientation === b.orientation &&
    a.paperSize === b.paperSize &&
    a.fitToWidth === b.fitToWidth &&
    a.fitToHeight === b.fitToHeight &&
    a.scale === b.scale &&
    isOn(a.horizontalCentered) === isOn(b.horizontalCentered) &&
    isOn(a.differentFirst) === isOn(b.differentFirst) &&
    a.header === b.header &&
    a.footer === b.footer &&
    a.firstHeader === b.firstHeader &&
    a.firstFooter === b.firstFooter &&
    sameSpan(a.titleRows, b.titleRows) &&
    sameAreas(a.printArea ?? [], b.printArea ?? []) &&
    sameMargins(a.margins, b.margins)
  );
}

function isOn(flag: boolean | undefined): boolean {
  return flag === true;
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
