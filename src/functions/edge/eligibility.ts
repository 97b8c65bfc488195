import { awardName } from '../../core/awards/catalogue/catalogue';
import type { EligibilityError, EligibilityVerdict } from '../../core/awards/titles/eligibility';
import type { EligibilityNote, Lack } from '../../core/awards/titles/requirement';
import type { AwardId } from '../../core/rules/awardIds';
import type { Times } from '../../core/rules/pack';
import * as sentences from '../../strings/awards/eligibility';
import {
  mixedHistory,
  noTitleCondition,
  whichAward,
} from '../../strings/function-errors/eligibility';
import type { Failure } from './outcome';
import { ruleFailure } from './rules';

/** The verdict on a chain of titles as a sentence, with what is to be told beside it. */
export function eligibilityText(verdict: EligibilityVerdict): string {
  if (verdict.verdict === 'titles-met') {
    return withRemarks(sentences.titlesMet.vi({}), verdict.notes.map(noteText));
  }
  const { unmet, unreadRows, rule } = verdict;
  const lacks = unmet.map((way) => way.lacks.map(lackText).join('; ')).join(OR);
  const said = sentences.titlesNotMet.vi({ article: rule.source.article, lacks });
  const remarks = unreadRows === 0 ? [] : [sentences.unreadHistory.vi({ rows: unreadRows })];
  return withRemarks(said, remarks);
}

/** What a cell shows where a chain of titles can't be judged. */
export function eligibilityFailure(error: EligibilityError, award: AwardId): Failure {
  switch (error.code) {
    case 'which-award': {
      const awards = error.members.map((member) => awardName(member)).join(', ');
      return { error: '#VALUE!', message: whichAward.vi({ award: awardName(award), awards }) };
    }
    case 'no-title-condition':
      return { error: '#N/A', message: noTitleCondition.vi({ award: awardName(award) }) };
    case 'mixed-history':
      return { error: '#VALUE!', message: mixedHistory.vi({}) };
    default:
      return ruleFailure(error);
  }
}

const OR = ' hoặc ';
const AND = ' và ';

function withRemarks(said: string, remarks: readonly string[]): string {
  return remarks.length === 0 ? said : `${said} (${remarks.join('; ')})`;
}

function noteText(note: EligibilityNote): string {
  switch (note.code) {
    case 'run-ended':
      return sentences.runEnded.vi(note);
    case 'counted-before':
      return sentences.countedBefore.vi(note);
    case 'without-flag-only':
      return sentences.withoutFlagOnly.vi({});
  }
}

function lackText(lack: Lack): string {
  switch (lack.code) {
    case 'same-year':
      return sentences.lackSameYear.vi({ awards: oneOf(lack.anyOf), year: lack.year });
    case 'run':
      return sentences.lackRun.vi({ awards: oneOf(lack.anyOf), need: lack.need, have: lack.have });
    case 'graded-years':
      return sentences.lackGradedYears.vi(lack);
    case 'excellent-years':
      return sentences.lackExcellentYears.vi(lack);
    case 'previous':
      return sentences.lackPrevious.vi({ award: awardName(lack.award) });
    case 'within':
      return sentences.lackWithin.vi({ sets: lack.oneOf.map(setText).join(OR) });
  }
}

function setText(set: readonly Times[]): string {
  return set
    .map(({ anyOf, times }) => sentences.awardTimes.vi({ award: oneOf(anyOf), times }))
    .join(AND);
}

function oneOf(awards: readonly AwardId[]): string {
  return awards.map((award) => awardName(award)).join(OR);
}
