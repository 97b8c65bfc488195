import type { NotAvailable } from '../../core/indicators/attainment';
import {
  actualIsRange,
  numberAgainstWords,
  targetIsFraction,
  wordsDiffer,
  wordsNotReached,
} from '../../strings/function-errors/attainment';
import type { Message } from '../../strings/message';
import type { Failure } from './outcome';

const SENTENCES: Readonly<Record<NotAvailable, Message<object>>> = {
  'words-differ': wordsDiffer,
  'words-not-reached': wordsNotReached,
  'number-against-words': numberAgainstWords,
  'actual-is-range': actualIsRange,
  'target-is-fraction': targetIsFraction,
};

/** #N/A with the reason why there is no percentage. */
export function notAvailable(reason: NotAvailable): Failure {
  return { error: '#N/A', message: SENTENCES[reason].vi({}) };
}
