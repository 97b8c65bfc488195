import { isRate } from '../figures/units';
import type { TargetRow } from './targetTable';

/** The unit that the target's figure stands in: its own, else the line's. */
export function targetUnit({ targetFigure, unit }: TargetRow): string {
  const own = 'unit' in targetFigure ? targetFigure.unit : '';
  return own === '' ? unit : own;
}

/** Whether the line is about a rate. */
export function isRateRow(row: TargetRow): boolean {
  return isRate(targetUnit(row));
}
