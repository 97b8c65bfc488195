import { exactFromNumber } from '../base/exact';
import { attainment, type Attainment } from '../indicators/attainment';
import type { TargetRow } from './targetTable';

/** Attainment of one line of a target table, with the figures as the table settled them. */
export function attainmentOfRow(row: TargetRow): Attainment {
  return attainment({
    actual: row.actualFigure,
    target: row.targetFigure,
    method: row.method,
    periods: row.periods === undefined ? undefined : exactFromNumber(row.periods),
    unit: row.unit,
  });
}
