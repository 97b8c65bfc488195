import type { RangeRef } from '../base/address';
import type { SheetSnapshot } from '../model/snapshot';
import { headerArea } from '../sources/headerShape';
import { isTargetMapping, type TableMapping } from '../sources/mapping';
import { columnRole, type ColumnRole } from './columnRole';
import type { TableColumn, TableKind } from './dataTable';
import { describeColumn } from './describeColumn';

/** What a table is about when a column with that role was pointed out in it; the first decides. */
const KINDS: readonly (readonly [role: string, kind: TableKind])[] = [
  ['danh-hieu', 'register'],
  ['movement', 'movements'],
  ['block', 'blocks'],
  ['document', 'documents'],
  ['abstract', 'documents'],
  ['activity', 'work-plan'],
  ['role-model', 'role-models'],
  ['standard', 'standards'],
];

/** Roles of registers and lists that the reader of tables calls otherwise. */
const ROLES: Readonly<Partial<Record<string, ColumnRole>>> = {
  number: 'number',
  stt: 'number',
  movement: 'movement',
  block: 'block',
  document: 'document',
  abstract: 'abstract',
  activity: 'content',
  standard: 'content',
  'role-model': 'name',
  ten: 'name',
  'danh-hieu': 'title',
  'don-vi': 'organisation',
};

/** A header that the user pointed out. */
export interface MappedHeader {
  readonly kind: TableKind;
  readonly range: RangeRef;
  readonly columns: readonly TableColumn[];
}

/**
 * The header of a register or a list as the user pointed it out; undefined where the mapping is
 * of targets, or of a table that only forms look for.
 */
export function mappedHeader(
  sheet: SheetSnapshot,
  mapping: TableMapping,
): MappedHeader | undefined {
  const kind = KINDS.find(([role]) => mapping.columns[role] !== undefined)?.[1];
  const { used } = sheet.grid;
  if (kind === undefined || used === undefined || isTargetMapping(mapping)) return undefined;
  const { first, last } = mapping.header;
  const given = new Map(
    Object.entries(mapping.columns).flatMap(([role, column]) =>
      column === undefined ? [] : [[column, role] as const],
    ),
  );
  const range = { top: first, bottom: last, left: used.left, right: used.right };
  const area = headerArea(sheet, range, first, columnRole);
  const columns: TableColumn[] = [];
  for (let column = used.left; column <= used.right; column++) {
    const role = given.get(column);
    const described = describeColumn(area, range, column, ROLES[role ?? '']);
    if (role !== undefined) columns.push({ ...described, given: role });
    else if (described.header !== '') columns.push(besides(described));
  }
  const [left, right] = [columns[0]?.column, columns[columns.length - 1]?.column];
  if (left === undefined || right === undefined) return undefined;
  return { kind, range: { ...range, left, right }, columns };
}

/** A column that was not pointed out: its own words may still say what no role is for. */
function besides(column: TableColumn): TableColumn {
  const isTaken = Object.values(ROLES).some((role) => role === column.role);
  return isTaken ? { ...column, role: undefined } : column;
}
