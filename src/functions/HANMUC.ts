import { quota } from '../core/awards/quota/quota';
import type { CellValue } from '../core/model/snapshot';
import { isFailure, type Outcome } from './edge/outcome';
import { quotaFailure, quotaQuestion } from './edge/quotaQuestion';
import { spill } from './edge/spill';

/**
 * The most that may be proposed for a title: its share of the persons with Lao động tiên tiến.
 * @param base How many hold Lao động tiên tiến, holders of CSTĐCS included: one cell or a column.
 * @param target A title, as CSTĐCS, or a rate: 0.15, 15 and 15% are the same.
 * @param [pack] The rules that apply, as cao-bang-2018; those chosen in the workbook, else the national ones, when omitted.
 * @param [rounding] xuong (down, the default unless the rules say otherwise), thuong or len (up).
 * @param [year] The year of the achievement; the newest that the rules serve when omitted.
 * @returns The most that may be proposed, of each row when columns are given.
 * @customfunction HANMUC HANMUC
 */
export function hanMuc(
  base: unknown[][],
  target: unknown[][],
  pack?: unknown[][],
  rounding?: unknown[][],
  year?: unknown[][],
): unknown[][] {
  return spill([base, target, pack, rounding, year], mostThatMayBe);
}

function mostThatMayBe(cells: readonly CellValue[]): Outcome {
  const question = quotaQuestion(cells);
  if (question === undefined) return '';
  if (isFailure(question)) return question;
  const found = quota(question);
  return found.ok ? found.value.max : quotaFailure(found.error);
}
