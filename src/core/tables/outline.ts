import type { DataTable, TableRow } from './dataTable';
import { readNumbering, type Numbering } from './numbering';

/** Which line is part of which, in step with the table's rows. */
export interface Outline {
  /** The index of the row that a row belongs under; -1 where it stands by itself. */
  readonly parents: Int32Array;
  /** 1 where a row is only some of its parent ("Trong đó: nữ"): such rows need not add up to it. */
  readonly ofWhich: Uint8Array;
  /** How deep a row stands by its number or dash, whatever it belongs under. */
  readonly levels: Uint8Array;
  /** The parts of each row that has any, in order; those of "trong đó" too. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

const CAPITAL = 0;
const ROMAN = 1;
const ARABIC = 2;
/** A line without a number or dash: it stands beside the numbered one, and may have parts. */
const PLAIN = 9;
const LETTER = 10;
const STAR = 11;
const DASH = 12;
const PLUS = 13;
const OF_WHICH = 14;

const OF_WHICH_WORDS = /^[-–—+*•\s(]*trong đó(?:[\s:,(]|$)/iu;
/** "1. Theo đối tượng", "II. Cấp tỉnh", "a) Tập thể": the number stands before the name. */
const NUMBER_IN_NAME = /^([IVXL]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđA-H])\s?[.)]\s/u;

/** A point or bracket among its first letters: most names are told apart by one look. */
const MARK_IN_NAME = /^[\dIVXLa-zđA-H].{0,30}[.)]/;

const KNOWN = new WeakMap<DataTable, Outline>();

/** The outline of a table, once: by numbers (A, I, 1, 1.1, a), dashes and "trong đó". */
export function outlineOf(table: DataTable): Outline {
  const known = KNOWN.get(table);
  if (known !== undefined) return known;
  const outline = readOutline(table.rows);
  KNOWN.set(table, outline);
  return outline;
}

/** A line above that further lines may belong under. */
interface Open {
  readonly index: number;
  readonly level: number;
  readonly number: Numbering | undefined;
  /** Lines below it are only some of what it belongs under. */
  readonly isOfWhich: boolean;
}

function readOutline(rows: readonly TableRow[]): Outline {
  const parents = new Int32Array(rows.length).fill(-1);
  const ofWhich = new Uint8Array(rows.length);
  const levels = new Uint8Array(rows.length);
  const children = new Map<number, number[]>();
  const open: Open[] = [];
  rows.forEach((row, i) => {
    const number = row.number ?? numberInName(row.name);
    const isOfWhich = row.kind !== 'item' && OF_WHICH_WORDS.test(row.name);
    const level = isOfWhich ? OF_WHICH : levelOf(row, number);
    levels[i] = level;
    if (row.kind === 'total' && number === undefined) {
      // A total closes what is above it and has no parts of its own by number.
      open.length = 0;
      return;
    }
    while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    const over = open[open.length - 1];
    const parent = belongsTo(over, level, number, row);
    parents[i] = parent;
    if (parent >= 0) {
      ofWhich[i] = isOfWhich || over?.isOfWhich === true ? 1 : 0;
      const known = children.get(parent);
      if (known === undefined) children.set(parent, [i]);
      else known.push(i);
    }
    if (isOfWhich && row.kind === 'heading' && parent >= 0) {
      // "Trong đó:" alone heads lines that belong to what it belongs to.
      open.push({ index: parent, level: PLAIN, number: undefined, isOfWhich: true });
    } else {
      open.push({ index: i, level, number, isOfWhich: false });
    }
  });
  return { parents, ofWhich, levels, children };
}

function numberInName(name: string): Numbering | undefined {
  const found = MARK_IN_NAME.test(name) ? NUMBER_IN_NAME.exec(name)?.[1] : undefined;
  return found === undefined ? undefined : readNumbering(found);
}

function levelOf(row: TableRow, number: Numbering | undefined): number {
  switch (number?.style) {
    case 'roman':
      return ROMAN;
    case 'arabic':
      return ARABIC;
    case 'dotted':
      return Math.min(ARABIC + number.path.length - 1, PLAIN - 1);
    case 'letter':
      return /^[A-ZĐ]/.test(number.text) ? CAPITAL : LETTER;
    case 'bullet':
      return markLevel(number.text);
    case 'other':
    case undefined:
      return markLevel(row.name);
  }
}

function markLevel(text: string): number {
  if (/^[-–—•]/.test(text)) return DASH;
  if (text.startsWith('+')) return PLUS;
  return text.startsWith('*') ? STAR : PLAIN;
}

function belongsTo(
  over: Open | undefined,
  level: number,
  number: Numbering | undefined,
  row: TableRow,
): number {
  if (over === undefined) return -1;
  // A line without any mark stands beside the numbered one above it; under a heading it belongs.
  if (level === PLAIN && !isGroup(over, row)) return -1;
  if (number?.style === 'dotted') {
    const [head] = number.path.slice(-2);
    const above = over.number?.path.at(-1);
    if (above !== undefined && above !== head) return -1;
  }
  return over.index;
}

/** Whether unmarked lines may belong under an open one: capital and Roman numbers head groups. */
function isGroup(over: Open, row: TableRow): boolean {
  return over.level <= ROMAN && row.number === undefined;
}
