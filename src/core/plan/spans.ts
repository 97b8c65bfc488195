import type { Span } from '../model/snapshot';

/** A run of columns with one width. */
export type SizedSpan = Span & { readonly width: number };

/**
 * Gives a run of columns one width; undefined is the default. Neighbours of equal width become
 * one run: `[0-4: 10]`, columns 2-3 to 20 → `[0-1: 10] [2-3: 20] [4-4: 10]`.
 */
export function withWidth(
  spans: readonly SizedSpan[],
  span: Span,
  width: number | undefined,
): readonly SizedSpan[] {
  const pieces = spans.flatMap((known): SizedSpan[] => [
    ...(known.first < span.first ? [{ ...known, last: Math.min(known.last, span.first - 1) }] : []),
    ...(known.last > span.last ? [{ ...known, first: Math.max(known.first, span.last + 1) }] : []),
  ]);
  if (width !== undefined) pieces.push({ first: span.first, last: span.last, width });
  return joined(pieces.sort((a, b) => a.first - b.first));
}

/** Whether every column of the run has this width (undefined: the default). */
export function hasWidth(
  spans: readonly SizedSpan[],
  span: Span,
  width: number | undefined,
): boolean {
  let covered = 0;
  for (const known of spans) {
    const shared = Math.min(known.last, span.last) - Math.max(known.first, span.first) + 1;
    if (shared <= 0) continue;
    if (known.width !== width) return false;
    covered += shared;
  }
  return width === undefined || covered === span.last - span.first + 1;
}

function joined(spans: readonly SizedSpan[]): readonly SizedSpan[] {
  const result: SizedSpan[] = [];
  for (const span of spans) {
    const previous = result.at(-1);
    if (previous !== undefined && previous.last + 1 === span.first && previous.width === span.width)
      result[result.length - 1] = { ...previous, last: span.last };
    else result.push(span);
  }
  return result;
}
