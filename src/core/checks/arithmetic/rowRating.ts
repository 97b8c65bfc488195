import { exactFromInteger } from '../../base/exact';
import { rating, type Rating } from '../../indicators/rating';
import { countedIn } from '../../sources/countedIn';
import { isYearlyCount } from '../../sources/yearlyCount';
import type { TargetRow } from '../../sources/targetTable';
import { looseKey } from '../../text/fold';

/** What should fall, though its name does not say in which direction: the method must. */
const SHOULD_FALL =
  /\b(?:ngheo|tu vong|chet|sui dinh duong|thap coi|toi pham|ma tui|tai nan|that nghiep|tao hon|vi pham|bao luc|te nan|o nhiem|mu chu|bo hoc|luu ban|khieu nai|to cao|no|ton|cham|tre han|sinh con|ti suat sinh|tang dan so|nhap sieu|hao hut|that thoat|mac|nhiem|benh)\b/;

/**
 * How far a line's target was reached, while its period runs; undefined where the way the target
 * goes, its period or a reading isn't sure: nobody is then told that a word is wrong.
 */
export function sureRating(row: TargetRow): Rating | undefined {
  if (row.actual?.isStale === true || row.target?.isStale === true || isUnsure(row)) {
    return undefined;
  }
  return rating({
    actual: row.actualFigure,
    target: row.targetFigure,
    method: row.method,
    periods: exactFromInteger(row.periods ?? 1),
    moment: { kind: 'running' },
    unit: row.unit,
  });
}

function isUnsure(row: TargetRow): boolean {
  const { targetFigure, actualFigure } = row;
  if (actualFigure.kind !== 'number' && actualFigure.kind !== 'fraction') return true;
  if (targetFigure.kind === 'words' || countedIn(row) !== '') return true;
  if (row.periods === undefined && isYearlyCount(row)) return true;
  if ([targetFigure, actualFigure].some(({ doubts }) => doubts.length > 0)) return true;
  // A bound says by itself which way its target goes.
  const isOpen = row.method === undefined && targetFigure.kind === 'number';
  return isOpen && SHOULD_FALL.test(looseKey(row.indicator));
}
