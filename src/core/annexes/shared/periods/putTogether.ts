import { exactFromNumber } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { Aggregation } from '../../../indicators/aggregate';
import type { AggregationChoice } from '../../../indicators/aggregationOf';
import type { SourceCell } from '../../../sources/targetTable';
import type { AnnexNote } from '../../definition';
import type { FilledCell } from '../plainCells';
import { combine, isFilled, sameFigure, settleAggregation, type Amount } from './amount';

/** What is to become one figure: cells in order, how, and what the source gives for the whole. */
export interface Parts {
  readonly cells: readonly (SourceCell | undefined)[];
  readonly choice: AggregationChoice;
  readonly own: SourceCell | undefined;
  readonly unit: string;
}

/** Parts as one, with what must be said of it; without an amount where they don't become one. */
export interface Together {
  readonly amount?: Amount;
  /** How; absent of nothing, and of words. */
  readonly aggregation?: Aggregation;
  /** How many of the parts hold a figure. */
  readonly filled: number;
  readonly notes: readonly { readonly code: string; readonly data: AnnexNote['data'] }[];
}

/** Puts parts together by the line's own kind, or by the one that the source's own whole proves. */
export function putTogether({ cells, choice, own, unit }: Parts): Together {
  const filled = cells.filter(isFilled);
  const blanks = cells.length - filled.length;
  const notes: { code: string; data: AnnexNote['data'] }[] = [];
  if (filled.length === 0) return { filled: 0, notes };
  if (blanks > 0) notes.push({ code: 'parts-blank', data: { blanks } });
  const { aggregation, isSure } = settleAggregation(filled, choice, own, unit);
  const combined = combine(filled, aggregation, unit);
  if (combined.kind === 'obstacle') {
    notes.push({ code: 'not-put-together', data: { reason: combined.reason } });
    return { filled: filled.length, notes };
  }
  const { amount } = combined;
  const isWords = amount.cell?.figure.kind === 'words';
  if (!isWords && !isSure && filled.length > 1) {
    notes.push({ code: 'put-together-as', data: { aggregation } });
  }
  if (own?.figure.kind === 'number' && !sameFigure(amount.cell, own)) {
    const computed = shownValue(amount.content);
    notes.push({ code: 'total-differs', data: { own: own.figure.text, computed } });
  }
  return { amount, ...(isWords ? {} : { aggregation }), filled: filled.length, notes };
}

/** How many lines were put together in which way: what nobody can see in the annex itself. */
export function togetherNotes(
  lines: readonly { readonly aggregation: Aggregation | undefined }[],
): readonly AnnexNote[] {
  const counts = new Map<Aggregation, number>();
  for (const { aggregation } of lines) {
    if (aggregation !== undefined) counts.set(aggregation, (counts.get(aggregation) ?? 0) + 1);
  }
  return [...counts].map(([aggregation, count]) => ({
    code: 'annex-notes/put-together',
    data: { aggregation, lines: count },
  }));
}

function shownValue(content: FilledCell['content']): string {
  return typeof content === 'number'
    ? formatTrimmed(exactFromNumber(content), 6)
    : typeof content === 'string'
      ? content
      : '';
}
