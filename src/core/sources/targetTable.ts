import type { RangeRef } from '../base/address';
import type { Figure } from '../figures/figure';
import type { Method } from '../indicators/method';
import type { CellValue } from '../model/snapshot';
import type { ColumnMatch } from './chooseColumns';

/** A cell of a source table with its reading. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly figure: Figure;
  readonly hasFormula: boolean;
  /** The cached value can't be trusted. */
  readonly isStale: boolean;
}

/** How a doubtful figure was read, and what decided. */
export interface Reading {
  readonly which: 'target' | 'actual';
  readonly cell: SourceCell;
  /** The figure as read: what the cell would say if it were written plainly. */
  readonly chosen: Figure;
  /** The reading that was put aside. */
  readonly rejected: Figure;
  readonly because: ReadingEvidence;
}

export type ReadingEvidence =
  /** Only this reading gives the percentage that is printed. */
  | 'printed'
  /** Only this reading comes near the percentage that is printed. */
  | 'nearest'
  /** Only this reading is of the size of the row's other figure. */
  | 'magnitude'
  /** People, households, villages … are counted in whole numbers. */
  | 'counted';

/** One line of a target table. */
export interface TargetRow {
  /** Zero-based row on the sheet. */
  readonly row: number;
  /** The TT as it stands; '' in sub-rows. */
  readonly number: string;
  readonly indicator: string;
  readonly unit: string;
  readonly note: string;
  readonly target: SourceCell | undefined;
  readonly actual: SourceCell | undefined;
  readonly printed: SourceCell | undefined;
  /** The target's and the actual's figures, doubts settled where the table settles them. */
  readonly targetFigure: Figure;
  readonly actualFigure: Figure;
  readonly readings: readonly Reading[];
  /** The method given in the row, or asked for by the indicator's name. */
  readonly method: Method | undefined;
  readonly periods: number | undefined;
  /** The word in the column "Cách gộp"; '' where there is none. */
  readonly aggregation: string;
  /** Decimals of the percentage: the row's own, else those of the printed one. */
  readonly decimals: number | undefined;
  /** Cells of cách tính, số kỳ, số lẻ that hold a word or figure that means nothing there. */
  readonly problems: readonly RowProblem[];
}

export interface RowProblem {
  readonly role: 'method' | 'periods' | 'decimals';
  readonly cell: SourceCell;
}

/** A table of targets found in a workbook, with its lines. */
export interface TargetTable {
  readonly sheet: string;
  readonly header: RangeRef;
  readonly columns: readonly ColumnMatch[];
  readonly unused: readonly { readonly column: number; readonly header: string }[];
  /** 0 to 1: how surely this is a table of targets, and these its columns. */
  readonly confidence: number;
  /** Lines of text over the header: title, unit, period, reference. */
  readonly titles: readonly string[];
  readonly rows: readonly TargetRow[];
  /** Lines of text after the last row: notes, signatures. */
  readonly footer: readonly { readonly row: number; readonly text: string }[];
}

/** The column of a role, when the table has one. */
export function columnOf(table: TargetTable, role: ColumnMatch['role']): number | undefined {
  return table.columns.find((match) => match.role === role)?.column;
}

/** The columns by role. */
export function placesOf({ columns }: TargetTable): Readonly<Partial<Record<string, number>>> {
  return Object.fromEntries(columns.map(({ role, column }) => [role, column]));
}

/** Whether the line has figures, or only heads the lines below. */
export function isHeading(row: TargetRow): boolean {
  return (
    row.targetFigure.kind === 'blank' &&
    row.actualFigure.kind === 'blank' &&
    (row.printed === undefined || row.printed.figure.kind === 'blank')
  );
}
