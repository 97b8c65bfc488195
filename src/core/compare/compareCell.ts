import {
  HUNDRED,
  absolute,
  compare,
  divide,
  isZero,
  multiply,
  round,
  subtract,
  type Exact,
} from '../base/exact';
import { formatTrimmed } from '../figures/formatFigure';
import { readCell } from '../figures/readCell';
import { shownNumber } from '../figures/shownNumber';
import { isCellError, readFormula, readStyle, readValue, sameValue } from '../model/cells';
import type { FindingData } from '../model/finding';
import type { CellValue, SheetSnapshot, Snapshot } from '../model/snapshot';
import { tidy } from '../text/fold';
import type { ChangeKind } from './change';

/** A cell of one version. */
export interface Place {
  readonly snapshot: Snapshot;
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

export interface CellChange {
  readonly kind: ChangeKind;
  readonly data: FindingData;
}

const MOST_DECIMALS = 10;
const PERCENT_DECIMALS = 1;
/** Results that a program computed twice may differ in their last digits. */
const NOISE = 1e-12;

/** What differs between two versions of a cell; undefined when nothing that is read differs. */
export function compareCell(old: Place, next: Place): CellChange | undefined {
  const [before, after] = [valueOf(old), valueOf(next)];
  if (isSame(before, after)) return compareFormula(old, next, after);
  const shown = { old: show(old, before), new: show(next, after) };
  if (before === undefined) return { kind: 'filled', data: shown };
  if (after === undefined) return { kind: 'cleared', data: shown };
  return compareFigures(old, next, shown) ?? compareWords(before, after, shown);
}

function valueOf({ sheet, row, column }: Place): CellValue {
  const value = readValue(sheet, row, column);
  return value === '' ? undefined : value;
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return sameValue(a, b);
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

function compareFormula(old: Place, next: Place, value: CellValue): CellChange | undefined {
  const before = readFormula(old.sheet, old.row, old.column);
  const after = readFormula(next.sheet, next.row, next.column);
  if ((before === undefined) === (after === undefined)) return undefined;
  const formula = `=${(before ?? after)?.text ?? ''}`;
  const kind = after === undefined ? 'to-constant' : 'to-formula';
  return { kind, data: { value: show(next, value), formula } };
}

function compareFigures(
  old: Place,
  next: Place,
  shown: { readonly old: string; readonly new: string },
): CellChange | undefined {
  const [before, after] = [figureOf(old), figureOf(next)];
  if (before.kind !== 'number' || after.kind !== 'number') return undefined;
  if (before.unit !== after.unit && before.unit !== '' && after.unit !== '') return undefined;
  const way = compare(after.value, before.value);
  if (way === 0) return { kind: 'writing', data: { ...shown, ...textual(old, next) } };
  const difference = absolute(subtract(after.value, before.value));
  const data = {
    ...shown,
    way: way > 0 ? 'up' : 'down',
    difference: formatTrimmed(difference, MOST_DECIMALS),
    percent: percentOf(difference, before.value),
  };
  return { kind: 'figure', data };
}

function percentOf(difference: Exact, before: Exact): string | null {
  const share = isZero(before) ? undefined : divide(difference, absolute(before));
  if (share === undefined) return null;
  const percent = round(multiply(share, HUNDRED), PERCENT_DECIMALS);
  return formatTrimmed(percent, PERCENT_DECIMALS);
}

function compareWords(
  before: CellValue,
  after: CellValue,
  shown: { readonly old: string; readonly new: string },
): CellChange {
  const isSpelling =
    typeof before === 'string' && typeof after === 'string' && tidy(before) === tidy(after);
  return isSpelling
    ? { kind: 'writing', data: { ...shown, wasText: true, isText: true } }
    : { kind: 'words', data: shown };
}

function textual(old: Place, next: Place): FindingData {
  return { wasText: typeof valueOf(old) === 'string', isText: typeof valueOf(next) === 'string' };
}

function figureOf(place: Place): ReturnType<typeof readCell> {
  return readCell(valueOf(place), formatOf(place));
}

function formatOf({ snapshot, sheet, row, column }: Place): string {
  return readStyle(snapshot, sheet, row, column).numberFormat;
}

/** What a cell holds as the staff write it, with all its digits; '' when it is blank. */
export function showCell(place: Place): string {
  return show(place, valueOf(place));
}

function show(place: Place, value: CellValue): string {
  if (value === undefined) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const figure = figureOf(place);
  if (figure.kind !== 'number') return shownNumber(value, formatOf(place));
  return `${formatTrimmed(figure.value, MOST_DECIMALS)}${figure.unit}`;
}
