import { columnFigures } from '../../../tables/columnFigures';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import type { CollectiveFigures } from '../../../awards/titles/collectiveTitle';
import type { Facts } from '../../facts';
import { awardColumns } from '../countTables';

/** Where a table has the people of collectives; loosely spelt headers. */
const PEOPLE =
  /^(?:tong )?so (?:ca nhan|can bo|nguoi|lao dong|cong chuc|cbcc|bien che)(?: .*)?$|^tong so (?:cb|cc|nld).*$/;
const COMPLETED =
  /^(?:so )?(?:(?:ca nhan|nguoi|can bo) )?(?:duoc danh gia )?hoan thanh nhiem vu(?: tro len)?$/;
const DISCIPLINED = /\bki luat\b/;
/** Below a warning nobody is counted. */
const FROM_WARNING = 'canh cao';

/** The figures of each line's collective, as far as the table has them, by the line's place. */
export type LineFigures = (line: number) => CollectiveFigures | undefined;

/** The columns of people, LĐTT, CSTĐCS …; undefined where the table has no people. */
export function peopleColumns({ snapshot }: Facts, table: DataTable): LineFigures | undefined {
  const people = only(table, PEOPLE);
  if (people === undefined) return undefined;
  const awards = awardColumns(table);
  const read = (column: TableColumn | undefined): ((line: number) => number | undefined) => {
    if (column === undefined) return () => undefined;
    const { values } = columnFigures(snapshot, table, column.column);
    return (line) => {
      const value = values[line];
      return value === undefined || Number.isNaN(value) ? undefined : value;
    };
  };
  const awarded = (id: string): TableColumn | undefined => {
    const own = awards.filter(({ award }) => award === id);
    return own.length === 1 ? own[0]?.column : undefined;
  };
  const count = read(people);
  const completed = read(only(table, COMPLETED));
  const advanced = read(awarded('lao-dong-tien-tien') ?? awarded('chien-si-tien-tien'));
  const fighters = read(awarded('cstd-co-so'));
  const discipline = only(table, DISCIPLINED);
  const isFromWarning = looseKey(discipline?.header ?? '').includes(FROM_WARNING);
  const disciplined = read(discipline);
  return (line) => {
    const all = count(line);
    if (all === undefined) return undefined;
    const punished = disciplined(line);
    return {
      people: all,
      completed: completed(line),
      advanced: advanced(line),
      fighters: fighters(line),
      // "Bị kỷ luật" alone may be a reprimand, which is no obstacle; none is none of either.
      disciplined: isFromWarning || punished === 0 ? punished : undefined,
    };
  };
}

function only({ columns }: DataTable, pattern: RegExp): TableColumn | undefined {
  const fitting = columns.filter(({ leaf }) => pattern.test(looseKey(leaf)));
  return fitting.length === 1 ? fitting[0] : undefined;
}
