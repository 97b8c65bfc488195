import type { AwardId } from '../../rules/awardIds';
import type { DataTable, TableColumn } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';
import { awardOfHeader } from '../awards/countTables';

/** A column of percentages with the two that it divides. */
export interface ShareColumns {
  readonly part: TableColumn;
  readonly whole: TableColumn;
  readonly printed: TableColumn;
}

/** "Tỷ lệ LĐTT %", "Tỷ lệ CSTĐCS/LĐTT": what is divided, and by what where it is said. */
const SHARE =
  /^\s*(?:%|tỷ lệ|tỉ lệ)\s*(?:%\s*)?([^/:%]+?)\s*(?:(?:\/|:|trên|so với)\s*([^%]+?))?\s*(?:\(?%\)?)?\s*$/iu;
const PEOPLE =
  /^(?:tong )?so (?:ca nhan|can bo|nguoi|lao dong|cong chuc|cbcc|cbccvc)$|^tong so (?:cb|cc|nld)[a-z]*$/;
const ADVANCED: readonly AwardId[] = ['lao-dong-tien-tien', 'chien-si-tien-tien'];

/**
 * The shares that a table's own headers name: "Đạt" of "Tổng số" with "Tỷ lệ %", LĐTT of the
 * people, CSTĐCS of LĐTT.
 */
export function shareColumns(table: DataTable): readonly ShareColumns[] {
  return table.kind === 'award-counts' ? ofAwards(table) : ofReached(table);
}

/** How many have reached a standard, and of how many. */
export function reachedColumns({
  columns,
}: DataTable): Pick<ShareColumns, 'part' | 'whole'> | undefined {
  const [part, ...moreParts] = columns.filter(({ role }) => role === 'reached');
  const [whole, ...moreWholes] = columns.filter(({ leaf }) => /^tong so\b/.test(looseKey(leaf)));
  if (part === undefined || whole === undefined) return undefined;
  return moreParts.length + moreWholes.length === 0 ? { part, whole } : undefined;
}

function ofReached(table: DataTable): readonly ShareColumns[] {
  const reached = reachedColumns(table);
  const [printed, ...others] = table.columns.filter(({ role }) => role === 'printed');
  if (reached === undefined || printed === undefined || others.length > 0) return [];
  return [{ ...reached, printed }];
}

function ofAwards({ columns }: DataTable): readonly ShareColumns[] {
  const counts = columns.filter(({ leaf }) => !SHARE.test(leaf));
  const only = (fits: (column: TableColumn) => boolean): TableColumn | undefined => {
    const [first, ...others] = counts.filter(fits);
    return others.length === 0 ? first : undefined;
  };
  const counting = (award: AwardId): TableColumn | undefined =>
    only(({ leaf }) => awardOfHeader(leaf) === award);
  return columns.flatMap((printed) => {
    const [, of = '', by] = SHARE.exec(printed.leaf) ?? [];
    const award = awardOfHeader(of);
    if (award === undefined) return [];
    const base = by === undefined ? undefined : awardOfHeader(by);
    const isOfPeople = by === undefined && ADVANCED.includes(award);
    const whole =
      base === undefined
        ? isOfPeople
          ? only(({ leaf }) => PEOPLE.test(looseKey(leaf)))
          : undefined
        : counting(base);
    const part = counting(award);
    return part === undefined || whole === undefined ? [] : [{ part, whole, printed }];
  });
}
