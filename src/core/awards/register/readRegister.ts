import { fail, ok, type Result } from '../../base/result';
import type { CellValue } from '../../model/snapshot';
import type { RecipientKind } from '../../rules/awardIds';
import { looseKey, tidy } from '../../text/fold';
import { awardOf } from '../catalogue/catalogue';
import { readAward, type AwardReading } from '../reading/awardText';
import {
  CLASS_ENTRIES,
  readKind,
  readRecipientClass,
  readRecipientKind,
  readStatus,
} from '../reading/kinds';
import { readLevels } from '../reading/levelText';
import { settleLevel, type SettledAward } from '../reading/settleLevel';
import { cellText, readDate, readQuantity, readYear, type Quantity } from './cellReadings';
import { cached, codedColumn } from './coder';
import { findColumns, type ColumnRole, type RegisterColumns } from './columns';
import { findEntries, isBlankCell } from './entries';
import { dayNumber, UNREAD, type Register, type UnreadCell } from './register';

/** The block has no header row with a column of awards. */
export interface RegisterError {
  readonly code: 'no-award-column';
}

export interface RegisterOptions {
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
}

const ONE: Quantity = { count: 1 };

/**
 * Reads an award register from a block of cells with its header row (titles above it are
 * passed over). Nothing is dropped: what can't be read is kept as unread with its cell, and
 * every row is an entry, skipped with a reason, or blank.
 *
 *     | Danh hiệu | Đối tượng | Số lượng |
 *     | Giấy khen | cá nhân   |      153 | → giay-khen, ca-nhan, 153
 */
export function readRegister(
  rows: readonly (readonly CellValue[])[],
  { date1904 = false }: RegisterOptions = {},
): Result<Register, RegisterError> {
  const columns = findColumns(rows);
  if (columns === undefined) return fail({ code: 'no-award-column' });
  const entries = findEntries(rows, columns);
  const cells = new EntryCells(rows, entries.rows, columns);
  const size = entries.rows.length;

  const quantities = cells.read('so-luong', readQuantity);
  const counts = new Float64Array(size);
  let total = 0;
  for (let entry = 0; entry < size; entry++) {
    const { count } = quantities(entry) ?? (cells.isBlank('so-luong', entry) ? ONE : { count: 0 });
    counts[entry] = count;
    total += count;
  }

  const awardAt = cells.awards();
  const settled = settledAwards(cells, awardAt, size);
  const awards = codedColumn(size, (entry) => settled[entry]?.award);
  const levels = codedColumn(size, (entry) => settled[entry]?.level);

  const classAt = cells.read('phan-loai', ofText(readRecipientClass));
  const recipientAt = cells.read('doi-tuong', ofText(readRecipientKind));
  const recipients = codedColumn(size, (entry) => {
    const stated = recipientAt(entry);
    if (stated !== undefined || !cells.isBlank('doi-tuong', entry)) return stated;
    return impliedRecipient(awardAt(entry), classAt(entry), quantities(entry));
  });

  const dateAt = cells.read('ngay-quyet-dinh', (cell) => readDate(cell, date1904));
  const dates = new Int32Array(size);
  for (let entry = 0; entry < size; entry++) {
    const date = dateAt(entry);
    dates[entry] = date === undefined ? UNREAD : dayNumber(date);
  }

  return ok({
    columns,
    size,
    rows: entries.rows,
    quantities: counts,
    awards,
    levels,
    recipients,
    classes: codedColumn(size, classAt),
    kinds: codedColumn(size, cells.read('loai-hinh', ofText(readKind))),
    statuses: codedColumn(size, cells.read('trang-thai', ofText(readStatus))),
    units: codedColumn(size, cells.read('don-vi', ofText(unitReader()))),
    names: codedColumn(
      size,
      cells.read(
        'ten',
        ofText((text) => text),
      ),
    ),
    years: codedColumn(
      size,
      cells.read('nam', (cell) => readYear(cell, date1904)),
    ),
    dates,
    total,
    unread: cells.unread,
    skipped: entries.skipped,
  });
}

function ofText<T>(read: (text: string) => T | undefined): (cell: CellValue) => T | undefined {
  return (cell) => (typeof cell === 'object' ? undefined : read(cellText(cell)));
}

/** Spellings of one unit become the first of them. */
function unitReader(): (text: string) => string {
  const first = new Map<string, string>();
  return (text) => {
    const key = looseKey(text);
    const known = first.get(key);
    if (known !== undefined) return known;
    first.set(key, tidy(text));
    return tidy(text);
  };
}

function impliedRecipient(
  award: AwardReading,
  recipientClass: keyof typeof CLASS_ENTRIES | undefined,
  quantity: Quantity | undefined,
): RecipientKind | undefined {
  if (recipientClass !== undefined) {
    const { recipient } = CLASS_ENTRIES[recipientClass];
    if (recipient !== undefined) return recipient;
  }
  if (award.kind === 'award' && award.recipient !== undefined) return award.recipient;
  if (quantity?.recipient !== undefined) return quantity.recipient;
  if (award.kind !== 'award') return undefined;
  const { recipients } = awardOf(award.award);
  return recipients.length === 1 ? recipients[0] : undefined;
}

/** Award and level of each entry; a level that contradicts its award is marked unread. */
function settledAwards(
  cells: EntryCells,
  awardAt: (entry: number) => AwardReading,
  size: number,
): readonly (Partial<SettledAward> | undefined)[] {
  const levelsAt = cells.read('cap', ofText(readLevels));
  const settle = cached((levels: ReturnType<typeof readLevels>) =>
    cached((reading: AwardReading): Partial<SettledAward> | undefined => {
      if (reading.kind === 'award') return settleLevel(reading, levels);
      const [only] = levels ?? [];
      return levels?.length === 1 && only !== undefined ? { level: only } : undefined;
    }),
  );
  const settled: (Partial<SettledAward> | undefined)[] = [];
  for (let entry = 0; entry < size; entry++) {
    const levels = levelsAt(entry);
    const found =
      levels === undefined && !cells.isBlank('cap', entry)
        ? withoutLevel(awardAt(entry))
        : settle(levels)(awardAt(entry));
    if (levels !== undefined && found?.level === undefined) cells.markUnread('cap', entry);
    settled.push(found);
  }
  return settled;
}

/** A level column that can't be read leaves the level open, whatever the award implies. */
function withoutLevel(reading: AwardReading): Partial<SettledAward> | undefined {
  return reading.kind === 'award' ? { award: reading.award } : undefined;
}

/** The cells of a register's entries, by role, noting what can't be read. */
class EntryCells {
  readonly unread: UnreadCell[] = [];

  constructor(
    private readonly rows: readonly (readonly CellValue[])[],
    private readonly entries: Int32Array,
    private readonly columns: RegisterColumns,
  ) {}

  /** Whether the column is missing or the cell blank. */
  isBlank(role: ColumnRole, entry: number): boolean {
    return isBlankCell(this.cell(this.columns.byRole.get(role), entry));
  }

  /** Reads a role's column, each distinct value once; blank gives undefined silently. */
  read<T>(
    role: ColumnRole,
    reader: (cell: CellValue) => T | undefined,
  ): (entry: number) => T | undefined {
    const column = this.columns.byRole.get(role);
    if (column === undefined) return () => undefined;
    const remembered = cached(reader);
    const values: (T | undefined)[] = [];
    for (let entry = 0; entry < this.entries.length; entry++) {
      const cell = this.cell(column, entry);
      const value = isBlankCell(cell) ? undefined : remembered(cell);
      if (value === undefined && !isBlankCell(cell)) this.markUnread(role, entry);
      values.push(value);
    }
    return (entry) => values[entry];
  }

  /** The award of each entry; a blank or unreadable one, or two in one row, is marked. */
  awards(): (entry: number) => AwardReading {
    const remembered = cached((text: string) => readAward(text));
    const readings: AwardReading[] = [];
    for (let entry = 0; entry < this.entries.length; entry++) {
      const texts = this.columns.awards
        .map((column) => this.cell(column, entry))
        .filter((cell) => !isBlankCell(cell))
        .map(cellText);
      const reading = remembered(texts.join('; '));
      if (reading.kind !== 'award') this.markUnread('danh-hieu', entry);
      readings.push(reading);
    }
    return (entry) => readings[entry] ?? { kind: 'blank' };
  }

  markUnread(role: ColumnRole, entry: number): void {
    const row = this.entries[entry] ?? 0;
    const column = this.columns.byRole.get(role);
    if (column === undefined) return;
    const text = cellText(this.rows[row]?.[column]);
    this.unread.push({ row, column, role, text });
  }

  private cell(column: number | undefined, entry: number): CellValue {
    if (column === undefined) return undefined;
    return this.rows[this.entries[entry] ?? 0]?.[column];
  }
}
