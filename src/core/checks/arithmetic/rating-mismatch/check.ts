import { findColumn, findRow, readValue } from '../../../model/cells';
import { CELL_BLANK, CELL_TEXT } from '../../../model/snapshot';
import type { Rating } from '../../../indicators/rating';
import type { TargetRow } from '../../../sources/targetTable';
import { textKeys } from '../../../sources/textKeys';
import type { ColumnRole } from '../../../tables/columnRole';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { RATING_WORDS } from '../../../wording/ratingWords';
import { looseKey, tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { figureText } from '../rowFigures';
import { sureRating } from '../rowRating';

type Kind = 'missed' | 'reached' | 'not-exceeded';
type Said = 'exceeded' | 'reached' | 'missed';

const OBJECTS = '(?: (?:muc tieu|chi tieu|ke hoach|ieu cau|kh|nghi quiet))?';
const WORDS: readonly (readonly [Said, RegExp])[] = [
  ['missed', new RegExp(`^(?:chua|khong) (?:dat|hoan thanh)${OBJECTS}$`)],
  ['exceeded', new RegExp(`^vuot(?: muc)?${OBJECTS}$`)],
  ['reached', new RegExp(`^(?:dat|hoan thanh)${OBJECTS}$`)],
];
/** What all of them begin with: most texts are told apart by one look. */
const LIKE_A_WORD = /^[ckvdh]/;
/** Columns that hold something else than how far the target was reached. */
const TAKEN: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'number',
  'indicator',
  'unit',
  'target',
  'actual',
  'same-period',
  'method',
  'periods',
  'decimals',
]);
/** "6 tháng", "quý II", "tháng 5", but not the "ngày 15 tháng 6" of a date. */
const PART_OF_YEAR =
  /\b\d{1,2} thang\b(?! \d)|\bqui (?:i{1,3}|iv|[1-4])\b|(?<!ngai |ngai \d |ngai \d\d )\bthang \d{1,2}\b/;
/** Words of attainment ("Đạt", "Vượt", "Chưa đạt") against what the line's figures say. */
export const check = defineCheck({
  code: 'arithmetic/rating-mismatch',
  scope: 'row',
  findings: { missed: 'error', reached: 'error', 'not-exceeded': 'error' },
  options: {
    /** A column says how targets were reached where this share of its filled cells does. */
    share: 0.6,
  },
  missing: 'skip',
  *run({ tables }, { options }) {
    for (const table of tables) {
      if (table.targets === undefined || isPartOfYear(table)) continue;
      for (const column of table.columns) {
        if (!holdsRatings(table, column, options.share)) continue;
        for (const row of table.targets.rows) {
          const remark = compareRow(table, row, column);
          if (remark !== undefined) yield remark;
        }
      }
    }
  },
});

function isPartOfYear({ titles, columns }: DataTable): boolean {
  const words = [...titles.map(({ text }) => text), ...columns.map(({ header }) => header)];
  return words.some((text) => PART_OF_YEAR.test(looseKey(text)));
}

function wordsIn(table: DataTable, row: number, { column }: TableColumn): string {
  const value = readValue(table.sheet, row, column);
  return typeof value === 'string' ? tidy(value) : '';
}

function saidIn(table: DataTable, row: number, column: TableColumn): Said | undefined {
  const key = looseKey(wordsIn(table, row, column));
  return WORDS.find(([, pattern]) => pattern.test(key))?.[0];
}

function holdsRatings(table: DataTable, column: TableColumn, share: number): boolean {
  if (column.role !== undefined && TAKEN.has(column.role)) return false;
  const { grid } = table.sheet;
  const data = findColumn(grid, column.column);
  if (data === undefined) return false;
  const keys = textKeys(grid);
  let filled = 0;
  let said = 0;
  for (const { row } of table.rows) {
    const at = findRow(data, row);
    if (at < 0 || data.kinds[at] === CELL_BLANK) continue;
    filled += 1;
    if (data.kinds[at] !== CELL_TEXT) continue;
    const key = keys[data.numbers[at] ?? -1] ?? '';
    if (LIKE_A_WORD.test(key) && WORDS.some(([, pattern]) => pattern.test(key))) said += 1;
  }
  // A word among printed percentages is one all the same.
  return said > 0 && (column.role === 'printed' || said >= filled * share);
}

function compareRow(
  table: DataTable,
  row: TargetRow,
  column: TableColumn,
): Remark<Kind> | undefined {
  const said = saidIn(table, row.row, column);
  if (said === undefined) return undefined;
  const right = sureRating(row);
  const kind = right === undefined ? undefined : contradiction(said, right);
  if (right === undefined || kind === undefined) return undefined;
  return {
    kind,
    sheet: table.sheet.name,
    cell: { row: row.row, column: column.column },
    data: {
      indicator: row.indicator,
      said: wordsIn(table, row.row, column),
      right: RATING_WORDS[right],
      actual: figureText(row, 'actual'),
      target: figureText(row, 'target'),
    },
  };
}

function contradiction(said: Said, right: Rating): Kind | undefined {
  const met = right === 'vuot' || right === 'dat';
  switch (said) {
    case 'missed':
      return met ? 'missed' : undefined;
    case 'reached':
      return met ? undefined : 'reached';
    case 'exceeded':
      if (!met) return 'reached';
      return right === 'dat' ? 'not-exceeded' : undefined;
  }
}
