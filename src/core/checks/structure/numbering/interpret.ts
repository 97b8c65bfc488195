import type { TableRow } from '../../../tables/dataTable';
import { judgeSequence, type Problem } from './judge';
import { levelOf, sequencesOf, type Interpretation, type Level, type Sequence } from './sequences';

/** A table's numbers, taken in the way that leaves the fewest out of step. */
export interface Judged {
  readonly sequences: readonly Sequence[];
  readonly problems: readonly Problem[];
  /** Letters are counted by the Latin alphabet. */
  readonly latin: boolean;
}

const USUAL: readonly Level[] = ['capital', 'roman', 'arabic', 'dotted', 'letter'];

/** Judges the numbers of a table; offices nest and restart them in more than one way. */
export function judgeNumbers(
  rows: readonly TableRow[],
  isNumberCell: (index: number) => boolean,
): Judged {
  let best: Judged | undefined;
  for (const interpretation of interpretations(rows)) {
    const sequences = sequencesOf(rows, interpretation, isNumberCell);
    const problems = sequences.flatMap(judgeSequence);
    if (best === undefined || problems.length < best.problems.length) {
      best = { sequences, problems, latin: interpretation.latin };
    }
    if (problems.length === 0) break;
  }
  return best ?? { sequences: [], problems: [], latin: false };
}

function* interpretations(rows: readonly TableRow[]): Iterable<Interpretation> {
  const levels: Level[] = [];
  for (const { number } of rows) {
    const level = levelOf(number);
    if (level !== undefined && !levels.includes(level)) levels.push(level);
  }
  const usual = USUAL.filter((level) => levels.includes(level));
  if (usual.length === 0) return;
  const orders = usual.every((level, i) => level === levels[i]) ? [usual] : [usual, levels];
  const letters = levels.includes('letter') || levels.includes('capital');
  for (const order of orders) {
    for (const running of subsets(order.slice(1))) {
      for (const latin of letters ? [false, true] : [false]) yield { order, running, latin };
    }
  }
}

/** Every choice of levels, the empty one first. */
function subsets(levels: readonly Level[]): readonly (readonly Level[])[] {
  return levels.reduce<readonly (readonly Level[])[]>(
    (all, level) => [...all, ...all.map((subset) => [...subset, level])],
    [[]],
  );
}
