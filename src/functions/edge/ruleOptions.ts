import type { CalendarDate } from '../../core/base/dates';
import { cellText, readDate, readYear } from '../../core/awards/register/cellReadings';
import type { CellValue } from '../../core/model/snapshot';
import { packs } from '../../core/rules/index';
import { enumKey } from '../../core/text/fold';
import { notDate, notYear } from '../../strings/function-errors/rules';
import { optionalWord } from './options';
import type { Failure } from './outcome';

const PACK_IDS: readonly string[] = packs.map((pack) => pack.id);

/** An optional rule pack's id; undefined when it was left out, which 0 counts as. */
export function optionalPack(value: CellValue): string | Failure | undefined {
  return optionalWord(value, PACK_IDS, (word) =>
    PACK_IDS.find((id) => enumKey(id) === enumKey(word)),
  );
}

/** An optional year: 2025 or “Năm 2025”; undefined when it was left out, which 0 counts as. */
export function optionalYear(value: CellValue, name: string): number | Failure | undefined {
  if (value === undefined || value === 0) return undefined;
  const year = readYear(value);
  return year ?? { error: '#VALUE!', message: notYear.vi({ name, text: cellText(value) }) };
}

/** An optional day, Excel's own or as `31/12/2025`; undefined when it was left out, which 0 counts as. */
export function optionalDate(value: CellValue, name: string): CalendarDate | Failure | undefined {
  if (value === undefined || value === 0) return undefined;
  const date = readDate(value);
  return date ?? { error: '#VALUE!', message: notDate.vi({ name, text: cellText(value) }) };
}
