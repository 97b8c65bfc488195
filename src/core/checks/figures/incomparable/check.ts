import {
  compare,
  divide,
  exactFromInteger,
  exactFromText,
  multiply,
  type Exact,
} from '../../../base/exact';
import { percentOf } from '../../../base/percent';
import { formatNumber, formatTrimmed } from '../../../figures/formatFigure';
import { isRate } from '../../../figures/units';
import type { Attainment } from '../../../indicators/attainment';
import { attainmentOfRow } from '../../../sources/attainmentOfRow';
import { targetNumbers } from '../../../sources/targetNumbers';
import type { TargetRow } from '../../../sources/targetTable';
import { defineCheck, type Remark } from '../../definition';
import { lostZeros } from '../lostZero';

type Kind = 'units' | 'magnitude';

/** A rate five times its target is seldom one; a count fifty times it hardly ever. */
const RATE_TIMES = exactFromInteger(5);
const ANY_TIMES = exactFromInteger(50);
const TENTH: Exact = exactFromText('0.1') ?? exactFromInteger(1);

/** Target and actual in units, or of sizes, that can't be set against each other. */
export const check = defineCheck({
  code: 'figures/incomparable',
  scope: 'row',
  findings: { units: 'error', magnitude: 'warning' },
  options: {},
  missing: 'skip',
  *run({ targets }) {
    for (const table of targets) {
      const { shares } = targetNumbers(table);
      for (const [i, row] of table.rows.entries()) {
        // Of most lines the doubles already tell.
        if (isSurelyComparable(shares[i] ?? Number.NaN)) continue;
        const remark = compareRow(table.sheet, row);
        if (remark !== undefined) yield remark;
      }
    }
  },
});

/** Whether neither a rate nor a count of this share of its target is odd. */
function isSurelyComparable(share: number): boolean {
  return share > 0.021 && share < 4.9;
}

function compareRow(sheet: string, row: TargetRow): Remark<Kind> | undefined {
  const { actual, target } = row;
  if (actual === undefined || target === undefined) return undefined;
  const result = attainmentOfRow(row);
  const cell = { row: actual.row, column: actual.column };
  const shared = (): { readonly indicator: string; actual: string; target: string } => ({
    indicator: row.indicator,
    actual: textOf(row, 'actual'),
    target: textOf(row, 'target'),
  });
  const units = differentUnits(result);
  if (units !== undefined) return { kind: 'units', sheet, cell, data: { ...shared(), units } };
  if (result.kind !== 'percent' || result.basis.kind !== 'quotient') return undefined;
  const { actual: value, reference } = result.basis;
  const times = divide(value, reference);
  if (times === undefined || times.num <= 0n) return undefined;
  const rate = isRate(targetUnit(row));
  const far =
    compare(times, rate ? RATE_TIMES : ANY_TIMES) >= 0 ||
    compare(multiply(times, ANY_TIMES), exactFromInteger(1)) <= 0;
  if (!far || lostZeros(row).length > 0) return undefined;
  const data = {
    ...shared(),
    times: formatTrimmed(times, 2),
    ...(rate ? perMille(row, value, reference) : {}),
  };
  return { kind: 'magnitude', sheet, cell, data };
}

/** Both units, where they are not one; undefined where they are, or nothing tells. */
function differentUnits(result: Attainment): string | undefined {
  if (result.kind === 'not-available') {
    return result.reason === 'units-differ' ? result.units : undefined;
  }
  if (result.kind !== 'percent') return undefined;
  return result.doubts.find(({ code }) => code === 'units-differ')?.detail;
}

/** What the actual would be if it were per mille, when that makes the two comparable. */
function perMille(
  row: TargetRow,
  value: Exact,
  reference: Exact,
): { readonly asPercent?: string; readonly attainment?: string; readonly inverse?: string } {
  const figure = row.actualFigure;
  if (figure.kind !== 'number' || figure.unit !== '') return {};
  const tenth = multiply(value, TENTH);
  const times = divide(tenth, reference);
  const percent = percentOf(tenth, reference);
  const inverse = percentOf(reference, tenth);
  if (times === undefined || percent === undefined || inverse === undefined) return {};
  const comparable =
    compare(times, RATE_TIMES) < 0 && compare(multiply(times, RATE_TIMES), exactFromInteger(1)) > 0;
  return comparable
    ? {
        asPercent: formatTrimmed(tenth, 4),
        attainment: formatNumber(percent, 2),
        inverse: formatNumber(inverse, 2),
      }
    : {};
}

function targetUnit(row: TargetRow): string {
  const figure = row.targetFigure;
  const own =
    figure.kind === 'number' || figure.kind === 'bound' || figure.kind === 'between'
      ? figure.unit
      : '';
  return own === '' ? row.unit : own;
}

function textOf(row: TargetRow, which: 'actual' | 'target'): string {
  const figure = which === 'actual' ? row.actualFigure : row.targetFigure;
  const isNumber = typeof row[which]?.value === 'number' && figure.kind === 'number';
  return isNumber ? formatTrimmed(figure.value, 6) + figure.unit : figure.text;
}
