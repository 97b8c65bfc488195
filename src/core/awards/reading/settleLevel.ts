import type { AwardId, Level } from '../../rules/awardIds';
import { awardOf, decidingLevels, refineByLevel } from '../catalogue/catalogue';
import { STATE_LEVELS } from '../catalogue/levels';
import type { ReadAward } from './awardText';

/** An award with the level that its text, its row and the catalogue agree on. */
export interface SettledAward {
  readonly award: AwardId;
  readonly level?: Level;
}

/**
 * Puts together what the award's text says, what the row's level column may mean (undefined:
 * nothing) and who may decide at all. Where they contradict each other there is no level; but an
 * award whose only level has ended is decided on where the column says.
 *
 *     bang-khen + [tinh] → bk-bo-tinh, tinh        giay-khen + [tinh, huyen] → huyen
 *     bk-thu-tuong + nothing → chinh-phu           bk-thu-tuong + [tinh] → no level
 *     thon-van-hoa + [xa] → xa
 */
export function settleLevel(
  { award, level: said }: ReadAward,
  column: readonly Level[] | undefined,
): SettledAward {
  const level = settle(award, said, column);
  return level === undefined ? { award } : { award: refineByLevel(award, level), level };
}

function settle(
  award: AwardId,
  said: Level | undefined,
  column: readonly Level[] | undefined,
): Level | undefined {
  if (said !== undefined) return column === undefined || column.includes(said) ? said : undefined;
  const deciding = decidingLevels(award);
  if (column === undefined) return soleLevel(award);
  const common = deciding.filter((level) => column.includes(level));
  const [only] = common;
  if (common.length === 1) return only;
  if (column === STATE_LEVELS && common.length > 1) return 'nha-nuoc';
  return column.length === 1 && soleLevel(award) === undefined ? column[0] : undefined;
}

/** Whether the column's levels can't be that of the award: it names another, or has another. */
export function contradictsLevel(
  { award, level: said }: Pick<ReadAward, 'award' | 'level'>,
  column: readonly Level[],
): boolean {
  if (column.length === 0) return false;
  if (said !== undefined) return !column.includes(said);
  const sole = soleLevel(award);
  return sole !== undefined && !column.includes(sole);
}

/** The only level that may decide, if it still exists: a level that ended is never assumed. */
function soleLevel(award: AwardId): Level | undefined {
  const [only, ...others] = awardOf(award).levels;
  return others.length === 0 && only?.to === undefined ? only?.level : undefined;
}
