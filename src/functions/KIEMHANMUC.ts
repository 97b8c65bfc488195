import { checkQuota } from '../core/awards/quota/quota';
import type { CellValue } from '../core/model/snapshot';
import { quotaExceeded, quotaWithin } from '../strings/awards/quota';
import { countIn } from './edge/counts';
import { isFailure, type Outcome } from './edge/outcome';
import { quotaFailure, quotaQuestion } from './edge/quotaQuestion';
import { spill } from './edge/spill';

/**
 * Whether a number proposed for a title is within its quota, in words, with the quota.
 * @param proposed How many are proposed: one cell or a column.
 * @param base How many hold Lao động tiên tiến, holders of CSTĐCS included: one cell or a column.
 * @param target A title, as CSTĐCS, or a rate: 0.15, 15 and 15% are the same.
 * @param [pack] The rules that apply, as cao-bang-2018; those chosen in the workbook, else the national ones, when omitted.
 * @param [rounding] xuong (down, the default unless the rules say otherwise), thuong or len (up).
 * @param [year] The year of the achievement; the newest that the rules serve when omitted.
 * @returns Trong hạn mức or Vượt hạn mức, of each row when columns are given.
 * @customfunction KIEMHANMUC KIEMHANMUC
 */
export function kiemHanMuc(
  proposed: unknown[][],
  base: unknown[][],
  target: unknown[][],
  pack?: unknown[][],
  rounding?: unknown[][],
  year?: unknown[][],
): unknown[][] {
  return spill([proposed, base, target, pack, rounding, year], verdictOnProposal);
}

function verdictOnProposal([proposedCell, ...cells]: readonly CellValue[]): Outcome {
  const question = quotaQuestion(cells);
  if (isFailure(question)) return question;
  const proposed = countIn(proposedCell, 'số_đề_nghị');
  if (isFailure(proposed)) return proposed;
  if (question === undefined || proposed === undefined) return '';
  const checked = checkQuota(proposed, question);
  if (!checked.ok) return quotaFailure(checked.error);
  const { within, excess, quota } = checked.value;
  const { max } = quota;
  return within ? quotaWithin.vi({ max }) : quotaExceeded.vi({ max, excess });
}
