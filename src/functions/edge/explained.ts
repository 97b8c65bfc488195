import { assertNever } from '../../core/base/assert';
import type { Explanation, Remark } from '../../core/wording/explainAttainment';
import * as sentences from '../../strings/explanations/attainment';
import { attainmentFailure } from './attainmentFailure';
import { doubtSentence } from './doubts';
import { isFailure } from './outcome';

/** An explanation in sentences: how the percentage came about or why there is none, then doubts. */
export function explained({ result, remarks, doubts }: Explanation): string {
  const said = remarks.map(remarkSentence);
  const reason = result.kind === 'percent' ? undefined : attainmentFailure(result);
  if (said.length === 0 && isFailure(reason)) said.push(reason.message ?? reason.error);
  if (doubts.length > 0) {
    said.push(sentences.doubtful.vi({ doubts: doubts.map(doubtSentence).join(' ') }));
  }
  return said.join(' ');
}

function remarkSentence(remark: Remark): string {
  switch (remark.code) {
    case 'over-plan':
      return sentences.overPlan.vi(remark.data);
    case 'plan-over':
      return sentences.planOver.vi(remark.data);
    case 'linear':
      return sentences.linear.vi(remark.data);
    case 'inside':
      return sentences.inside.vi(remark.data);
    case 'held':
      return sentences.held.vi(remark.data);
    case 'own-total':
      return sentences.ownTotal.vi(remark.data);
    case 'method-chosen':
      return sentences.methodChosen.vi(remark.data);
    case 'method-by-plan':
      return sentences.methodByPlan.vi(remark.data);
    case 'lower-bound':
      return sentences.lowerBound.vi(remark.data);
    case 'upper-bound':
      return sentences.upperBound.vi(remark.data);
    case 'midpoint':
      return sentences.midpoint.vi(remark.data);
    case 'bound':
      return sentences.bound.vi(remark.data);
    case 'periods':
      return sentences.periods.vi(remark.data);
    case 'converted':
      return sentences.converted.vi(remark.data);
    case 'no-actual':
      return sentences.noActual.vi(remark.data);
    case 'no-plan':
      return sentences.noPlan.vi(remark.data);
    case 'no-figures':
      return sentences.noFigures.vi(remark.data);
    case 'division-by-zero':
      return sentences.divisionByZero.vi(remark.data);
    case 'negative':
      return sentences.negative.vi(remark.data);
    default:
      return assertNever(remark);
  }
}
