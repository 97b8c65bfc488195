import type { AnnexNote } from '../../definition';
import type { Counts } from './statutoryForm';

/** Lines of a form among which every entry has its place, or should have. */
export interface Breakdown<Entry> {
  /** "phạm vi tổ chức": what the lines tell apart. */
  readonly what: string;
  /** The source's column that tells, in the form's words; absent where none is needed. */
  readonly column?: string;
  /** Whether the source has it: without, the lines stay blank. */
  readonly isThere: boolean;
  readonly codes: readonly string[];
  /** The entry's line; undefined where that can't be told. */
  codeOf(entry: Entry): string | undefined;
  /** Entries that the breakdown is about; all without it. */
  readonly among?: (entry: Entry) => boolean;
  /** "Trong đó": what has no line there is still in the whole. */
  readonly isOfWhich?: boolean;
}

interface Counting<Entry> {
  readonly entries: readonly Entry[];
  /** How many columns there are, their total not counted. */
  readonly columns: number;
  /** "phong trào", "lượt khen": what is counted. */
  readonly noun: string;
  columnOf(entry: Entry): number;
  quantityOf(entry: Entry): number;
  /** The entry's zero-based row on the source's sheet. */
  rowOf(entry: Entry): number;
  readonly breakdowns: readonly Breakdown<Entry>[];
}

interface Counted {
  readonly counts: Counts;
  readonly foot: readonly string[];
  readonly notes: readonly AnnexNote[];
}

/** So many runs of rows are named. */
const MOST_RUNS = 12;

/** Counts entries by line and column. What can't be told stays in the total and is named. */
export function countLines<Entry>(counting: Counting<Entry>): Counted {
  const { entries, columns, breakdowns } = counting;
  const counts = new Map<string, (number | undefined)[]>();
  const foot: string[] = [];
  const notes: AnnexNote[] = [];
  const zeros = (): number[] => new Array<number>(columns).fill(0);
  const add = (code: string, entry: Entry): void => {
    const cells = counts.get(code) ?? zeros();
    const column = counting.columnOf(entry);
    cells[column] = (cells[column] ?? 0) + counting.quantityOf(entry);
    counts.set(code, cells);
  };
  counts.set('01', zeros());
  for (const entry of entries) add('01', entry);
  for (const breakdown of breakdowns) {
    const { among = () => true, codes, isOfWhich = false, what, column } = breakdown;
    const own = entries.filter(among);
    const isEmpty = own.length === 0;
    // Where not one entry has its line, the breakdown is not filled in: no zeros.
    const isTold = isEmpty || (breakdown.isThere && own.some((entry) => has(breakdown, entry)));
    for (const code of codes) {
      counts.set(code, isTold ? zeros() : new Array<undefined>(columns).fill(undefined));
    }
    if (!breakdown.isThere && !isEmpty) {
      if (isOfWhich || column === undefined) continue;
      foot.push(`Chưa phân loại theo ${what}: bảng nguồn không có cột "${column}".`);
      notes.push({ code: 'annex-notes/not-broken-down', data: { what, column } });
      continue;
    }
    const unknown: Entry[] = [];
    for (const entry of own) {
      const code = breakdown.codeOf(entry);
      if (code === undefined) unknown.push(entry);
      else add(code, entry);
    }
    if (isOfWhich || unknown.length === 0) continue;
    const said = { what, ...placesOf(counting, unknown) };
    foot.push(`Chưa phân loại theo ${what}: ${said.quantity} (${said.rows} của bảng nguồn).`);
    notes.push({ code: 'annex-notes/unclassified', data: said });
  }
  return { counts, foot, notes };
}

/** `3 phong trào`, `dòng 7, 9-11`: entries by their rows on the source's sheet, counted from 1. */
export function placesOf<Entry>(
  counting: Pick<Counting<Entry>, 'quantityOf' | 'rowOf' | 'noun'>,
  entries: readonly Entry[],
): { readonly quantity: string; readonly rows: string } {
  const rows = runsOf(entries.map((entry) => counting.rowOf(entry) + 1));
  if (rows.length > MOST_RUNS) rows.splice(MOST_RUNS, rows.length, '…');
  const quantity = entries.reduce((sum, entry) => sum + counting.quantityOf(entry), 0);
  return { quantity: `${String(quantity)} ${counting.noun}`, rows: `dòng ${rows.join(', ')}` };
}

/** `[5, 6, 7, 9] → "5-7", "9"`. */
function runsOf(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) =>
    first === last ? String(first) : `${String(first)}-${String(last)}`,
  );
}

function has<Entry>(breakdown: Breakdown<Entry>, entry: Entry): boolean {
  return breakdown.isOfWhich === true || breakdown.codeOf(entry) !== undefined;
}
