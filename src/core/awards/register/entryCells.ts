import type { CellValue } from '../../model/snapshot';
import { readAward, type AwardReading } from '../reading/awardText';
import { cellText } from './cellReadings';
import { cached, lazy } from './coder';
import type { ColumnRole, RegisterColumns } from './columns';
import { isBlankCell } from './entries';
import type { UnreadCell } from './register';

const BLANK: AwardReading = { kind: 'blank' };

/** A role's column as read: undefined where it is blank or can't be read. */
export interface ReadColumn<T> {
  readonly at: (entry: number) => T | undefined;
  /** Entries whose cell holds something that can't be read. */
  readonly unread: readonly number[];
}

/** The cells of a register's entries, by role. */
export class EntryCells {
  constructor(
    private readonly rows: readonly (readonly CellValue[])[],
    private readonly entries: Int32Array,
    private readonly columns: RegisterColumns,
  ) {}

  /** Whether the column is missing or the cell blank. */
  isBlank(role: ColumnRole, entry: number): boolean {
    return isBlankCell(this.cell(this.columns.byRole.get(role), entry));
  }

  /** Reads a role's column, each distinct value once. */
  read<T>(role: ColumnRole, reader: (cell: CellValue) => T | undefined): ReadColumn<T> {
    const column = this.columns.byRole.get(role);
    if (column === undefined) return { at: () => undefined, unread: [] };
    const remembered = cached(reader);
    const values: (T | undefined)[] = [];
    const unread: number[] = [];
    for (let entry = 0; entry < this.entries.length; entry++) {
      const cell = this.cell(column, entry);
      const blank = isBlankCell(cell);
      const value = blank ? undefined : remembered(cell);
      if (value === undefined && !blank) unread.push(entry);
      values.push(value);
    }
    return { at: (entry) => values[entry], unread };
  }

  /** The same, put off until it is needed. */
  later<T>(role: ColumnRole, reader: (cell: CellValue) => T | undefined): () => ReadColumn<T> {
    return lazy(() => this.read(role, reader));
  }

  /** The award of each entry; two in one row can't be read as one. */
  awards(): readonly AwardReading[] {
    const remembered = cached((cell: CellValue) => readAward(cellText(cell)));
    const readings: AwardReading[] = [];
    for (let entry = 0; entry < this.entries.length; entry++) {
      let filled = 0;
      let reading: AwardReading = BLANK;
      for (const column of this.columns.awards) {
        const cell = this.cell(column, entry);
        if (isBlankCell(cell)) continue;
        filled++;
        reading = filled === 1 ? remembered(cell) : { kind: 'unreadable', text: cellText(cell) };
      }
      readings.push(reading);
    }
    return readings;
  }

  /** The cell of an entry as something that can't be read. */
  unreadCell(role: ColumnRole, entry: number): UnreadCell {
    const row = this.entries[entry] ?? 0;
    const column = this.columns.byRole.get(role) ?? 0;
    return { row, column, role, text: cellText(this.rows[row]?.[column]) };
  }

  private cell(column: number | undefined, entry: number): CellValue {
    if (column === undefined) return undefined;
    return this.rows[this.entries[entry] ?? 0]?.[column];
  }
}
