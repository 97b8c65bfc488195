import { fail, ok, type Result } from '../../base/result';
import type { CellValue } from '../../model/snapshot';
import type { RecipientKind } from '../../rules/awardIds';
import { looseKey, tidy } from '../../text/fold';
import { awardOf } from '../catalogue/catalogue';
import type { AwardReading } from '../reading/awardText';
import {
  CLASS_ENTRIES,
  readKind,
  readRecipientClass,
  readRecipientKind,
  readStatus,
  type RecipientClass,
} from '../reading/kinds';
import { readLevels } from '../reading/levelText';
import { settleLevel, type SettledAward } from '../reading/settleLevel';
import { cellText, readDate, readQuantity, readYear, type Quantity } from './cellReadings';
import { cached, codedColumn, lazy } from './coder';
import { findColumns, type ColumnRole } from './columns';
import { findEntries } from './entries';
import { EntryCells, type ReadColumn } from './entryCells';
import { dayNumber, UNREAD, type Register, type UnreadCell } from './register';

/** The block has no header row with a column of awards. */
export interface RegisterError {
  readonly code: 'no-award-column';
}

export interface RegisterOptions {
  /** The workbook counts its days from 1904. */
  readonly date1904?: boolean;
}

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

  const quantity = cells.later('so-luong', readQuantity);
  const recipient = cells.later('doi-tuong', ofText(readRecipientKind));
  const recipientClass = cells.later('phan-loai', ofText(readRecipientClass));
  const level = cells.later('cap', ofText(readLevels));
  const kind = cells.later('loai-hinh', ofText(readKind));
  const status = cells.later('trang-thai', ofText(readStatus));
  const unit = cells.later('don-vi', ofText(unitReader()));
  const name = cells.later('ten', nameOf);
  const year = cells.later('nam', (cell) => readYear(cell, date1904));
  const date = cells.later('ngay-quyet-dinh', (cell) => readDate(cell, date1904));

  const readings = lazy(() => cells.awards());
  const settled = lazy(() => settleAwards(cells, readings(), level()));
  const quantities = lazy(() =>
    Float64Array.from({ length: size }, (_, entry) => {
      const read = quantity().at(entry);
      return read?.count ?? (cells.isBlank('so-luong', entry) ? 1 : 0);
    }),
  );
  const recipients = lazy(() =>
    codedColumn(size, (entry) => {
      if (!cells.isBlank('doi-tuong', entry)) return recipient().at(entry);
      const reading = readings()[entry];
      return impliedRecipient(reading, recipientClass().at(entry), quantity().at(entry));
    }),
  );
  const dates = lazy(() =>
    Int32Array.from({ length: size }, (_, entry) => {
      const day = date().at(entry);
      return day === undefined ? UNREAD : dayNumber(day);
    }),
  );
  const unread = lazy(() =>
    [
      ...readings().flatMap((reading, entry) =>
        reading.kind === 'award' ? [] : [cells.unreadCell('danh-hieu', entry)],
      ),
      ...unreadCells(cells, 'so-luong', quantity()),
      ...unreadCells(cells, 'doi-tuong', recipient()),
      ...unreadCells(cells, 'phan-loai', recipientClass()),
      ...unreadCells(cells, 'cap', { unread: settled().withoutLevel }),
      ...unreadCells(cells, 'loai-hinh', kind()),
      ...unreadCells(cells, 'trang-thai', status()),
      ...unreadCells(cells, 'nam', year()),
      ...unreadCells(cells, 'ngay-quyet-dinh', date()),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
  );
  const total = lazy(() => quantities().reduce((sum, count) => sum + count, 0));
  const coded = <T>(column: () => ReadColumn<T>) => lazy(() => codedColumn(size, column().at));
  const awards = lazy(() => codedColumn(size, (entry) => settled().entries[entry]?.award));
  const levels = lazy(() => codedColumn(size, (entry) => settled().entries[entry]?.level));
  const classes = coded(recipientClass);
  const kinds = coded(kind);
  const statuses = coded(status);
  const units = coded(unit);
  const names = coded(name);
  const years = coded(year);

  return ok({
    columns,
    size,
    rows: entries.rows,
    skipped: entries.skipped,
    get quantities() {
      return quantities();
    },
    get awards() {
      return awards();
    },
    get levels() {
      return levels();
    },
    get recipients() {
      return recipients();
    },
    get classes() {
      return classes();
    },
    get kinds() {
      return kinds();
    },
    get statuses() {
      return statuses();
    },
    get units() {
      return units();
    },
    get names() {
      return names();
    },
    get years() {
      return years();
    },
    get dates() {
      return dates();
    },
    get total() {
      return total();
    },
    get unread() {
      return unread();
    },
    get unreadQuantities() {
      return quantity().unread.length;
    },
  });
}

function ofText<T>(read: (text: string) => T | undefined): (cell: CellValue) => T | undefined {
  return (cell) => (typeof cell === 'object' ? undefined : read(cellText(cell)));
}

/** Names are compared only where a question needs it, so they stay as they stand. */
function nameOf(cell: CellValue): string | undefined {
  return typeof cell === 'string' ? cell : undefined;
}

/** Spellings of one unit become the first of them. */
function unitReader(): (text: string) => string {
  const first = new Map<string, string>();
  return (text) => {
    const key = looseKey(text);
    const known = first.get(key) ?? tidy(text);
    first.set(key, known);
    return known;
  };
}

function impliedRecipient(
  reading: AwardReading | undefined,
  recipientClass: RecipientClass | undefined,
  quantity: Quantity | undefined,
): RecipientKind | undefined {
  const ofClass =
    recipientClass === undefined ? undefined : CLASS_ENTRIES[recipientClass].recipient;
  if (ofClass !== undefined) return ofClass;
  if (reading?.kind !== 'award') return quantity?.recipient;
  const { recipients } = awardOf(reading.award);
  const sole = recipients.length === 1 ? recipients[0] : undefined;
  return reading.recipient ?? quantity?.recipient ?? sole;
}

interface SettledAwards {
  readonly entries: readonly (Partial<SettledAward> | undefined)[];
  /** Entries whose level column says something that gives no level. */
  readonly withoutLevel: readonly number[];
}

/** Award and level of each entry. A level that can't be read leaves it open, whatever the award. */
function settleAwards(
  cells: EntryCells,
  readings: readonly AwardReading[],
  levels: ReadColumn<ReturnType<typeof readLevels>>,
): SettledAwards {
  const settle = cached((column: ReturnType<typeof readLevels>) =>
    cached((reading: AwardReading) => settleReading(reading, column)),
  );
  const withoutLevel: number[] = [];
  const entries = readings.map((reading, entry) => {
    const column = levels.at(entry);
    const stated = !cells.isBlank('cap', entry);
    const settled = settle(stated ? (column ?? []) : undefined)(reading);
    if (stated && settled?.level === undefined) withoutLevel.push(entry);
    return settled;
  });
  return { entries, withoutLevel };
}

function settleReading(
  reading: AwardReading,
  column: ReturnType<typeof readLevels>,
): Partial<SettledAward> | undefined {
  if (reading.kind === 'award') return settleLevel(reading, column);
  const [only] = column ?? [];
  return column?.length === 1 && only !== undefined ? { level: only } : undefined;
}

function unreadCells(
  cells: EntryCells,
  role: ColumnRole,
  { unread }: Pick<ReadColumn<unknown>, 'unread'>,
): readonly UnreadCell[] {
  return unread.map((entry) => cells.unreadCell(role, entry));
}
