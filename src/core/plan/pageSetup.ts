import type { PageSetup } from '../model/snapshot';
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
  const { margins: marginsA, ...a } = plainSetup(before);
  const { margins: marginsB, ...b } = plainSetup(after);
  return sameMargins(marginsA, marginsB) && inOrder(a) === inOrder(b);
}

/** One text for all that a page setup says; of the objects in it all keys are required. */
function inOrder(setup: PageSetup): string {
  const entries = Object.entries(setup).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries, KEYS);
}

const KEYS = ['first', 'last', 'top', 'left', 'bottom', 'right'];

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
