import { cellText, readQuantity } from '../../awards/register/cellReadings';
import { readHeader } from '../../awards/register/columns';
import { readValue } from '../../model/cells';
import type { DataTable, TableColumn } from '../../tables/dataTable';
import { looseKey } from '../../text/fold';
import type { SourceBook } from '../definition';

/** A unit's people, as a table of the workbook gives them. */
export interface UnitPeople {
  readonly people: number | undefined;
  readonly completed: number | undefined;
  readonly disciplined: number | undefined;
}

export interface PeopleTable {
  /** By the loosely spelt name of the unit. */
  readonly byUnit: ReadonlyMap<string, UnitPeople>;
  /** The units that have people, as the table writes and orders them. */
  readonly units: readonly string[];
}

/** Words for the people of a unit; loosely spelt. */
const PEOPLE =
  /^(?:(?:tong |tong so |so |so luong )(?:ca nhan|can bo|nguoi|lao dong|cong chuc|vien chuc|nhan vien|cb ?cc|cb ?cc ?vc)|(?:tong |tong so |so )?(?:bien che|cbccvc|cbcc|quan so))\b/;
/** Some of them only: who has done well or badly, who is to be awarded, men, women, members. */
const SOME =
  /\b(?:hoan thanh|ki luat|danh hieu|tien tien|ldtt|cstt|cstd|cstdcs|chien si|thi dua|khen|de nghi|xep loai|dat|khong|chua|vang|nghi|nu|nam gioi|dang vien|truc tiep|hop dong|lanh dao|quan li)\b/;
/** What a unit may have, not who is there. */
const ALLOTTED = /\bgiao\b/;
const COMPLETED = /(?<!khong |chua )hoan thanh (?:tot |xuat sac )?nhiem vu/;
const WITHIN = /\btrong do\b/;
const DISCIPLINED = /\bki luat\b/;
/** The discipline that the rules ask for. */
const WARNED = /\bcanh cao\b/;

/**
 * The people of each unit from the first table of the workbook that has a column of units and one
 * of their people; undefined where no table has.
 */
export function peopleOfUnits({ tables }: SourceBook): PeopleTable | undefined {
  for (const table of tables) {
    const units = table.columns.find(
      ({ role, leaf }) => role === 'organisation' || readHeader(leaf) === 'don-vi',
    );
    const people = peopleColumn(table);
    if (units !== undefined && people !== undefined) return readPeople(table, units, people);
  }
  return undefined;
}

function readPeople(table: DataTable, units: TableColumn, people: TableColumn): PeopleTable {
  const { sheet } = table;
  const completed = completedColumns(table);
  const disciplined = columnsLike(table, DISCIPLINED);
  const warned = disciplined.find((column) => WARNED.test(keyOf(column))) ?? disciplined[0];
  const figure = (row: number, column: TableColumn | undefined): number | undefined =>
    column === undefined ? undefined : readQuantity(readValue(sheet, row, column.column))?.count;
  const lines = table.rows.map(({ row, kind }) => ({
    kind,
    unit: cellText(readValue(sheet, row, units.column)),
    own: {
      people: figure(row, people),
      completed: sumOf(completed.map((column) => figure(row, column))),
      disciplined: figure(row, warned),
    },
  }));
  return {
    byUnit: new Map(lines.map(({ unit, own }) => [looseKey(unit), own])),
    units: lines.flatMap(({ kind, unit, own }) =>
      kind === 'item' && unit !== '' && (own.people ?? 0) > 0 ? [unit] : [],
    ),
  };
}

function peopleColumn(table: DataTable): TableColumn | undefined {
  const all = table.columns.filter((column) => {
    const key = keyOf(column);
    return !SOME.test(key) && (PEOPLE.test(key) || PEOPLE.test(looseKey(column.leaf)));
  });
  return all.find((column) => !ALLOTTED.test(keyOf(column))) ?? all[0];
}

/** One column of all who completed their tasks, or one for each way in which they did. */
function completedColumns(table: DataTable): readonly TableColumn[] {
  const each = columnsLike(table, COMPLETED).filter((column) => !WITHIN.test(keyOf(column)));
  const all = each.find((column) => keyOf(column).includes('hoan thanh nhiem vu tro len'));
  return all === undefined ? each : [all];
}

/** Undefined where none of them is there. */
function sumOf(values: readonly (number | undefined)[]): number | undefined {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}

function columnsLike({ columns }: DataTable, pattern: RegExp): readonly TableColumn[] {
  return columns.filter((column) => pattern.test(keyOf(column)));
}

/** Every tier over the column, loosely spelt. */
function keyOf({ header }: TableColumn): string {
  return looseKey(header);
}
