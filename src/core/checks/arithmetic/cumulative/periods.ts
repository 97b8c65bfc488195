import type { TableColumn } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';

/** What part of a year a column's figures are of. */
export interface Period {
  readonly kind: 'since-january' | 'month';
  /** The month up to which it counts; 12 where a running total names none. */
  readonly months: number;
  /** As the header says, '' where it says none. */
  readonly year: string;
  /** The header itself says that it is a running total ("lũy kế"). */
  readonly isSaid: boolean;
}

const OTHER_FIGURES =
  /ke hoach|muc tieu|\bkh\b|giao|cung ki|so sanh|so voi|nam truoc|cuoi nam|du kien/;
const RUNNING = /\b(?:lui ke|cong don)\b/;
const MONTHS = /\b(\d{1,2}) thang\b/;
const ONE_MONTH = /^(?:thuc hien )?thang (\d{1,2})(?: nam \d{4}| \d{4})?$/;
const WHOLE_YEAR = /\b(?:ca nam|12 thang)\b/;
const FIRST_QUARTER = /\bqui (?:i|1)\b/;

/** The period that a column of actuals names: `"Ước thực hiện 9 tháng" → nine months`. */
export function periodOf({ header }: Pick<TableColumn, 'header'>): Period | undefined {
  const key = looseKey(header);
  if (OTHER_FIGURES.test(key)) return undefined;
  const year = /\b(?:19|20)\d{2}\b/.exec(key)?.[0] ?? '';
  const isSaid = RUNNING.test(key);
  const since = (months: number): Period => ({ kind: 'since-january', months, year, isSaid });
  const month = Number(ONE_MONTH.exec(key)?.[1]);
  if (month >= 1 && month <= 12) return { kind: 'month', months: month, year, isSaid };
  if (WHOLE_YEAR.test(key)) return since(12);
  const months = Number(MONTHS.exec(key)?.[1]);
  if (months >= 1 && months <= 12) return since(months);
  if (FIRST_QUARTER.test(key)) return since(3);
  return isSaid ? since(12) : undefined;
}
