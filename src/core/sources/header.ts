import { intersects, type RangeRef } from '../base/address';
import type { SheetSnapshot } from '../model/snapshot';
import { looseKey } from '../text/fold';
import { chooseColumns, type ColumnMatch, type HeaderCandidate } from './chooseColumns';
import { endOfHeader, hasFigures, headerArea, startOfHeader, tierTexts } from './headerShape';
import type { TableMapping } from './mapping';
import {
  TARGET_ROLES,
  headsIndicators,
  roleOfHeader,
  type RoleMatch,
  type TargetRole,
} from './roles';
import { textKeys } from './textKeys';
import { nextText, usedTexts } from './usedTexts';

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

/** Every header of a target table on the sheet, top to bottom. */
export function findHeaders(sheet: SheetSnapshot): readonly HeaderMatch[] {
  const headers: HeaderMatch[] = [];
  let below = -1;
  for (const cell of indicatorCells(sheet)) {
    // "Chỉ tiêu thi đua" may also be the name of a line, beside its figures.
    if (cell.row <= below || hasFigures(sheet, cell.row)) continue;
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
  const keys = textKeys(grid);
  for (const index of usedTexts(grid)) {
    if (headsIndicators(keys[index] ?? '')) heads.add(index);
  }
  const cells: { row: number; column: number }[] = [];
  if (heads.size === 0) return cells;
  for (const data of grid.columns) {
    const { column, numbers, rows } = data;
    for (let i = nextText(data, 0); i >= 0; i = nextText(data, i + 1)) {
      if (heads.has(numbers[i] ?? -1)) cells.push({ row: rows[i] ?? 0, column });
    }
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
  const area = headerArea(sheet, used, row, sureRole);
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

/** A role that a header names outright; a weak resemblance does not make a tier. */
function sureRole(header: string): TargetRole | undefined {
  const match = roleOfHeader(header);
  return match !== undefined && match.score >= 0.9 ? match.role : undefined;
}

/** The lowest tier speaks first; joined with those above where it says too little alone. */
function roleOfTiers(tiers: readonly string[]): RoleMatch | undefined {
  const leaf = tiers[tiers.length - 1] ?? '';
  const whole = tiers.join(' ');
  const own = roleOfHeader(leaf);
  // "So với cùng kỳ" under "%": the upper tier may forbid what the lower one says.
  const comparison =
    /(?:so sanh|so voi|%).*(?:cung ki|nam truoc)|(?:cung ki|nam truoc).*(?:%|so sanh)|\bu?th u?th\b/;
  if (comparison.test(looseKey(whole))) return undefined;
  // "KH tỉnh giao", "ƯTH/KH" under "So sánh %" are percentages of the plan, not the plan.
  const upper = looseKey(tiers.slice(0, -1).join(' '));
  if ((own?.role === 'target' || own?.role === 'actual') && /%|so sanh|ti le/.test(upper)) {
    return { role: 'printed', score: own.score };
  }
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
  const area = { sheet, near, roleOf: sureRole };
  const columns = given
    .map(({ role, column }) => ({
      role,
      column,
      header: tierTexts(area, range, column).join(' | '),
      score: 1,
    }))
    .sort((a, b) => a.column - b.column);
  return { range, columns, unused: [] };
}
