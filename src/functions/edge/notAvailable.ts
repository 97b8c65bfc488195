import type { NotAvailable } from '../../core/indicators/attainment';
import {
  actualIsRange,
  numberAgainstWords,
  targetIsFraction,
  wordsDiffer,
  wordsNotReached,
} from '../../strings/function-errors/attainment';
import type { Failure } from './outcome';

// Functions say it in Vietnamese: with the sentences alone the bundle carries no other language.
const SENTENCES: Readonly<Record<NotAvailable, (data: object) => string>> = {
  'words-differ': wordsDiffer.vi,
  'words-not-reached': wordsNotReached.vi,
  'number-against-words': numberAgainstWords.vi,
  'actual-is-range': actualIsRange.vi,
  'target-is-fraction': targetIsFraction.vi,
};

/** #N/A with the reason why there is no percentage. */
export function notAvailable(reason: NotAvailable): Failure {
  return { error: '#N/A', message: SENTENCES[reason]({}) };
}
