import type { Doubt, DoubtCode } from '../../core/figures/figure';
import { formatTrimmed } from '../../core/figures/formatFigure';
import * as sentences from '../../strings/doubts/figures';
import { alternative } from '../../strings/explanations/attainment';
import { targetIsFraction } from '../../strings/function-errors/attainment';

const SENTENCES: Readonly<Record<DoubtCode, (data: { readonly detail: string }) => string>> = {
  'decimal-point': sentences.decimalPoint.vi,
  'comma-three-digits': sentences.commaThreeDigits.vi,
  'comma-thousands': sentences.commaThousands.vi,
  'english-separators': sentences.englishSeparators.vi,
  dash: sentences.dash.vi,
  approximate: sentences.approximate.vi,
  'second-figure': sentences.secondFigure.vi,
  'may-be-date': sentences.mayBeDate.vi,
  'change-word': sentences.changeWord.vi,
  'rate-times-periods': sentences.rateTimesPeriods.vi,
  'actual-is-bound': sentences.actualIsBound.vi,
  'fraction-of-other-total': sentences.fractionOfOtherTotal.vi,
  'units-differ': sentences.unitsDiffer.vi,
  'target-is-fraction': targetIsFraction.vi,
};

/** More decimals than a figure in a report has. */
const MOST_DECIMALS = 10;

/** What is doubtful about a figure, with what else it can be. */
export function doubtSentence({ code, detail, alternative: other }: Doubt): string {
  const doubt = SENTENCES[code]({ detail });
  if (other === undefined) return doubt;
  return alternative.vi({ doubt, other: formatTrimmed(other, MOST_DECIMALS) });
}
