/** Rows that come in (`count` above 0) or go (below 0) on one sheet. */
export interface RowShift {
  /** The sheet's name. */
  readonly sheet: string;
  /** The first row that comes in or goes, zero-based. */
  readonly at: number;
  /** Never 0. */
  readonly count: number;
}
