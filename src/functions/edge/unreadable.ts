import type { UnreadableFigure } from '../../core/figures/figure';
import { unreadable } from '../../strings/function-errors/figures';
import type { Failure } from './outcome';

/** #VALUE! that says why a figure can't be read; an error cell keeps its own error. */
export function unreadableFailure({ text, reason }: UnreadableFigure): Failure {
  switch (reason) {
    case 'mixed-text':
    case 'placeholder':
    case 'date':
    case 'boolean':
    case 'separators':
      return { error: '#VALUE!', message: unreadable.vi({ text, reason }) };
    default:
      return { error: reason };
  }
}
