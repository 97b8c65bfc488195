import type { CellContent } from '../../../core/model/plan';
import type { Span } from '../../../core/model/snapshot';
import { sameContent } from '../../../core/plan/content';

/** The cell keeps its content. */
export const UNCHANGED = Symbol('unchanged');

/** What one block says of one column. */
export interface ContentRun {
  readonly top: number;
  readonly bottom: number;
  /** The place of the column in the lines of the block. */
  readonly place: number;
  readonly old: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
}

/** What blocks write into one column; they are kept as the plan holds them, not cell by cell. */
export class ContentColumn {
  private runs: ContentRun[] = [];
  private isInOrder = true;
  /** Where blocks lie over one another: what counts in the end, by row. */
  private joined: Map<number, CellContent> | undefined;
  /** The run that was looked into last: rows are mostly asked for in order. */
  private at = 0;

  add(run: ContentRun): void {
    const last = this.runs.at(-1);
    if (last !== undefined && run.top <= last.bottom) this.isInOrder = false;
    this.runs.push(run);
    this.joined = undefined;
  }

  /** The rows that blocks speak of. */
  spans(): readonly Span[] {
    return this.runs.map(({ top, bottom }) => ({ first: top, last: bottom }));
  }

  contentAt(row: number): CellContent | typeof UNCHANGED {
    this.order();
    if (this.joined !== undefined) {
      return this.joined.has(row) ? this.joined.get(row) : UNCHANGED;
    }
    let run = this.runs[this.at];
    if (run === undefined || row < run.top || row > run.bottom) {
      const next = this.runs[this.at + 1];
      const isNext = next !== undefined && row >= next.top && row <= next.bottom;
      this.at = isNext ? this.at + 1 : this.lastFrom(row);
      run = this.runs[this.at];
    }
    return run === undefined || row < run.top || row > run.bottom ? UNCHANGED : changeIn(run, row);
  }

  /**
   * What alone is said of the rows: by one block that covers them all, or by none (`nothing`);
   * undefined where there is more to it.
   */
  over({ first, last }: Span): ContentRun | 'nothing' | undefined {
    this.order();
    if (this.joined !== undefined) return undefined;
    const near = this.runs.filter(({ top, bottom }) => top <= last && bottom >= first);
    const [run, other] = near;
    if (run === undefined) return 'nothing';
    return other === undefined && run.top <= first && run.bottom >= last ? run : undefined;
  }

  /** The first and the last row that is given a value or a formula. */
  filled(): Span | undefined {
    this.order();
    let filled: Span | undefined;
    const include = (row: number): void => {
      filled = {
        first: Math.min(filled?.first ?? row, row),
        last: Math.max(filled?.last ?? row, row),
      };
    };
    for (const [row, content] of this.joined ?? []) if (content !== undefined) include(row);
    if (this.joined !== undefined) return filled;
    const isFilled = (run: ContentRun, row: number): boolean => {
      const content = changeIn(run, row);
      return content !== undefined && content !== UNCHANGED;
    };
    for (const run of this.runs) {
      for (let row = run.top; row <= run.bottom; row += 1) {
        if (!isFilled(run, row)) continue;
        include(row);
        break;
      }
      for (let row = run.bottom; row >= run.top; row -= 1) {
        if (!isFilled(run, row)) continue;
        include(row);
        break;
      }
    }
    return filled;
  }

  private order(): void {
    if (this.isInOrder || this.joined !== undefined) return;
    const ordered = [...this.runs].sort((a, b) => a.top - b.top);
    if (ordered.every(({ top }, i) => top > (ordered[i - 1]?.bottom ?? -1))) {
      this.runs = ordered;
      this.isInOrder = true;
      return;
    }
    this.joined = new Map();
    for (const run of this.runs) {
      for (let row = run.top; row <= run.bottom; row += 1) {
        const content = changeIn(run, row);
        if (content !== UNCHANGED) this.joined.set(row, content);
      }
    }
  }

  /** The last run that begins in this row or above it. */
  private lastFrom(row: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.top ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

function changeIn(
  { top, place, old, values }: ContentRun,
  row: number,
): CellContent | typeof UNCHANGED {
  const line = values[row - top];
  if (line === undefined || place >= line.length) return UNCHANGED;
  const content = line[place];
  // A formula written again may bring a new result.
  if (typeof content === 'object') return content;
  return sameContent(old[row - top]?.[place], content) ? UNCHANGED : content;
}
