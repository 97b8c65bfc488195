import type { RangeRef } from '../base/address';
import type { SheetSnapshot } from '../model/snapshot';
import type { TargetTable } from '../sources/targetTable';
import type { ColumnRole } from './columnRole';
import type { Numbering } from './numbering';

/** What a table of a report is about; `other` is a numbered table of something else. */
export type TableKind =
  | 'targets'
  | 'register'
  | 'award-counts'
  | 'documents'
  | 'work-plan'
  | 'movements'
  | 'blocks'
  | 'role-models'
  | 'standards'
  | 'statutory'
  | 'other';

export interface TableColumn {
  readonly column: number;
  /** The header's tiers joined by " | ". */
  readonly header: string;
  /** The lowest tier: the column's own word. */
  readonly leaf: string;
  readonly role: ColumnRole | undefined;
  /** What the user says that it holds: a word of `strings/roles`. */
  readonly given?: string;
}

/**
 * `heading` names what follows and has no figures; `part` says "trong đó" or begins with a dash
 * or plus; `total` is Cộng, Tổng số, Tổng cộng.
 */
export type RowKind = 'item' | 'part' | 'heading' | 'total';

export interface TableRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  readonly kind: RowKind;
  /** The text of the column that says what the line is about; '' when it has none. */
  readonly name: string;
  /** The TT; undefined where the cell is blank or there is no such column. */
  readonly number: Numbering | undefined;
}

/** A table of a report, whatever it is about. */
export interface DataTable {
  readonly kind: TableKind;
  readonly sheet: SheetSnapshot;
  readonly header: RangeRef;
  /** Left to right; every column that has a header. */
  readonly columns: readonly TableColumn[];
  /** The column of TT, of what lines are about. */
  readonly numberColumn: number | undefined;
  readonly nameColumn: number | undefined;
  readonly rows: readonly TableRow[];
  /** Lines of text above the header and after the last row. */
  readonly titles: readonly TextLine[];
  readonly footer: readonly TextLine[];
  /** The same table read as one of targets, when it is one. */
  readonly targets: TargetTable | undefined;
}

/** A row of words outside the table's body. */
export interface TextLine {
  readonly row: number;
  /** The column of its first words. */
  readonly column: number;
  readonly text: string;
}

/** The first column with the role. */
export function columnWith(table: DataTable, role: ColumnRole): TableColumn | undefined {
  return table.columns.find((column) => column.role === role);
}
