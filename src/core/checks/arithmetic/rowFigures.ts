import { exactFromInteger, type Exact } from '../../base/exact';
import { formatTrimmed } from '../../figures/formatFigure';
import { attainment, type Attainment } from '../../indicators/attainment';
import type { Method } from '../../indicators/method';
import { fitOf } from '../../indicators/printedFit';
import { countedIn } from '../../sources/countedIn';
import type { TargetRow } from '../../sources/targetTable';

/** The figure as it was read: "17.680" where the cell says "17.68". */
export function figureText(row: TargetRow, which: 'actual' | 'target'): string {
  const reading = row.readings.find((candidate) => candidate.which === which);
  const figure = which === 'actual' ? row.actualFigure : row.targetFigure;
  if (figure.kind === 'number' && (reading !== undefined || isNumberCell(row, which))) {
    return formatTrimmed(figure.value, 6);
  }
  return figure.text;
}

function isNumberCell(row: TargetRow, which: 'actual' | 'target'): boolean {
  return typeof row[which]?.value === 'number';
}

/** Attainment of the line as if it had been computed by another method or for other periods. */
export function attainmentAs(
  row: TargetRow,
  other: { readonly method?: Method; readonly periods?: Exact },
): Attainment {
  return attainment({
    actual: row.actualFigure,
    target: row.targetFigure,
    method: other.method ?? row.method,
    periods: other.periods ?? exactFromInteger(row.periods ?? 1),
    unit: row.unit,
    actualUnit: countedIn(row),
  });
}

/** Whether the printed percentage is exactly what a computation gives. */
export function printsAs(row: TargetRow, result: Attainment): boolean {
  const figure = row.printed?.figure;
  if (figure?.kind !== 'number' || result.kind !== 'percent') return false;
  return fitOf(result.percent, figure).kind === 'exact';
}
