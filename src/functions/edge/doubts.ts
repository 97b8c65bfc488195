import type { Doubt, DoubtCode } from '../../core/figures/figure';
import { formatTrimmed } from '../../core/figures/formatFigure';
import * as sentences from '../../strings/doubts/figures';
import { alternative } from '../../strings/explanations/attainment';
import type { Message } from '../../strings/message';

const SENTENCES: Readonly<Record<DoubtCode, Message<{ readonly detail: string }>>> = {
  'decimal-point': sentences.decimalPoint,
  'comma-three-digits': sentences.commaThreeDigits,
  'comma-thousands': sentences.commaThousands,
  'english-separators': sentences.englishSeparators,
  dash: sentences.dash,
  approximate: sentences.approximate,
  'second-figure': sentences.secondFigure,
  'may-be-date': sentences.mayBeDate,
  'change-word': sentences.changeWord,
  'rate-times-periods': sentences.rateTimesPeriods,
  'actual-is-bound': sentences.actualIsBound,
  'fraction-of-other-total': sentences.fractionOfOtherTotal,
  'units-differ': sentences.unitsDiffer,
};

/** More decimals than a figure in a report has. */
const MOST_DECIMALS = 10;

/** What is doubtful about a figure, with what else it can be. */
export function doubtSentence({ code, detail, alternative: other }: Doubt): string {
  const doubt = SENTENCES[code].vi({ detail });
  if (other === undefined) return doubt;
  return alternative.vi({ doubt, other: formatTrimmed(other, MOST_DECIMALS) });
}
