import { exactFromNumber, toNumber } from '../base/exact';
import { formatCell, parseCell } from '../base/address';
import { awardEntries } from '../annexes/shared/awards/awardEntry';
import type { RegisterSource } from '../annexes/shared/awards/registerSource';
import {
  asItStands,
  numberCell,
  textCell,
  unitInCell,
  type FilledCell,
} from '../annexes/shared/plainCells';
import { cellText } from '../awards/register/cellReadings';
import type { ColumnRole } from '../awards/register/columns';
import { findColumn, findRow, stylesDown, valueAt } from '../model/cells';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { sourceCell } from '../sources/sourceCell';
import { columnOf, type TargetRow, type TargetTable } from '../sources/targetTable';
import { columnWith, type DataTable } from '../tables/dataTable';
import { looseKey } from '../text/fold';
import type { AwardField, FormField } from './fields';
import type { Cells, FormItem, FormSource } from './formSource';
import { targetItems } from './targetItems';

const NO_CELLS: Cells = () => undefined;

/** The lines of a table of targets. */
export function targetSource(snapshot: Snapshot, table: DataTable): FormSource | undefined {
  const { targets, sheet } = table;
  if (targets === undefined) return undefined;
  const has = (field: FormField): boolean =>
    field === 'percent'
      ? columnOf(targets, 'target') !== undefined && columnOf(targets, 'actual') !== undefined
      : targets.columns.some(({ role }) => role === field);
  const { items, totals } = targetItems(targets);
  return {
    sheet: sheet.name,
    items,
    totals,
    unread: targets.rows.flatMap(({ target, actual }) =>
      [target, actual].flatMap((cell) =>
        cell?.figure.kind === 'unreadable'
          ? [{ cell: formatCell(cell), text: cell.figure.text }]
          : [],
      ),
    ),
    columns: table.columns.map(({ header, column }) => {
      const role = targets.columns.find((match) => match.column === column)?.role;
      return { header, field: role === undefined ? undefined : fieldOfRole(role) };
    }),
    cellsOf: (field) => {
      if (!has(field) && field !== 'unit') return NO_CELLS;
      const cells = targetCells(snapshot, sheet, targets, field);
      return ({ target }) => (target === undefined ? undefined : cells(target));
    },
    cellsUnder: (header) => under(snapshot, table, header),
    samePeriod: ({ row }) => {
      const column = columnOf(targets, 'same-period');
      return column === undefined ? undefined : sourceCell(snapshot, sheet, row, column);
    },
  };
}

type TargetRole = TargetTable['columns'][number]['role'];

/** Columns that steer how a percentage is computed need no place in a form. */
function fieldOfRole(role: TargetRole): FormField | undefined {
  switch (role) {
    case 'printed':
    case 'method':
    case 'periods':
    case 'aggregation':
    case 'decimals':
      return 'percent';
    default:
      return role;
  }
}

function targetCells(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  table: TargetTable,
  field: FormField,
): (row: TargetRow) => FilledCell | undefined {
  switch (field) {
    case 'number':
      return ({ number }) => numberCell(number);
    case 'indicator':
      return ({ indicator }) => textCell(indicator);
    case 'unit':
      return (row) => textCell(row.unit === '' ? unitInCell(row) : row.unit);
    case 'target':
      return ({ target }) => asItStands(target);
    case 'actual':
      return ({ actual }) => asItStands(actual);
    case 'note':
      return ({ note }) => textCell(note);
    case 'local-target':
    case 'same-period': {
      const column = columnOf(table, field);
      if (column === undefined) return () => undefined;
      const standing = standingDown(snapshot, sheet, column);
      return ({ row }) => standing(row);
    }
    default:
      return () => undefined;
  }
}

/** The lines of an award register. */
export function awardSource(snapshot: Snapshot, source: RegisterSource): FormSource {
  const { table, register } = source;
  const { byRole } = register.columns;
  const roles = new Map([...byRole].map(([role, column]) => [column + table.header.left, role]));
  return {
    sheet: table.sheet.name,
    totals: [],
    unread: register.unread.map(({ row, column, text }) => ({
      cell: formatCell({
        row: row + table.header.bottom,
        column: column + table.header.left,
      }),
      text,
    })),
    items: awardEntries(source).map((entry): FormItem => {
      const name = entry.name ?? '';
      return {
        name,
        key: looseKey(name),
        number: cellText(source.valueOf(entry.entry, 'stt')),
        isHeading: false,
        isPart: false,
        groups: [],
        row: source.rowOf(entry.entry),
        target: undefined,
        entry,
      };
    }),
    columns: table.columns.map(({ header, column, role }) => ({
      header,
      field: roles.get(column) ?? otherField(role),
    })),
    cellsOf: (field) => (item) => awardCell(snapshot, source, item, field),
    cellsUnder: (header) => under(snapshot, table, header),
    samePeriod: () => undefined,
  };
}

function otherField(role: DataTable['columns'][number]['role']): AwardField | undefined {
  if (role === 'achievement') return 'thanh-tich';
  return role === 'note' ? 'ghi-chu' : undefined;
}

function awardCell(
  snapshot: Snapshot,
  source: RegisterSource,
  { entry, row }: FormItem,
  field: FormField,
): FilledCell | undefined {
  if (entry === undefined) return undefined;
  const { table, register } = source;
  if (field === 'thanh-tich' || field === 'ghi-chu') {
    const role = field === 'thanh-tich' ? 'achievement' : 'note';
    if (columnWith(table, role) === undefined) return undefined;
    return textCell(source.textUnder(entry.entry, role));
  }
  const role = registerRole(register.columns.byRole, field);
  if (role === undefined) {
    return field === 'so-luong' ? { content: 1, numberFormat: 'General' } : undefined;
  }
  const column = parseCell(source.cellOf(entry.entry, role))?.column;
  if (column === undefined) return undefined;
  const cell = standingDown(snapshot, table.sheet, column)(row);
  // A register that leaves the quantity blank means one award: a form that adds up must say so.
  return field === 'so-luong' && cell.content === undefined ? { ...cell, content: 1 } : cell;
}

function registerRole(
  byRole: ReadonlyMap<ColumnRole, number>,
  field: FormField,
): ColumnRole | undefined {
  return [...byRole.keys()].find((role) => role === field);
}

function under(snapshot: Snapshot, table: DataTable, header: string): Cells {
  const wanted = looseKey(header);
  const column = table.columns.find(
    (each) => looseKey(each.header) === wanted || looseKey(each.leaf) === wanted,
  )?.column;
  if (column === undefined) return NO_CELLS;
  const standing = standingDown(snapshot, table.sheet, column);
  return ({ row }) => standing(row);
}

/** Cells of a column as they stand in the source; a number keeps how it is shown. */
function standingDown(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  column: number,
): (row: number) => FilledCell {
  const { grid } = sheet;
  const data = findColumn(grid, column);
  const style = stylesDown(snapshot, sheet, column);
  return (row) => {
    const i = data === undefined ? -1 : findRow(data, row);
    const content = data === undefined || i < 0 ? undefined : valueAt(grid, data, i);
    return {
      content,
      numberFormat: typeof content === 'number' ? style(row).numberFormat : GENERAL,
    };
  };
}

const GENERAL = 'General';

/**
 * The cell as the form's own number format shows it: a share of 0.541 that the source shows as
 * 54.1% is 54.1 where the form's cells show plain numbers of %.
 */
export function inFormat(cell: FilledCell, formFormat: string, unit: string): FilledCell {
  const { content, numberFormat } = cell;
  if (typeof content !== 'number' || formFormat === 'General') return cell;
  const isShare = numberFormat.includes('%');
  const showsShare = formFormat.includes('%');
  if (isShare && !showsShare) return { content: scaled(content, 100), numberFormat: formFormat };
  return !isShare && showsShare && unit.trim() === '%'
    ? { content: scaled(content, 0.01), numberFormat: formFormat }
    : cell;
}

/** Without the noise of binary fractions: 0.541 × 100 is 54.1. */
function scaled(value: number, factor: number): number {
  return Number((toNumber(exactFromNumber(value)) * factor).toPrecision(15));
}
