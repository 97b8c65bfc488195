import { formatCell, type CellRef } from '../../base/address';
import { compare, decimalsNeeded, exactFromInteger, toNumber, type Exact } from '../../base/exact';
import { formatNumber } from '../../figures/formatFigure';
import { formatKind } from '../../figures/numberFormat';
import { readFormula, readStyle } from '../../model/cells';
import type { Fix } from '../../model/finding';
import type { SheetSnapshot, Snapshot } from '../../model/snapshot';
import { fixCells, type CellChange } from '../fix';

/** A figure that a cell is to hold as a number, with the decimals that it shows. */
export interface PlainNumber extends CellRef {
  readonly value: Exact;
  readonly decimals: number;
  /** The look it must have, whatever the cell's own: "00" for 05. */
  readonly numberFormat?: string;
}

const THOUSAND = exactFromInteger(1000);
const GENERAL = 'General';
const TEXT = '@';

/**
 * A cell's change into a number: the look changes only where the cell's own would hide digits,
 * groups of three or decimals. Undefined where a formula stands, or where the cell's format
 * would make another figure of the number (85 as 8500%, a date).
 */
export function numberChange(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  { row, column, value, decimals, numberFormat: wanted }: PlainNumber,
): CellChange | undefined {
  if (readFormula(sheet, row, column) !== undefined) return undefined;
  const { numberFormat: current } = readStyle(snapshot, sheet, row, column);
  const kind = formatKind(current);
  if (kind.kind !== 'number') return undefined;
  const content = toNumber(value);
  const numberFormat = wanted ?? formatFor(current, kind.decimals, value, decimals);
  return numberFormat === current
    ? { row, column, content }
    : { row, column, content, numberFormat };
}

/** The fix that writes one number, as `fix/write-number`. */
export function numberFix(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  number: PlainNumber,
): Fix | undefined {
  const change = numberChange(snapshot, sheet, number);
  if (change === undefined) return undefined;
  const written = formatNumber(number.value, shownDecimals(number));
  return fixCells(snapshot, sheet, {
    code: 'fix/write-number',
    data: { cell: formatCell(number), number: written },
    changes: [change],
  });
}

function shownDecimals({ value, decimals }: PlainNumber): number {
  return Math.max(decimals, decimalsNeeded(value, 10));
}

function formatFor(
  current: string,
  shown: number | undefined,
  value: Exact,
  decimals: number,
): string {
  const needed = decimalsNeeded(value, 10);
  const wanted = Math.max(decimals, needed);
  if (shown !== undefined && shown >= wanted) return current;
  const large = compare(value, THOUSAND) >= 0;
  const plain = !large && wanted === needed;
  if (plain && shown === undefined && current !== TEXT) return current;
  if (plain) return GENERAL;
  return (large ? '#,##0' : '0') + (wanted === 0 ? '' : `.${'0'.repeat(wanted)}`);
}
