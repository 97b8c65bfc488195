import { exactFromNumber } from '../base/exact';
import { attainment, type Attainment } from '../indicators/attainment';
import { countedIn } from './countedIn';
import type { TargetRow } from './targetTable';

const KNOWN = new WeakMap<TargetRow, Attainment>();

/** Attainment of one line of a target table, with the figures as the table settled them; once. */
export function attainmentOfRow(row: TargetRow): Attainment {
  const known = KNOWN.get(row);
  if (known !== undefined) return known;
  const result = computed(row);
  KNOWN.set(row, result);
  return result;
}

function computed(row: TargetRow): Attainment {
  return attainment({
    actual: row.actualFigure,
    target: row.targetFigure,
    method: row.method,
    periods: row.periods === undefined ? undefined : exactFromNumber(row.periods),
    unit: row.unit,
    actualUnit: countedIn(row),
  });
}
