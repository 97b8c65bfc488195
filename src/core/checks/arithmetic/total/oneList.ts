import type { DataTable } from '../../../tables/dataTable';
import type { Numbering } from '../../../tables/numbering';
import { outlineOf } from '../../../tables/outline';
import { looseKey } from '../../../text/fold';
import type { Structure } from './structures';

/** The lines of a total that its formula takes in, and those that it leaves out. */
export interface Split {
  readonly covered: readonly number[];
  readonly omitted: readonly number[];
}

/** Names of totals that say no more than that they are of all there is. */
const PLAIN = /^(?:tong|cong|tong so|tong cong)(?: chung| don)?(?: toan .*)?$/;
/** Lines that count some of the others once more. */
const SOME_OF =
  /trong do|bao gom|^gom |^rieng |^(?:so )?nu$|dan toc|ton giao|dang vien|doan vien|tre em|cao tuoi|truc tiep|^doanh nghiep$/;
/** As many lines without a number, at most, stand between a SUM and its total by oversight. */
const FEW = 2;

/** Whether the name of a total, or its place under a group, says that it is of all these lines. */
export function namesAll(table: DataTable, i: number, lines: Structure): boolean {
  const name = nameOf(table, i);
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  // "Tổng số" above others is one target of many.
  if (i < first && table.kind === 'targets' && !/^(?:tong )?cong\b/.test(name)) return false;
  const closesGroup = table.rows[first - 1]?.kind === 'heading' && i === last + 1;
  // "Cộng (1+2)" names its lines.
  return PLAIN.test(name) || (closesGroup && !/\d.*\d/.test(name));
}

/** Whether the lines left out belong to the others by number and name, or by where they stand. */
export function isOneList(table: DataTable, i: number, { covered, omitted }: Split): boolean {
  if (omitted.some((line) => isPartByName(table, line, covered))) return false;
  const lines = [...covered, ...omitted].sort((a, b) => a - b);
  if (lines.every((line) => numberOf(table, line) === undefined)) {
    return omitted.length <= FEW && omitted[0] === i - omitted.length;
  }
  const { parents } = outlineOf(table);
  return omitted.every((line) => {
    const list = lines.filter((other) => parents[other] === parents[line]);
    return list.some((other) => covered.includes(other)) && isCounted(table, list);
  });
}

/** A line such as "Nữ", or "Lúa lai" beside "Lúa" or the other way round; not "Đợt 2" beside "Đợt". */
function isPartByName(table: DataTable, line: number, covered: readonly number[]): boolean {
  const name = nameOf(table, line);
  return (
    SOME_OF.test(name) ||
    covered.some((other) => {
      const [short = '', long = ''] = [name, nameOf(table, other)].sort(
        (a, b) => a.length - b.length,
      );
      return `${long} `.startsWith(`${short} `) && !/\d/.test(long.slice(short.length));
    })
  );
}

/** Whether the lines are numbered one after the other: 1, 2, 3 or a, b, c. */
function isCounted(table: DataTable, list: readonly number[]): boolean {
  return list.every((line, k) => {
    const own = numberOf(table, line);
    const before = k === 0 ? undefined : numberOf(table, list[k - 1] ?? -1);
    if (own === undefined) return false;
    return k === 0 || (before?.style === own.style && lastOf(own) === lastOf(before) + 1);
  });
}

/** The number of a line; undefined for none and for dashes. */
function numberOf(table: DataTable, line: number): Numbering | undefined {
  const number = table.rows[line]?.number;
  return number === undefined || number.path.length === 0 ? undefined : number;
}

function lastOf({ path }: Numbering): number {
  return path.at(-1) ?? 0;
}

function nameOf(table: DataTable, line: number): string {
  return looseKey(table.rows[line]?.name ?? '');
}
