import { serialFromDate } from '../../../base/dates';
import { readDate } from '../../../awards/register/cellReadings';
import { readStyle, readValue } from '../../../model/cells';
import type { CellContent } from '../../../model/plan';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import { writtenDates } from '../../../text/writtenDates';
import { fold, tidy } from '../../../text/fold';

export const DATE_FORMAT = 'dd/mm/yyyy';

/** What a cell of a list is given, and the number format that shows it. */
export interface ListCell {
  readonly content: CellContent;
  readonly numberFormat: string;
}

export const BLANK: ListCell = { content: undefined, numberFormat: 'General' };

/** Number formats that show a day: letters outside of words in quotes. */
const SHOWS_DATE = /[dy]/i;

/** The source's cell as it stands, its spaces tidied. A date shows day, month and year. */
export function copiedCell(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): ListCell {
  const value = readValue(sheet, row, column);
  if (typeof value === 'string') return wordsCell(value);
  if (typeof value !== 'number') return { content: value, numberFormat: 'General' };
  const { numberFormat } = readStyle(snapshot, sheet, row, column);
  const isDate = SHOWS_DATE.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return { content: value, numberFormat: isDate ? DATE_FORMAT : numberFormat };
}

/** A cell that holds a day: `21 tháng 01 năm 2020 → 21/01/2020`, as one of Excel's dates. */
export function dateCell(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): ListCell {
  const value = readValue(sheet, row, column);
  const { date1904 } = snapshot;
  if (typeof value === 'string' && !isOnlyDate(value)) return wordsCell(value);
  const date = readDate(value, date1904);
  if (date === undefined) return copiedCell(snapshot, sheet, row, column);
  return { content: serialFromDate(date, date1904), numberFormat: DATE_FORMAT };
}

/** Whether a cell of words says a day and nothing else; a number always may. */
function isOnlyDate(text: string): boolean {
  const [date, ...others] = writtenDates(text);
  if (date === undefined || others.length > 0) return false;
  const folded = fold(text);
  const around = folded.slice(0, date.start) + folded.slice(date.end);
  return /^(?:ngay)?[\s.,;]*$/.test(around);
}

function wordsCell(text: string): ListCell {
  const words = text.split(/\r?\n/).map(tidy).join('\n');
  return words.trim() === '' ? BLANK : { content: words, numberFormat: 'General' };
}
