import { round, toNumber } from '../../core/base/exact';
import type { Computed, Obstacle } from '../../core/indicators/commonValues';
import {
  differentTotals,
  differentUnits,
  isRange,
  isWords,
} from '../../strings/function-errors/operands';
import type { Outcome } from './outcome';
import { unreadableFailure } from './unreadable';

type Reason = Extract<Obstacle, { kind: 'not-available' }>['reason'];

const SENTENCES: Readonly<Record<Reason, (data: { readonly detail: string }) => string>> = {
  'is-range': isRange.vi,
  'is-words': isWords.vi,
  'units-differ': differentUnits.vi,
  'totals-differ': differentTotals.vi,
};

/** What a cell shows of a computation: the number, rounded where decimals are given. */
export function computedOutcome(computed: Computed, decimals: number | undefined): Outcome {
  if (computed.kind !== 'value') return computedFailure(computed);
  return toNumber(decimals === undefined ? computed.value : round(computed.value, decimals));
}

/** What a cell shows where nothing could be computed: a blank or the error that says why. */
export function computedFailure(computed: Exclude<Computed, { kind: 'value' }>): Outcome {
  switch (computed.kind) {
    case 'blank':
      return '';
    case 'division-by-zero':
      return { error: '#DIV/0!' };
    case 'negative':
      return { error: '#NUM!' };
    case 'unreadable':
      return unreadableFailure(computed.figure);
    case 'not-available':
      return {
        error: '#N/A',
        message: SENTENCES[computed.reason]({ detail: computed.detail }),
      };
  }
}
