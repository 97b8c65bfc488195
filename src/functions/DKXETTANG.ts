import { readAward } from '../core/awards/reading/awardText';
import { judgeEligibility } from '../core/awards/titles/eligibility';
import { readHistory, type History } from '../core/awards/titles/history';
import { readUnformatted } from '../core/figures/readUnformatted';
import type { CellValue } from '../core/model/snapshot';
import { notAward } from '../strings/function-errors/awards';
import { toMatrix } from './edge/broadcast';
import { eligibilityFailure, eligibilityText } from './edge/eligibility';
import { isFailure, toHost, type Outcome } from './edge/outcome';
import { registerFailure } from './edge/registers';
import { optionalRules, optionalYear } from './edge/rules';
import { spill } from './edge/spill';

/**
 * Whether the titles held so far open the way to an award by the chain of titles; initiatives and achievements are not judged.
 * @param history The earlier titles, with a header row that has the columns Năm and Danh hiệu.
 * @param award The award proposed, as CSTĐ cấp tỉnh or Bằng khen của Thủ tướng: one cell or a column.
 * @param year The year of the achievement.
 * @param [pack] The rule pack; the one chosen in the workbook, else the national rules of that year, by default.
 * @returns That the titles suffice, or what is lacking by which article.
 * @customfunction DKXETTANG DKXETTANG
 */
export function dkXetTang(
  history: unknown[][],
  award: unknown[][],
  year: unknown[][],
  pack?: unknown[][],
): unknown[][] {
  const read = readHistory(toMatrix(history));
  if (!read.ok) return [[toHost(registerFailure(read.error))]];
  return spill([award, year, pack], (cells) => verdictOn(read.value, cells));
}

function verdictOn(
  history: History,
  [awardCell, yearCell, packCell]: readonly CellValue[],
): Outcome {
  const rules = optionalRules(packCell);
  if (isFailure(rules)) return rules;
  const year = optionalYear(yearCell, 'năm');
  if (isFailure(year)) return year;
  if (awardCell === undefined || awardCell === 0) return '';
  const { text } = readUnformatted(awardCell);
  const reading = readAward(text);
  if (reading.kind === 'blank') return '';
  if (reading.kind !== 'award') return { error: '#VALUE!', message: notAward.vi({ text }) };
  if (year === undefined) return '';
  const { award } = reading;
  const judged = judgeEligibility({ ...rules, history, award, year });
  return judged.ok ? eligibilityText(judged.value) : eligibilityFailure(judged.error, award);
}
