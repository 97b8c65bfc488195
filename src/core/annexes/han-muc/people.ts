import { readQuantity } from '../../awards/register/cellReadings';
import { readValue } from '../../model/cells';
import type { DataTable } from '../../tables/dataTable';
import { cellText } from '../../awards/register/cellReadings';
import { looseKey } from '../../text/fold';
import type { SourceBook } from '../definition';

/** A unit's people, as a table of the workbook gives them. */
export interface UnitPeople {
  readonly people: number | undefined;
  readonly completed: number | undefined;
  readonly disciplined: number | undefined;
}

/** Where a table has the people of units; loosely spelt headers. */
const PEOPLE = /^(?:tong )?so (?:ca nhan|can bo|nguoi|lao dong|cong chuc|cbcc|bien che)\b/;
const COMPLETED = /hoan thanh (?:tot |xuat sac )?nhiem vu/;
const DISCIPLINED = /\bki luat\b/;

/**
 * The people of each unit by its loosely spelt name, from the first table of the workbook that
 * has a column of units and one of their people; undefined where no table has.
 */
export function peopleOfUnits({ tables }: SourceBook): ReadonlyMap<string, UnitPeople> | undefined {
  for (const table of tables) {
    const units = table.columns.find(({ role }) => role === 'organisation');
    const people = columnLike(table, PEOPLE);
    if (units === undefined || people === undefined) continue;
    const completed = columnLike(table, COMPLETED);
    const disciplined = columnLike(table, DISCIPLINED);
    const figure = (row: number, column: number | undefined): number | undefined =>
      column === undefined ? undefined : readQuantity(readValue(table.sheet, row, column))?.count;
    return new Map(
      table.rows.map(({ row }) => [
        looseKey(cellText(readValue(table.sheet, row, units.column))),
        {
          people: figure(row, people),
          completed: figure(row, completed),
          disciplined: figure(row, disciplined),
        },
      ]),
    );
  }
  return undefined;
}

function columnLike({ columns }: DataTable, pattern: RegExp): number | undefined {
  return columns.find(({ leaf }) => pattern.test(looseKey(leaf)))?.column;
}
