import type {
  CollectiveError,
  CollectiveFigures,
  CollectiveVerdict,
  MissingCondition,
} from '../../core/awards/titles/collectiveTitle';
import type { CollectiveCondition } from '../../core/rules/pack';
import {
  collectiveMet,
  collectiveMissing,
  collectiveUnknown,
  conditionAdvancedShare,
  conditionAllCompleted,
  conditionHasFighter,
  conditionNoDiscipline,
  conditionWithoutFigure,
} from '../../strings/awards/collective';
import { moreThanPeople } from '../../strings/function-errors/awards';
import type { Failure, Outcome } from './outcome';
import { ruleFailure } from './rules';

/** What the arguments of DKTAPTHE are called. */
export const FIGURE_NAMES: Readonly<Record<keyof CollectiveFigures, string>> = {
  people: 'tổng_số',
  advanced: 'số_LĐTT',
  completed: 'số_hoàn_thành',
  fighters: 'số_CSTĐCS',
  disciplined: 'số_kỷ_luật',
};

/** A verdict in words: Đạt, or what is missing with its article; #N/A for want of figures. */
export function collectiveOutcome(verdict: CollectiveVerdict): Outcome {
  switch (verdict.verdict) {
    case 'met':
      return collectiveMet.vi({});
    case 'missing':
      return collectiveMissing.vi({ conditions: verdict.missing.map(missingText).join('; ') });
    case 'unknown': {
      const conditions = verdict.unknown.map(unknownText).join('; ');
      return { error: '#N/A', message: collectiveUnknown.vi({ conditions }) };
    }
  }
}

/** Why a collective can't be judged, as a cell shows it. */
export function collectiveFailure(error: CollectiveError): Failure {
  switch (error.code) {
    case 'not-a-count':
    case 'no-people':
      return { error: '#NUM!' };
    case 'more-than-people':
      return { error: '#VALUE!', message: moreThanPeople.vi({ name: FIGURE_NAMES[error.figure] }) };
    default:
      return ruleFailure(error);
  }
}

function missingText({ condition, have, need }: MissingCondition): string {
  const { article } = condition;
  switch (condition.kind) {
    case 'all-completed':
      return conditionAllCompleted.vi({ article, have, need });
    case 'advanced-share': {
      const { percent, comparison } = condition;
      return conditionAdvancedShare.vi({ article, have, need, percent, comparison });
    }
    case 'has-cstdcs':
      return conditionHasFighter.vi({ article, have, need });
    case 'no-discipline':
      return conditionNoDiscipline.vi({ article, have, need });
  }
}

function unknownText({ kind, article }: CollectiveCondition): string {
  return conditionWithoutFigure.vi({ kind, article });
}
