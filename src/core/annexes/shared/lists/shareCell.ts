import {
  divide,
  exactFromNumber,
  HUNDRED,
  multiply,
  round,
  toNumber,
  type Exact,
} from '../../../base/exact';
import { readFigure } from '../../../figures/readFigure';
import { isCellError } from '../../../model/cells';
import type { CellContent } from '../../../model/plan';
import type { CellValue } from '../../../model/snapshot';
import { nativePercent } from '../../nativePercent';
import type { FormulaMode } from '../../percentCell';

/** Decimals of a percentage where the form says none. */
export const SHARE_DECIMALS = 1;
export const SHARE_FORMAT = '0.0';

/** A figure with its cell on the annex, in A1. */
interface Placed {
  readonly value: CellValue;
  readonly cell: string;
}

/** The exact number that a cell holds, as a number or plainly written; undefined for all else. */
function numberOf(value: CellValue): Exact | undefined {
  if (typeof value === 'number') return exactFromNumber(value);
  if (typeof value !== 'string' || isCellError(value)) return undefined;
  const figure = readFigure(value);
  return figure.kind === 'number' && figure.doubts.length === 0 ? figure.value : undefined;
}

/**
 * The part in per cent of the whole, one decimal: a formula where both cells hold numbers, else
 * its value. Undefined where there is none, which blanks leave unsaid.
 */
export function shareCell(part: Placed, whole: Placed, mode: FormulaMode): CellContent {
  const [reached, all] = [numberOf(part.value), numberOf(whole.value)];
  const blank = part.value === undefined || whole.value === undefined;
  const share =
    reached === undefined || all === undefined
      ? undefined
      : divide(multiply(reached, HUNDRED), all);
  const value = share === undefined ? undefined : toNumber(round(share, SHARE_DECIMALS));
  const computable = (cell: CellValue): boolean => cell === undefined || typeof cell === 'number';
  if (mode === 'values' || !computable(part.value) || !computable(whole.value)) return value;
  if (blank && part.value === whole.value) return undefined;
  return { formula: formulaOf(part.cell, whole.cell, mode), result: value ?? '' };
}

function formulaOf(part: string, whole: string, mode: 'native' | 'functions'): string {
  if (mode === 'native') {
    return nativePercent('cao', { actual: part, target: whole }, undefined, SHARE_DECIMALS);
  }
  const call = `TDKT.TYTRONG(${part},${whole},${String(SHARE_DECIMALS)})`;
  return `IF(OR(${part}="",${whole}=""),"",IF(${whole}=0,"",${call}))`;
}

/** "17/19" in one cell: what is reached of what. */
export function fractionOf(
  value: CellValue,
): { readonly part: number; readonly whole: number } | undefined {
  const [, part, whole] =
    typeof value === 'string' ? (/^\s*(\d{1,6})\s*\/\s*(\d{1,6})\s*$/.exec(value) ?? []) : [];
  return part === undefined || whole === undefined
    ? undefined
    : { part: Number(part), whole: Number(whole) };
}
