import type { Attainment } from '../../core/indicators/attainment';
import { notAvailable } from './notAvailable';
import type { Outcome } from './outcome';
import { unreadableFailure } from './unreadable';

/** What a cell shows where there is no percentage of a plan: a blank or the error that says why. */
export function attainmentFailure(result: Exclude<Attainment, { kind: 'percent' }>): Outcome {
  switch (result.kind) {
    case 'blank':
      return '';
    case 'division-by-zero':
      return { error: '#DIV/0!' };
    case 'negative':
      return { error: '#NUM!' };
    case 'not-available':
      return notAvailable(result);
    case 'unreadable':
      return unreadableFailure(result.figure);
  }
}
