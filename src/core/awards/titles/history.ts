import { fail, ok, type Result } from '../../base/result';
import type { CellValue } from '../../model/snapshot';
import type { AwardId } from '../../rules/awardIds';
import type { Grade } from '../../rules/pack';
import { looseKey } from '../../text/fold';
import { isFamily } from '../catalogue/catalogue';
import { cellText } from '../register/cellReadings';
import type { ColumnRole, RegisterColumns } from '../register/columns';
import { readRegister, type RegisterError } from '../register/readRegister';
import { UNREAD, type UnreadCell } from '../register/register';
import type { MissingColumn } from '../tally/matching';

/** An award of a year. */
export interface HeldAward {
  readonly year: number;
  readonly award: AwardId;
}

/** A grade of work of a year, where the list says it in words. */
export interface HeldGrade {
  readonly year: number;
  readonly grade: Grade;
}

/** What one person or collective has held so far. */
export interface History {
  readonly awards: readonly HeldAward[];
  readonly grades: readonly HeldGrade[];
  /** What can't be read, and awards whose level or rank isn't said. */
  readonly unread: readonly UnreadCell[];
}

const GRADES: ReadonlyMap<string, Grade> = new Map([
  ['hoan thanh xuat sac nhiem vu', 'xuat-sac'],
  ['hoan thanh xuat sac', 'xuat-sac'],
  ['htxsnv', 'xuat-sac'],
  ['htxs', 'xuat-sac'],
  ['hoan thanh tot nhiem vu', 'tot'],
  ['hoan thanh tot', 'tot'],
  ['httnv', 'tot'],
  ['htt', 'tot'],
]);

/** `HTXSNV → xuat-sac`; undefined for anything but a grade of work. */
export function readGrade(text: string): Grade | undefined {
  return GRADES.get(looseKey(text));
}

/**
 * Reads a list of earlier titles: a block with the columns Năm and Danh hiệu. Besides awards it
 * may hold grades of work (`Hoàn thành xuất sắc nhiệm vụ`). Where there are statuses, only what
 * was given counts.
 */
export function readHistory(
  rows: readonly (readonly CellValue[])[],
): Result<History, RegisterError | MissingColumn> {
  const register = readRegister(rows);
  if (!register.ok) return register;
  const { columns, size, awards, years, statuses, unread } = register.value;
  if (!columns.byRole.has('nam')) return fail({ code: 'missing-column', role: 'nam' });
  const texts = new Map(
    unread.filter((cell) => cell.role === 'danh-hieu').map((cell) => [cell.row, cell.text]),
  );
  const held: HeldAward[] = [];
  const grades: HeldGrade[] = [];
  const unclear: UnreadCell[] = [];
  for (let entry = 0; entry < size; entry++) {
    const row = register.value.rows[entry] ?? 0;
    const status = statuses.values[statuses.codes[entry] ?? UNREAD];
    if (columns.byRole.has('trang-thai')) {
      if (status === undefined) unclear.push(unreadCell(rows, columns, row, 'trang-thai'));
      if (status !== 'da-tang') continue;
    }
    const award = awards.values[awards.codes[entry] ?? UNREAD];
    const year = years.values[years.codes[entry] ?? UNREAD];
    const grade = readGrade(texts.get(row) ?? '');
    if (year === undefined) unclear.push(unreadCell(rows, columns, row, 'nam'));
    else if (award !== undefined && !isFamily(award)) held.push({ year, award });
    else if (grade !== undefined) grades.push({ year, grade });
    else unclear.push(unreadCell(rows, columns, row, 'danh-hieu'));
  }
  return ok({ awards: held, grades, unread: unclear });
}

function unreadCell(
  rows: readonly (readonly CellValue[])[],
  { byRole }: RegisterColumns,
  row: number,
  role: ColumnRole,
): UnreadCell {
  const column = byRole.get(role) ?? 0;
  return { row, column, role, text: cellText(rows[row]?.[column]) };
}
