import { contains, intersects, type RangeRef } from '../base/address';
import { findColumn, readValue } from '../model/cells';
import { CELL_TEXT, type SheetSnapshot } from '../model/snapshot';
import { looseKey, tidy } from '../text/fold';
import { chooseColumns, type ColumnMatch, type HeaderCandidate } from './chooseColumns';
import type { TableMapping } from './mapping';
import { TARGET_ROLES, roleOfHeader, type RoleMatch, type TargetRole } from './roles';

/** The header of a target table. */
export interface HeaderMatch {
  readonly range: RangeRef;
  readonly columns: readonly ColumnMatch[];
  /** Columns with a header whose meaning was not recognised, or was taken by a better one. */
  readonly unused: readonly { readonly column: number; readonly header: string }[];
}

/** A table needs its indicators and at least one of its figures. */
const NEEDED: readonly TargetRole[] = ['indicator'];
const FIGURES: readonly TargetRole[] = ['target', 'actual'];
/** Tiers that a header may have below its first row. */
const MOST_TIERS = 3;

/** Every header of a target table on the sheet, top to bottom. */
export function findHeaders(sheet: SheetSnapshot): readonly HeaderMatch[] {
  const headers: HeaderMatch[] = [];
  let below = -1;
  for (const cell of indicatorCells(sheet)) {
    if (cell.row <= below) continue;
    const header = readHeader(sheet, cell.row, cell.column);
    if (header === undefined) continue;
    headers.push(header);
    below = header.range.bottom;
  }
  return headers;
}

/** Cells whose text heads a column of indicators, by row. */
function indicatorCells(sheet: SheetSnapshot): readonly { row: number; column: number }[] {
  const { grid } = sheet;
  const heads = new Set<number>();
  grid.texts.forEach((text, index) => {
    if (roleOfHeader(text)?.role === 'indicator') heads.add(index);
  });
  const cells: { row: number; column: number }[] = [];
  if (heads.size === 0) return cells;
  for (const data of grid.columns) {
    data.numbers.forEach((number, i) => {
      if (data.kinds[i] === CELL_TEXT && heads.has(number)) {
        cells.push({ row: data.rows[i] ?? 0, column: data.column });
      }
    });
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function readHeader(
  sheet: SheetSnapshot,
  row: number,
  indicatorColumn: number,
): HeaderMatch | undefined {
  const { used } = sheet.grid;
  if (used === undefined) return undefined;
  const near = sheet.merges.filter((merge) =>
    intersects(merge, {
      top: row - 1,
      bottom: row + MOST_TIERS,
      left: used.left,
      right: used.right,
    }),
  );
  const area = { sheet, near };
  const top = startOfHeader(area, row, used);
  const bottom = endOfHeader(area, row, indicatorColumn, used);
  const range = { top, bottom, left: used.left, right: used.right };
  const candidates: HeaderCandidate[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const tiers = tierTexts(area, range, column);
    if (tiers.length === 0) continue;
    candidates.push({ column, header: tiers.join(' | '), match: roleOfTiers(tiers) });
  }
  const columns = chooseColumns(candidates, indicatorColumn);
  const roles = new Set(columns.map((match) => match.role));
  if (!NEEDED.every((role) => roles.has(role)) || !FIGURES.some((role) => roles.has(role))) {
    return undefined;
  }
  const taken = new Set(columns.map((match) => match.column));
  const unused = candidates
    .filter(({ column }) => !taken.has(column))
    .map(({ column, header }) => ({ column, header }));
  const first = Math.min(...candidates.map(({ column }) => column));
  const last = Math.max(...candidates.map(({ column }) => column));
  return { range: { top, bottom, left: first, right: last }, columns, unused };
}

interface HeaderArea {
  readonly sheet: SheetSnapshot;
  readonly near: readonly RangeRef[];
}

/** The text a cell shows: that of its merged area's first cell. */
function shownText({ sheet, near }: HeaderArea, row: number, column: number): string {
  const merge = near.find((range) => contains(range, { row, column }));
  const value = readValue(sheet, merge?.top ?? row, merge?.left ?? column);
  return typeof value === 'string' ? tidy(value) : typeof value === 'number' ? String(value) : '';
}

/** One row up where an upper tier stands over this one ("Kết quả" over two columns). */
function startOfHeader(area: HeaderArea, row: number, used: RangeRef): number {
  if (row === 0) return row;
  const overThis = area.near.some((merge) => merge.top === row - 1 && merge.bottom >= row);
  if (overThis) return row - 1;
  const roles = rolesInRow(area, row - 1, used);
  return roles >= 2 ? row - 1 : row;
}

/** The last row of the header: the indicator's merge, or a second tier of header words. */
function endOfHeader(
  area: HeaderArea,
  row: number,
  indicatorColumn: number,
  used: RangeRef,
): number {
  const merge = area.near.find((range) => contains(range, { row, column: indicatorColumn }));
  let bottom = merge?.bottom ?? row;
  if (bottom - row > MOST_TIERS) return row;
  if (bottom === row) {
    // Unmerged: the tier below has headers where the indicator's column is empty.
    const empty = shownText(area, row + 1, indicatorColumn) === '';
    const grouped = area.near.some(
      (range) => range.top <= row && range.bottom === row && range.right > range.left,
    );
    if (empty && (rolesInRow(area, row + 1, used) >= 1 || grouped)) bottom = row + 1;
  }
  return isNumberingRow(area, bottom + 1, used) ? bottom + 1 : bottom;
}

function rolesInRow(area: HeaderArea, row: number, used: RangeRef): number {
  const roles = new Set<TargetRole>();
  for (let column = used.left; column <= used.right; column++) {
    if (findColumn(area.sheet.grid, column) === undefined) continue;
    const match = roleOfHeader(shownText(area, row, column));
    if (match !== undefined && match.score >= 0.9) roles.add(match.role);
  }
  return roles.size;
}

/** "A | B | 1 | 2 | 3=2:1" under the header: the form's own column numbers. */
function isNumberingRow(area: HeaderArea, row: number, used: RangeRef): boolean {
  let numbered = 0;
  const seen = new Set<string>();
  for (let column = used.left; column <= used.right; column++) {
    const text = shownText(area, row, column);
    if (text === '') continue;
    if (!/^\(?(?:[A-H]|\d{1,2})\)?(?:\s?=\s?[\d+\-:/x*() ]+)?$/i.test(text)) return false;
    if (seen.has(text)) return false;
    seen.add(text);
    numbered += 1;
  }
  // "1, 2, 3 …" in order; a first data row has words in its second column.
  return numbered >= 4;
}

function tierTexts(area: HeaderArea, range: RangeRef, column: number): readonly string[] {
  const tiers: string[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const text = shownText(area, row, column);
    if (
      text !== '' &&
      text !== tiers[tiers.length - 1] &&
      !/^\(?[\dA-H]{1,2}\)?(?:\s?=.*)?$/.test(text)
    ) {
      tiers.push(text);
    }
  }
  return tiers;
}

/** The lowest tier speaks first; joined with those above where it says too little alone. */
function roleOfTiers(tiers: readonly string[]): RoleMatch | undefined {
  const leaf = tiers[tiers.length - 1] ?? '';
  const whole = tiers.join(' ');
  const own = roleOfHeader(leaf);
  // "So với cùng kỳ" under "%": the upper tier may forbid what the lower one says.
  const comparison =
    /(?:so sanh|so voi|%).*(?:cung ki|nam truoc)|(?:cung ki|nam truoc).*(?:%|so sanh)/;
  if (comparison.test(looseKey(whole))) return undefined;
  if (own !== undefined) return own;
  const joined = tiers.length > 1 ? roleOfHeader(whole) : undefined;
  return joined === undefined ? undefined : { role: joined.role, score: joined.score * 0.9 };
}

/** The header that a user's mapping points out, with the words that stand in it. */
export function headerFromMapping(sheet: SheetSnapshot, mapping: TableMapping): HeaderMatch {
  const { first, last } = mapping.header;
  const given = TARGET_ROLES.flatMap((role) => {
    const column = mapping.columns[role];
    return column === undefined ? [] : [{ role, column }];
  });
  const numbers = given.map(({ column }) => column);
  const range = {
    top: first,
    bottom: last,
    left: Math.min(...numbers),
    right: Math.max(...numbers),
  };
  const near = sheet.merges.filter((merge) => intersects(merge, range));
  const columns = given
    .map(({ role, column }) => ({
      role,
      column,
      header: tierTexts({ sheet, near }, range, column).join(' | '),
      score: 1,
    }))
    .sort((a, b) => a.column - b.column);
  return { range, columns, unused: [] };
}
