import { awardOf } from '../core/awards/catalogue/catalogue';
import { judgeCollective } from '../core/awards/titles/collectiveTitle';
import type { CellValue } from '../core/model/snapshot';
import { awardIn, recipientFailure } from './edge/awardText';
import { collectiveFailure, collectiveOutcome, FIGURE_NAMES } from './edge/collective';
import { countIn } from './edge/counts';
import { isFailure, type Outcome } from './edge/outcome';
import { optionalRules, optionalYear, yearOf } from './edge/rules';
import { spill } from './edge/spill';

/**
 * Whether a collective's figures meet the conditions of its title, as Tập thể lao động tiên tiến.
 * @param title The title: one cell or a column.
 * @param people How many people the collective has: one cell or a column.
 * @param advanced How many of them hold Lao động tiên tiến.
 * @param completed How many of them fulfilled their tasks.
 * @param fighters How many of them hold Chiến sĩ thi đua cơ sở.
 * @param disciplined How many of them were disciplined, from cảnh cáo up.
 * @param [year] The year of the achievement; the newest that the rules serve when omitted.
 * @param [pack] The rules that apply, as bng-2018; those chosen in the workbook, else the national ones, when omitted.
 * @returns Đạt, or Thiếu: with what is missing and its article, of each row of columns.
 * @customfunction DKTAPTHE DKTAPTHE
 */
export function dkTapThe(
  title: unknown[][],
  people: unknown[][],
  advanced: unknown[][],
  completed: unknown[][],
  fighters: unknown[][],
  disciplined: unknown[][],
  year?: unknown[][],
  pack?: unknown[][],
): unknown[][] {
  const args = [title, people, advanced, completed, fighters, disciplined, year, pack];
  return spill(args, verdictOnCollective);
}

function verdictOnCollective(cells: readonly CellValue[]): Outcome {
  const year = optionalYear(cells[6], 'năm');
  if (isFailure(year)) return year;
  const rules = optionalRules(cells[7]);
  if (isFailure(rules)) return rules;
  const title = awardIn(cells[0]);
  if (isFailure(title)) return title;
  const people = countIn(cells[1], FIGURE_NAMES.people);
  if (isFailure(people)) return people;
  const advanced = countIn(cells[2], FIGURE_NAMES.advanced);
  if (isFailure(advanced)) return advanced;
  const completed = countIn(cells[3], FIGURE_NAMES.completed);
  if (isFailure(completed)) return completed;
  const fighters = countIn(cells[4], FIGURE_NAMES.fighters);
  if (isFailure(fighters)) return fighters;
  const disciplined = countIn(cells[5], FIGURE_NAMES.disciplined);
  if (isFailure(disciplined)) return disciplined;
  if (title === undefined || people === undefined) return '';
  const { recipients } = awardOf(title.award);
  if (!recipients.includes('tap-the')) return recipientFailure(title.award, recipients);
  const judged = judgeCollective({
    ...rules,
    award: title.award,
    figures: { people, advanced, completed, fighters, disciplined },
    year: yearOf(year, rules),
  });
  return judged.ok ? collectiveOutcome(judged.value) : collectiveFailure(judged.error);
}
