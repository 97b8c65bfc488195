import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS } from '../base/address';
import { remember } from '../base/remember';
import { cellKey } from '../model/cells';
import type { RowShift } from './rowShift';
import { scanReferences, type Scan } from './scan';
import { placeReference } from './sheetOfReference';
import { shiftReference } from './shiftReference';

/** Which of the cells that a scan takes out are on the shifted sheet. */
type Slots = readonly boolean[];

type Shifter = (formula: string) => string | undefined;

const known = new WeakMap<RowShift, (ownSheet: string) => Shifter>();

/**
 * A formula (without `=`, or of a name, a validation, a link) after rows came or went on a sheet, as
 * Excel rewrites it; one row more at row 4 of `Số liệu`, seen from there:
 * `SUM(B2:B9)/$B$5 → SUM(B2:B10)/$B$6`, `'biểu 1'!B9 → 'biểu 1'!B9`. A reference of which nothing is left
 * becomes `#REF!`. What does not move stays as it is written, byte for byte.
 *
 * `ownSheet` is the sheet of references without one (`''` where there is none). Undefined when a
 * reference can't follow: one through several sheets (`Jan:Mar!B9`) whose rows would move on one of
 * them only. Quick for many formulas with one `shift` object.
 */
export function shiftFormula(
  formula: string,
  ownSheet: string,
  shift: RowShift,
): string | undefined {
  let shifters = known.get(shift);
  if (shifters === undefined) {
    shifters = remember((sheet) => shifterOf(sheet, shift));
    known.set(shift, shifters);
  }
  return shifters(ownSheet)(formula);
}

/** Whether a reference of the formula names nothing any more once the rows are gone. */
export function losesReference(formula: string, ownSheet: string, shift: RowShift): boolean {
  const after = shiftFormula(formula, ownSheet, shift);
  return after !== undefined && lostIn(after) > lostIn(formula);
}

function lostIn(formula: string): number {
  return formula.split('#REF!').length;
}

function shifterOf(ownSheet: string, shift: RowShift): Shifter {
  const isShifted = (sheets: readonly string[]): boolean =>
    (sheets[0] ?? ownSheet.toLowerCase()) === shift.sheet.toLowerCase();
  const shapes = new Map<string, Slots | undefined>();
  return (formula) => {
    const scan = scanReferences(formula);
    if (scan === undefined) return byTokens(formula, shift, isShifted);
    let slots = shapes.get(scan.shape);
    if (slots === undefined && !shapes.has(scan.shape)) {
      slots = slotsOf(formula, scan, isShifted);
      shapes.set(scan.shape, slots);
    }
    const quick = slots && bySlots(formula, scan, slots, shift);
    return quick ?? byTokens(formula, shift, isShifted);
  };
}

/** The formula by the tokenizer alone. */
function byTokens(
  formula: string,
  shift: RowShift,
  isShifted: (sheets: readonly string[]) => boolean,
): string | undefined {
  let after = '';
  for (const { type, value } of tokenize(formula)) {
    // What stands before a mark of its own is a path that only Excel reads.
    const isPlaced = after.endsWith('!');
    if (isPlaced || (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM)) {
      after += value;
      continue;
    }
    const { prefix, cells, sheets } = placeReference(value);
    if (sheets === undefined || (sheets.length < 2 && !isShifted(sheets))) {
      after += value;
      continue;
    }
    const moved = shiftReference(cells, shift);
    if (sheets.length > 1 && moved !== cells) return undefined;
    after += prefix + moved;
  }
  return after;
}

/** What holds for every formula of the scan's shape; undefined when it must be read by itself. */
function slotsOf(
  formula: string,
  scan: Scan,
  isShifted: (sheets: readonly string[]) => boolean,
): Slots | undefined {
  const slots: boolean[] = [];
  for (const { type, value, loc } of tokenize(formula, { withLocation: true })) {
    if (type !== tokenTypes.REF_RANGE && type !== tokenTypes.REF_BEAM) continue;
    const { prefix, cells, sheets } = placeReference(value);
    if (type === tokenTypes.REF_BEAM && /^\D*$/.test(cells)) continue;
    const start = loc?.[0] ?? 0;
    if (sheets === undefined || sheets.length > 1 || formula[start - 1] === '!') return undefined;
    let at = start + prefix.length;
    for (const corner of cells.split(':')) {
      const slot = slots.length;
      if (scan.starts[slot] !== at || scan.ends[slot] !== at + corner.length) return undefined;
      slots.push(isShifted(sheets));
      at += corner.length + 1;
    }
  }
  return slots.length === scan.cells.length ? slots : undefined;
}

/** The formula by its shape; undefined when an edge of the sheet or a row that goes is met. */
function bySlots(
  formula: string,
  { cells, ends }: Scan,
  slots: Slots,
  { at, count }: RowShift,
): string | undefined {
  const first = cellKey(at, 0);
  const beyondGone = cellKey(at - Math.min(count, 0), 0);
  const beyondLast = cellKey(MAX_ROWS - 1 - Math.max(count, 0), 0);
  let after = '';
  let copied = 0;
  for (let slot = 0; slot < cells.length; slot += 1) {
    const cell = cells[slot] ?? 0;
    if (cell < first || slots[slot] !== true) continue;
    if (cell < beyondGone || cell >= beyondLast) return undefined;
    const row = Math.floor(cell / MAX_COLUMNS) + 1;
    const end = ends[slot] ?? 0;
    after += formula.slice(copied, end - String(row).length) + String(row + count);
    copied = end;
  }
  return copied === 0 ? formula : after + formula.slice(copied);
}
