import { looseKey } from '../text/fold';
import type { RoleMatch, TargetRole } from './roles';

/** A column of a table with what its header says. */
export interface ColumnMatch {
  readonly role: TargetRole;
  readonly column: number;
  /** The header's words, upper tier first: `Kết quả | % so với mục tiêu`. */
  readonly header: string;
  /** 0 to 1; a mapping given by the user is 1. */
  readonly score: number;
}

/** A header and what it may mean. */
export interface HeaderCandidate {
  readonly column: number;
  readonly header: string;
  readonly match: RoleMatch | undefined;
}

/** Whose targets they are: "Chỉ tiêu NQ Đại hội". */
const OF_RESOLUTION = /^chi tieu (?:theo )?(?:nghi quiet|nq|dai hoi|dh)\b/;
const SURE = 0.9;
const UNSURE = 0.7;

/** What is left of the certainty where two columns could as well be the one. */
const RIVALLED = 0.7;
/** And where target and actual name different years. */
const OF_ANOTHER_YEAR = 0.5;

/**
 * The best column for each role. "Thực hiện năm 2019 | Kế hoạch năm 2020 | Thực hiện năm 2020":
 * among equals the actual is that of the latest year and the target that of the actual's year;
 * of "Thực hiện quý I | Thực hiện 6 tháng" the actual is that of the half year; otherwise the
 * leftmost, less surely.
 */
export function chooseColumns(
  candidates: readonly HeaderCandidate[],
  indicatorColumn: number,
): readonly ColumnMatch[] {
  const byRole = new Map<TargetRole, ColumnMatch[]>();
  const heading = candidates.find(({ column }) => column === indicatorColumn)?.header ?? '';
  for (const { column, header, match: found } of candidates) {
    const match =
      found?.role === 'indicator' && column !== indicatorColumn ? asTarget(header, heading) : found;
    if (match === undefined) continue;
    const { role, score } = match;
    byRole.set(role, [...(byRole.get(role) ?? []), { role, column, header, score }]);
  }
  const actual = pick(byRole.get('actual') ?? [], undefined);
  const year = actual === undefined ? undefined : yearOf(actual);
  const others = [...byRole].flatMap(([role, columns]) => {
    const chosen = role === 'actual' ? undefined : pick(columns, year);
    if (chosen === undefined) return [];
    const own = yearOf(chosen);
    const differs = role === 'target' && own !== undefined && year !== undefined && own !== year;
    return [differs ? { ...chosen, score: chosen.score * OF_ANOTHER_YEAR } : chosen];
  });
  return [...others, ...(actual === undefined ? [] : [actual])].sort((a, b) => a.column - b.column);
}

/**
 * "Chỉ tiêu Nghị quyết Đại hội", "Chỉ tiêu" beside another header of the indicators say what was
 * to be reached; the same header again begins a second table beside the first.
 */
function asTarget(header: string, heading: string): RoleMatch | undefined {
  const key = looseKey(header);
  if (!/^chi tieu\b/.test(key) || key === looseKey(heading)) return undefined;
  return { role: 'target', score: OF_RESOLUTION.test(key) ? SURE : UNSURE };
}

/**
 * The surest; then that of the whole period, of the wanted year, of the latest, of most months,
 * the leftmost.
 */
function pick(
  columns: readonly ColumnMatch[],
  wanted: number | undefined,
): ColumnMatch | undefined {
  const rank = (column: ColumnMatch): number => {
    if (wanted === undefined && ofWholePeriod(column)) return Infinity;
    const year = yearOf(column);
    return year === undefined ? 0 : year === wanted ? Infinity : year;
  };
  // A whole year beside a part of it may be an estimate: then nothing tells.
  const areParts = columns.every((column) => monthsOf(column) !== undefined);
  const months = (column: ColumnMatch): number => (areParts ? (monthsOf(column) ?? 0) : 0);
  const order = (a: ColumnMatch, b: ColumnMatch): number =>
    b.score - a.score ||
    (rank(b) > rank(a) ? 1 : rank(b) < rank(a) ? -1 : 0) ||
    months(b) - months(a);
  const [first, second] = [...columns].sort(order);
  if (first === undefined || second === undefined) return first;
  const isRivalled = order(first, second) === 0;
  return isRivalled ? { ...first, score: first.score * RIVALLED } : first;
}

/** "Thực hiện cả giai đoạn" beside a column for each year is what the target is set against. */
function ofWholePeriod({ header }: ColumnMatch): boolean {
  return /giai doan|ca thoi ki|\b5 nam\b/.test(looseKey(header));
}

/** The last year that a header names. */
function yearOf({ header }: ColumnMatch): number | undefined {
  const years = header.match(/\b(?:19|20)\d{2}\b/g);
  return years === null ? undefined : Number(years[years.length - 1]);
}

/** The months from January that a header names, where it is not the whole year. */
function monthsOf({ header }: ColumnMatch): number | undefined {
  const key = looseKey(header);
  if (/\bqui (?:i|1)\b/.test(key)) return 3;
  const months = /\b([1-9]) thang\b/.exec(key)?.[1];
  return months === undefined ? undefined : Number(months);
}
