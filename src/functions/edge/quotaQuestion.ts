import { awardName } from '../../core/awards/catalogue/catalogue';
import { parseRounding, type QuotaError, type QuotaQuestion } from '../../core/awards/quota/quota';
import { readQuotaTarget } from '../../core/awards/quota/readTarget';
import { readUnformatted } from '../../core/figures/readUnformatted';
import type { CellValue } from '../../core/model/snapshot';
import type { QuotaRounding } from '../../core/rules/pack';
import { dependsOnTitle, notTarget } from '../../strings/function-errors/awards';
import { quotaOption } from '../../strings/awards/quota';
import { countIn } from './counts';
import { optionalWord } from './options';
import { isFailure, type Failure } from './outcome';
import { optionalRules, optionalYear, ruleFailure, yearOf } from './rules';

const ROUNDINGS: readonly QuotaRounding[] = ['xuong', 'thuong', 'len'];

/**
 * The question for a quota as cells hold it: base, title or rate, pack, rounding, year. Undefined
 * where the base or the title is blank. Without a year the newest that the pack serves is meant.
 */
export function quotaQuestion([
  baseCell,
  targetCell,
  packCell,
  roundingWord,
  yearCell,
]: readonly CellValue[]): QuotaQuestion | Failure | undefined {
  const rules = optionalRules(packCell);
  if (isFailure(rules)) return rules;
  const rounding = optionalWord(roundingWord, ROUNDINGS, parseRounding);
  if (isFailure(rounding)) return rounding;
  const year = optionalYear(yearCell, 'năm');
  if (isFailure(year)) return year;
  const base = countIn(baseCell, 'số_LĐTT');
  if (isFailure(base)) return base;
  const read = readUnformatted(targetCell);
  if (base === undefined || read.kind === 'blank') return undefined;
  const target = readQuotaTarget(targetCell);
  if (target === undefined) {
    return { error: '#VALUE!', message: notTarget.vi({ text: read.text }) };
  }
  return { ...rules, base, target, rounding, year: yearOf(year, rules) };
}

/** Why there is no quota, as a cell shows it. */
export function quotaFailure(error: QuotaError): Failure {
  switch (error.code) {
    case 'not-a-count':
    case 'not-a-rate':
      return { error: '#NUM!' };
    case 'depends-on-title': {
      const options = error.options
        .map(({ title, percent, max }) => quotaOption.vi({ title: awardName(title), percent, max }))
        .join('; ');
      return { error: '#N/A', message: dependsOnTitle.vi({ options }) };
    }
    default:
      return ruleFailure(error);
  }
}
