import {
  ZERO,
  absolute,
  add,
  compare,
  divide,
  exactFromInteger,
  isZero,
  subtract,
  type Exact,
} from '../../base/exact';
import type { CellRef } from '../../base/address';
import type { Figure } from '../../figures/figure';
import {
  FIGURE_BLANK,
  FIGURE_NUMBER,
  FIGURE_TEXT,
  type ColumnFigures,
} from '../../tables/columnFigures';

/** A figure in a table: row `i` of a column that was read. */
export interface Term {
  readonly figures: ColumnFigures;
  readonly i: number;
}

/** Figures that are added: lines of one column, or columns of one line. */
export interface Parts {
  /** One column for all lines, or one for each part. */
  readonly columns: readonly ColumnFigures[];
  /** One line for all columns, or one for each part. */
  readonly lines: readonly number[];
}

/** The parts one by one, where each is looked at. */
export function termsOf({ columns, lines }: Parts): readonly Term[] {
  const [column] = columns;
  const [line] = lines;
  if (column === undefined || line === undefined) return [];
  return columns.length === 1
    ? lines.map((i) => ({ figures: column, i }))
    : columns.map((figures) => ({ figures, i: line }));
}

/**
 * How a total stands to the sum of its parts: `unclear` where one of them is no plain number or
 * the total is blank; `trivial` where fewer than two parts hold anything, which proves nothing.
 */
export type Standing = 'fits' | 'trivial' | 'rounded' | 'differs' | 'unclear';

export interface Sum {
  readonly standing: Standing;
  readonly total: Exact;
  readonly sum: Exact;
}

const UNCLEAR: Sum = { standing: 'unclear', total: ZERO, sum: ZERO };
/** Doubles of report figures that differ by less are decided exactly. */
const NOISE = 1e-9;

/**
 * Sets a total against its parts: in doubles, and exactly where these don't agree. `rounded`
 * says that whole numbers may have been rounded too; decimals always may.
 */
export function compareSum(total: Term, parts: Parts, rounded: () => boolean): Sum {
  const whole = total.figures.values[total.i] ?? Number.NaN;
  const kind = total.figures.kinds[total.i];
  if (kind !== FIGURE_NUMBER && kind !== FIGURE_TEXT) return UNCLEAR;
  if (isDoubtful(total.figures, total.i)) return UNCLEAR;
  let sum = 0;
  let size = Math.abs(whole);
  let filled = 0;
  const { columns, lines } = parts;
  const count = Math.max(columns.length, lines.length);
  for (let k = 0; k < count; k++) {
    const figures = columns[columns.length === 1 ? 0 : k];
    const i = lines[lines.length === 1 ? 0 : k];
    if (figures === undefined || i === undefined) return UNCLEAR;
    const own = figures.kinds[i];
    if (own === FIGURE_BLANK) continue;
    if (own !== FIGURE_NUMBER && own !== FIGURE_TEXT) return UNCLEAR;
    if (isDoubtful(figures, i)) return UNCLEAR;
    const value = figures.values[i] ?? 0;
    sum += value;
    size += Math.abs(value);
    if (value !== 0) filled += 1;
  }
  const agrees = Math.abs(sum - whole) <= size * NOISE;
  if (agrees) return { standing: filled >= 2 ? 'fits' : 'trivial', total: ZERO, sum: ZERO };
  if (filled === 0) return UNCLEAR;
  // Further off than every part could have been rounded: no need of the exact sum to know.
  const isFar = Math.abs(sum - whole) > (count + 1) / 2 + size * NOISE;
  return isFar ? farOff(total, parts) : compareExactly(total, termsOf(parts), rounded);
}

/** Whether line `i` of a column is the sum of others, all of them numbers without doubt. */
export function isPlainSum(figures: ColumnFigures, i: number, lines: readonly number[]): boolean {
  const { kinds, values } = figures;
  if (!isPlain(figures, i)) return false;
  const whole = values[i] ?? Number.NaN;
  let sum = 0;
  let size = Math.abs(whole);
  for (const line of lines) {
    if (kinds[line] === FIGURE_BLANK) continue;
    if (!isPlain(figures, line)) return false;
    const value = values[line] ?? 0;
    sum += value;
    size += Math.abs(value);
  }
  return Math.abs(sum - whole) <= size * NOISE;
}

/** A total that differs; the exact sum is made when somebody asks for it. */
function farOff(total: Term, parts: Parts): Sum {
  return {
    standing: 'differs',
    get total() {
      return termValue(total);
    },
    get sum() {
      return termsOf(parts)
        .filter(({ figures, i }) => figures.kinds[i] !== FIGURE_BLANK)
        .reduce((sum, part) => add(sum, termValue(part)), ZERO);
    },
  };
}

function compareExactly(total: Term, parts: readonly Term[], rounded: () => boolean): Sum {
  const whole = termValue(total);
  let sum = ZERO;
  let decimals = decimalsOf(total);
  let count = 1;
  for (const part of parts) {
    if (part.figures.kinds[part.i] === FIGURE_BLANK) continue;
    sum = add(sum, termValue(part));
    decimals = Math.max(decimals, decimalsOf(part));
    count += 1;
  }
  const gap = absolute(subtract(whole, sum));
  if (isZero(gap)) return { standing: 'fits', total: whole, sum };
  const mayRound = decimals > 0 || rounded();
  // Every figure may be off by half of its last place.
  const most = divide(exactFromInteger(count), exactFromInteger(2n * 10n ** BigInt(decimals)));
  const within = mayRound && most !== undefined && compare(gap, most) <= 0;
  return { standing: within ? 'rounded' : 'differs', total: whole, sum };
}

/** The number that a term holds; zero where it holds none. */
export function termValue({ figures, i }: Term): Exact {
  const figure = figures.figure(i);
  return figure.kind === 'number' ? figure.value : ZERO;
}

/** Where the term stands on the sheet. */
export function termCell({ figures, i }: Term, rows: readonly { readonly row: number }[]): CellRef {
  return { row: rows[i]?.row ?? 0, column: figures.column };
}

function decimalsOf({ figures, i }: Term): number {
  const figure = figures.figure(i);
  return figure.kind === 'number' ? figure.decimals : 0;
}

function isPlain(figures: ColumnFigures, i: number): boolean {
  const kind = figures.kinds[i];
  return kind === FIGURE_NUMBER || (kind === FIGURE_TEXT && !isDoubtful(figures, i));
}

function isDoubtful(figures: ColumnFigures, i: number): boolean {
  return figures.kinds[i] === FIGURE_TEXT && hasAlternative(figures.figure(i));
}

function hasAlternative(figure: Figure): boolean {
  return figure.doubts.some(({ alternative }) => alternative !== undefined);
}
