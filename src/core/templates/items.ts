import { exactFromNumber, toNumber } from '../base/exact';
import { formatCell, parseCell } from '../base/address';
import { awardEntries, type AwardEntry } from '../annexes/shared/awards/awardEntry';
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
import { readStyle, readValue } from '../model/cells';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { sourceCell } from '../sources/sourceCell';
import {
  columnOf,
  isHeading,
  type SourceCell,
  type TargetRow,
  type TargetTable,
} from '../sources/targetTable';
import { columnWith, type DataTable } from '../tables/dataTable';
import { readNumbering } from '../tables/numbering';
import { namesPart, namesTotal } from '../tables/rowKind';
import { looseKey } from '../text/fold';
import type { AwardField, FormField } from './fields';

/** One line that has to find its place in a form. */
export interface FormItem {
  readonly name: string;
  /** The name, loosely spelt. */
  readonly key: string;
  readonly number: string;
  /** Names what follows and has no figures. */
  readonly isHeading: boolean;
  /** Its figures are part of another line's. */
  readonly isPart: boolean;
  /** Headings that it stands under in the source. */
  readonly groups: readonly string[];
  /** Zero-based row on the source's sheet. */
  readonly row: number;
  readonly target: TargetRow | undefined;
  readonly entry: AwardEntry | undefined;
}

/** The lines of a source, and what their columns hold. */
export interface FormSource {
  readonly sheet: string;
  readonly items: readonly FormItem[];
  /** Lines of totals, which a form adds up by itself. */
  readonly totals: readonly FormItem[];
  /** A1 cells that can't be read, with what they show. */
  readonly unread: readonly { readonly cell: string; readonly text: string }[];
  /** The headers of its columns, left to right, with the field of those that have one. */
  readonly columns: readonly { readonly header: string; readonly field: FormField | undefined }[];
  /** What the item has for the field; undefined where the source has no such column. */
  cellOf(item: FormItem, field: FormField): FilledCell | undefined;
  /** What the item has under a header of the source. */
  cellUnder(item: FormItem, header: string): FilledCell | undefined;
  /** The figure of the same period; undefined where the source has no such column. */
  samePeriod(item: FormItem): SourceCell | undefined;
}

/** The lines of a table of targets. */
export function targetSource(snapshot: Snapshot, table: DataTable): FormSource | undefined {
  const { targets, sheet } = table;
  if (targets === undefined) return undefined;
  const has = (field: FormField): boolean =>
    field === 'percent'
      ? columnOf(targets, 'target') !== undefined && columnOf(targets, 'actual') !== undefined
      : targets.columns.some(({ role }) => role === field);
  const lines = targetItems(targets);
  return {
    sheet: sheet.name,
    items: lines.filter(({ name }) => !namesTotal(name)),
    totals: lines.filter(({ name }) => namesTotal(name)),
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
    cellOf: (item, field) => {
      if (item.target === undefined || (!has(field) && field !== 'unit')) return undefined;
      return targetCell(snapshot, sheet, targets, item.target, field);
    },
    cellUnder: (item, header) => under(snapshot, table, item.row, header),
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

function targetItems(table: TargetTable): readonly FormItem[] {
  const open: { readonly text: string; readonly level: number }[] = [];
  return table.rows.map((row) => {
    const style = readNumbering(row.number)?.style;
    const heads = isHeading(row);
    const level = style === 'letter' && /^[A-ZĐ]/.test(row.number) ? 0 : style === 'roman' ? 1 : 2;
    if (level < 2 || heads) {
      while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level) open.pop();
    }
    const groups = open.map(({ text }) => text);
    if (level < 2 || heads) open.push({ text: row.indicator, level });
    return {
      name: row.indicator,
      key: looseKey(row.indicator),
      number: row.number,
      isHeading: heads,
      isPart: namesPart(row.indicator) || row.number === '' || style === 'dotted',
      groups,
      row: row.row,
      target: row,
      entry: undefined,
    };
  });
}

function targetCell(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  table: TargetTable,
  row: TargetRow,
  field: FormField,
): FilledCell | undefined {
  switch (field) {
    case 'number':
      return numberCell(row.number);
    case 'indicator':
      return textCell(row.indicator);
    case 'unit':
      return textCell(row.unit === '' ? unitInCell(row) : row.unit);
    case 'target':
      return asItStands(row.target);
    case 'actual':
      return asItStands(row.actual);
    case 'note':
      return textCell(row.note);
    case 'local-target':
    case 'same-period': {
      const column = columnOf(table, field);
      return column === undefined
        ? undefined
        : asItStands(sourceCell(snapshot, sheet, row.row, column));
    }
    default:
      return undefined;
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
    cellOf: (item, field) => awardCell(snapshot, source, item, field),
    cellUnder: (item, header) => under(snapshot, table, item.row, header),
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
  const cell = standing(snapshot, table.sheet, row, column);
  // A register that leaves the quantity blank means one award: a form that adds up must say so.
  return field === 'so-luong' && cell.content === undefined ? { ...cell, content: 1 } : cell;
}

function registerRole(
  byRole: ReadonlyMap<ColumnRole, number>,
  field: FormField,
): ColumnRole | undefined {
  return [...byRole.keys()].find((role) => role === field);
}

function under(
  snapshot: Snapshot,
  table: DataTable,
  row: number,
  header: string,
): FilledCell | undefined {
  const wanted = looseKey(header);
  const column = table.columns.find(
    (each) => looseKey(each.header) === wanted || looseKey(each.leaf) === wanted,
  )?.column;
  return column === undefined ? undefined : standing(snapshot, table.sheet, row, column);
}

/** A cell as it stands in the source; a number keeps how it is shown. */
function standing(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  row: number,
  column: number,
): FilledCell {
  const content = readValue(sheet, row, column);
  if (typeof content !== 'number') return { content, numberFormat: 'General' };
  return { content, numberFormat: readStyle(snapshot, sheet, row, column).numberFormat };
}

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
