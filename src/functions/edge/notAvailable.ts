import type { Attainment, NotAvailable } from '../../core/indicators/attainment';
import {
  actualIsRange,
  numberAgainstWords,
  targetIsFraction,
  wordsDiffer,
  wordsNotReached,
} from '../../strings/function-errors/attainment';
import { differentUnits } from '../../strings/function-errors/operands';
import type { Failure } from './outcome';

type Unavailable = Extract<Attainment, { kind: 'not-available' }>;

// Functions say it in Vietnamese: with the sentences alone the bundle carries no other language.
const SENTENCES: Readonly<Record<Exclude<NotAvailable, 'units-differ'>, (data: object) => string>> =
  {
    'words-differ': wordsDiffer.vi,
    'words-not-reached': wordsNotReached.vi,
    'number-against-words': numberAgainstWords.vi,
    'actual-is-range': actualIsRange.vi,
    'target-is-fraction': targetIsFraction.vi,
  };

/** #N/A with the reason why there is no percentage. */
export function notAvailable(result: Unavailable): Failure {
  const message =
    result.reason === 'units-differ'
      ? differentUnits.vi({ detail: result.units })
      : SENTENCES[result.reason]({});
  return { error: '#N/A', message };
}
