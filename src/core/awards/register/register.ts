import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import type { AwardKind, RecipientClass, Status } from '../reading/kinds';
import type { ColumnRole, RegisterColumns } from './columns';

/** Stands in a register's columns for what is missing or can't be read. */
export const UNREAD = -1;

/** A cell that can't be read; zero-based in the block. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
  /** What the cell shows; '' when it is blank. */
  readonly text: string;
}

/** A row that holds no award: a total or a heading. Zero-based in the block. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: 'total' | 'heading';
}

/** The values of one attribute, by code: entry `i` of a register's column is `values[code]`. */
export interface Coded<T> {
  /** Codes, `UNREAD` where there is no value. */
  readonly codes: Int32Array;
  readonly values: readonly T[];
}

/**
 * An award register: parallel columns, one entry per row that holds an award. Every row of the
 * block is an entry, skipped with its reason, or blank. A column is read when it is first asked
 * for, since most questions need few of them; `unread` reads them all.
 */
export interface Register {
  readonly columns: RegisterColumns;
  readonly size: number;
  /** Row of each entry in the block. */
  readonly rows: Int32Array;
  /** 1 where there is no quantity; 0 where the quantity can't be read (see `unread`). */
  readonly quantities: Float64Array;
  readonly awards: Coded<AwardId>;
  readonly levels: Coded<Level>;
  readonly recipients: Coded<RecipientKind>;
  readonly classes: Coded<RecipientClass>;
  readonly kinds: Coded<AwardKind>;
  readonly statuses: Coded<Status>;
  readonly units: Coded<string>;
  readonly names: Coded<string>;
  readonly years: Coded<number>;
  /** The day of the decision as `YYYYMMDD`, `UNREAD` where there is none. */
  readonly dates: Int32Array;
  /** The register's own sum of quantities. */
  readonly total: number;
  /** By row, then column; reading it reads every column. */
  readonly unread: readonly UnreadCell[];
  /** Entries whose quantity can't be read; they add nothing to `total`. */
  readonly unreadQuantities: number;
  readonly skipped: readonly SkippedRow[];
}

/** `2020-01-05 → 20200105`. */
export function dayNumber(date: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}): number {
  return date.year * 10_000 + date.month * 100 + date.day;
}
