import type { Figure, NumberFigure } from '../../core/figures/figure';
import { isBound, isFraction, isRange, isWords } from '../../strings/function-errors/operands';
import type { Failure } from './outcome';
import { unreadableFailure } from './unreadable';

const NOT_ONE_NUMBER = {
  bound: isBound.vi,
  between: isRange.vi,
  fraction: isFraction.vi,
  words: isWords.vi,
} as const;

/** The figure where it is one number; undefined where it is blank, else why it is not. */
export function oneNumber(figure: Figure): NumberFigure | Failure | undefined {
  switch (figure.kind) {
    case 'number':
      return figure;
    case 'blank':
      return undefined;
    case 'unreadable':
      return unreadableFailure(figure);
    case 'bound':
    case 'between':
    case 'fraction':
    case 'words':
      return { error: '#N/A', message: NOT_ONE_NUMBER[figure.kind]({ detail: figure.text }) };
  }
}
