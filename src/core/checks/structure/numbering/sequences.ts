import type { TableRow } from '../../../tables/dataTable';
import type { Numbering } from '../../../tables/numbering';

/** One numbered line of a sequence: its place in the table's rows, and its number. */
export interface Member {
  readonly index: number;
  readonly value: number;
  /** What a number cell may have lost a zero of: 1.1 can be 1.10. */
  readonly alternative?: number;
  /** A heading or total without a number stands before it: counting may begin anew. */
  readonly mayRestart: boolean;
}

/** Lines that are counted through: 1, 2, 3 … of one group, or 1.1, 1.2 … */
export interface Sequence {
  readonly level: Level;
  readonly members: Member[];
}

/** How a number is written, which is how deep it stands. */
export type Level = 'capital' | 'roman' | 'arabic' | 'dotted' | 'letter';

/** One way to take a table's numbers. */
export interface Interpretation {
  /** Outer levels first: a number of one begins those after it anew. */
  readonly order: readonly Level[];
  /** Levels that count on through the groups above them. */
  readonly running: readonly Level[];
  /** Letters by the Latin alphabet (a … e, f) rather than the Vietnamese (d, đ, e, g). */
  readonly latin: boolean;
}

/** The level of a number; undefined of bullets and words. */
export function levelOf(number: Numbering | undefined): Level | undefined {
  switch (number?.style) {
    case 'roman':
    case 'arabic':
    case 'dotted':
      return number.style;
    case 'letter':
      return /[A-ZĐ]/.test(number.text) ? 'capital' : 'letter';
    default:
      return undefined;
  }
}

interface Open {
  readonly sequence: Sequence;
  mayRestart: boolean;
}

/**
 * The sequences of a table, under one way to take its numbers. `isNumberCell` says whether the
 * number of a line is one of Excel's own rather than text.
 */
export function sequencesOf(
  rows: readonly TableRow[],
  { order, running, latin }: Interpretation,
  isNumberCell: (index: number) => boolean,
): readonly Sequence[] {
  const sequences: Sequence[] = [];
  const open = new Map<string, Open>();
  rows.forEach(({ number, kind }, index) => {
    const level = levelOf(number);
    if (number === undefined || level === undefined) {
      const parts = number === undefined && (kind === 'heading' || kind === 'total');
      if (parts) for (const entry of open.values()) entry.mayRestart = true;
      return;
    }
    const value = valueOf(number, level, latin);
    if (value === undefined) return;
    closeInner(open, level, number, order, running);
    const key = keyOf(number, level);
    let entry = open.get(key);
    if (entry === undefined) {
      entry = { sequence: { level, members: [] }, mayRestart: false };
      open.set(key, entry);
      sequences.push(entry.sequence);
    }
    const member = { index, value, mayRestart: entry.mayRestart };
    const lostZero = level === 'dotted' && value < 10 && isNumberCell(index);
    entry.sequence.members.push(lostZero ? { ...member, alternative: value * 10 } : member);
    entry.mayRestart = false;
  });
  return sequences;
}

/** What stands below a number begins anew after it. */
function closeInner(
  open: Map<string, Open>,
  level: Level,
  number: Numbering,
  order: readonly Level[],
  running: readonly Level[],
): void {
  if (open.size <= 1) return;
  const own = order.indexOf(level);
  for (const [key, { sequence }] of open) {
    if (running.includes(sequence.level)) continue;
    const isDeeper =
      sequence.level === 'dotted' && level === 'dotted'
        ? key.split('.').length > number.path.length
        : order.indexOf(sequence.level) > own;
    if (isDeeper) open.delete(key);
  }
}

/** Numbers with points are counted under what stands before the last point. */
function keyOf(number: Numbering, level: Level): string {
  return level === 'dotted' ? `dotted.${number.path.slice(0, -1).join('.')}` : level;
}

function valueOf(number: Numbering, level: Level, latin: boolean): number | undefined {
  if (latin && (level === 'letter' || level === 'capital')) {
    const letter = /[a-z]/.exec(number.text.toLowerCase())?.[0];
    return letter === undefined ? undefined : letter.charCodeAt(0) - 96;
  }
  return number.path.at(-1);
}
