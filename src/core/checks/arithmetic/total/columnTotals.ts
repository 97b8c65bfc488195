import { readValue } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import {
  FIGURE_BLANK,
  FIGURE_NUMBER,
  columnFigures,
  type ColumnFigures,
} from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import { additiveColumns, isAdditiveLine, isRounded } from '../additive';
import { compareSum, type Parts, type Term } from '../sums';

/** A column that is the sum of others. */
export interface ColumnTotal {
  readonly total: TableColumn;
  readonly parts: readonly TableColumn[];
  /** The form says so ("1=(2+3+4)", Tập thể and Cá nhân), it need not be proved by the lines. */
  readonly isCertain: boolean;
}

const TOTAL_WORDS = /^(?:tong so|tong cong|cong|tong)$/;
const RECIPIENTS = /^(?:tap the|ca nhan|ho gia dinh|ho)$/;
/** Columns that hold some of what another column holds. */
const SOME_OF = /trong do|^nu$|^doanh nghiep$|^dang vien$|^dan toc/;
/** "1=(2+3+4)", "3 = 4+5". */
const FORMULA = /^\(?(\d{1,2})\)?\s?=\s?\(?(\d{1,2}(?:\s?\+\s?\d{1,2})+)\)?$/;
/** A structure is proved by this many lines, and by this many for each line that contradicts. */
const PROOF = 2;
const FOR_EACH = 3;

/** The columns of totals with what they are totals of, as the form or the lines show. */
export function columnTotals(snapshot: Snapshot, table: DataTable): readonly ColumnTotal[] {
  const numbered = fromNumberingRow(snapshot, table);
  const columns = additiveColumns(snapshot, table);
  const isTotal = ({ leaf, role }: TableColumn): boolean =>
    role === 'total' && TOTAL_WORDS.test(looseKey(leaf));
  const named = columns.filter(isTotal).flatMap((total): readonly ColumnTotal[] => {
    if (numbered.some((known) => known.total.column === total.column)) return [];
    return bestOf(snapshot, table, candidates(columns, total, isTotal));
  });
  return [...numbered, ...named];
}

function fromNumberingRow(snapshot: Snapshot, table: DataTable): readonly ColumnTotal[] {
  const { sheet, header } = table;
  const columns = additiveColumns(snapshot, table);
  const texts = columns.map((column) => {
    const value = readValue(sheet, header.bottom, column.column);
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
  });
  const byNumber = new Map(
    columns.map((column, i) => [Number(/^\(?(\d{1,2})/.exec(texts[i] ?? '')?.[1]), column]),
  );
  return columns.flatMap((total, i): readonly ColumnTotal[] => {
    const formula = FORMULA.exec((texts[i] ?? '').trim());
    if (formula === null) return [];
    const numbers = (formula[2] ?? '').split('+').map(Number);
    const parts = numbers.flatMap((number) => byNumber.get(number) ?? []);
    return parts.length === numbers.length ? [{ total, parts, isCertain: true }] : [];
  });
}

function candidates(
  columns: readonly TableColumn[],
  total: TableColumn,
  isTotal: (column: TableColumn) => boolean,
): readonly ColumnTotal[] {
  const at = columns.indexOf(total);
  const isPart = ({ leaf, role }: TableColumn): boolean =>
    role !== 'money' && !SOME_OF.test(looseKey(leaf));
  const right = runOf(columns.slice(at + 1), isTotal).filter(isPart);
  const left = runOf(columns.slice(0, at).reverse(), isTotal).filter(isPart).reverse();
  const recipients = right.filter(({ leaf }) => RECIPIENTS.test(looseKey(leaf)));
  const group = upperTiers(total);
  const beside = right.filter((column) => group !== '' && upperTiers(column) === group);
  const kinds = new Set(recipients.map(({ leaf }) => looseKey(leaf)));
  const isCertain =
    kinds.size === recipients.length &&
    kinds.has('tap the') &&
    kinds.has('ca nhan') &&
    !recipients.some(({ header }) => looseKey(header).includes('trong do'));
  return [
    { total, parts: recipients, isCertain },
    ...[beside, right, left].map((parts) => ({ total, parts, isCertain: false })),
  ].filter(({ parts }) => parts.length >= 2);
}

function runOf(
  columns: readonly TableColumn[],
  isTotal: (column: TableColumn) => boolean,
): readonly TableColumn[] {
  const end = columns.findIndex(isTotal);
  return end < 0 ? columns : columns.slice(0, end);
}

function upperTiers({ header }: TableColumn): string {
  return header.split(' | ').slice(0, -1).join(' | ');
}

/** The candidate that the lines bear out best, if they do. */
function bestOf(
  snapshot: Snapshot,
  table: DataTable,
  found: readonly ColumnTotal[],
): readonly ColumnTotal[] {
  const scores = new Map<string, Score>();
  const scoreOf = (candidate: ColumnTotal): Score => {
    // The runs to the left and right, and the group, are often the same columns.
    const key = candidate.parts.map(({ column }) => column).join();
    const known = scores.get(key) ?? score(snapshot, table, candidate);
    scores.set(key, known);
    return known;
  };
  const scored = found
    .map((candidate) => ({ candidate, ...scoreOf(candidate) }))
    .filter(({ candidate, fits, differs }) =>
      candidate.isCertain
        ? differs <= Math.max(1, fits)
        : fits >= PROOF && differs * FOR_EACH <= fits,
    )
    .sort((a, b) => b.fits - a.fits || a.differs - b.differs);
  const [best] = scored;
  return best === undefined ? [] : [best.candidate];
}

interface Score {
  readonly fits: number;
  readonly differs: number;
}

function score(snapshot: Snapshot, table: DataTable, candidate: ColumnTotal): Score {
  let fits = 0;
  let differs = 0;
  const terms = rowTerms(snapshot, table, candidate);
  for (let i = 0; i < table.rows.length; i++) {
    const quick = terms.quick[i];
    if (quick === FITS) fits += 1;
    if (quick !== LOOK) continue;
    const { total, parts } = terms.of(i);
    const { standing } = compareSum(total, parts, () => isRounded(table, i, candidate.total));
    if (standing === 'fits' || standing === 'rounded') fits += 1;
    else if (standing === 'differs' && isAdditiveLine(table, i)) differs += 1;
  }
  return { fits, differs };
}

const NOTHING = 0;
const FITS = 1;
export const LOOK = 2;

/** The lines of a column total. */
export interface RowTerms {
  /** What doubles tell of each line: `LOOK` where it has to be compared. */
  readonly quick: Uint8Array;
  readonly of: (i: number) => { readonly total: Term; readonly parts: Parts };
}

/** The terms of a column total, line by line. */
export function rowTerms(
  snapshot: Snapshot,
  table: DataTable,
  { total, parts }: ColumnTotal,
): RowTerms {
  const whole = columnFigures(snapshot, table, total.column);
  const figures = parts.map(({ column }) => columnFigures(snapshot, table, column));
  return {
    quick: quickly(whole, figures),
    of: (i) => ({ total: { figures: whole, i }, parts: { columns: figures, lines: [i] } }),
  };
}

/** The sums of all lines at once, column by column as the figures are held. */
function quickly(whole: ColumnFigures, parts: readonly ColumnFigures[]): Uint8Array {
  const { length } = whole.kinds;
  const sums = new Float64Array(length);
  // How many parts of a line hold anything but zero.
  const filled = new Uint16Array(length);
  for (const { kinds, values } of parts) {
    for (let i = 0; i < length; i++) {
      const kind = kinds[i];
      if (kind === FIGURE_BLANK) continue;
      const value = kind === FIGURE_NUMBER ? (values[i] ?? 0) : Number.NaN;
      sums[i] = (sums[i] ?? 0) + value;
      if (value !== 0) filled[i] = (filled[i] ?? 0) + 1;
    }
  }
  const quick = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const kind = whole.kinds[i];
    if (kind === FIGURE_BLANK) continue;
    // What is no number makes the sum none, which equals nothing.
    if (kind !== FIGURE_NUMBER || sums[i] !== whole.values[i]) quick[i] = LOOK;
    else quick[i] = (filled[i] ?? 0) >= 2 ? FITS : NOTHING;
  }
  return quick;
}
