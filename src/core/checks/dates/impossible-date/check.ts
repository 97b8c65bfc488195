import { remember } from '../../../base/remember';
import type { DataTable, TableColumn } from '../../../tables/dataTable';
import { textCells } from '../../../tables/textCells';
import { MAY_DATE } from '../../../tables/textTraits';
import { shortYearDates } from '../../../text/writtenDates';
import { tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { cellsOfColumn, sheetsWithTables } from '../places';
import { impossibleDates, nearestDay } from './impossible';
import { textDates } from './textDates';

type Kind = 'impossible' | 'text-date' | 'short-year';

/** Days that no calendar has (31/02, month 13), and dates that are text among true dates. */
export const check = defineCheck({
  code: 'dates/impossible-date',
  scope: 'cell',
  findings: { impossible: 'error', 'text-date': 'info', 'short-year': 'info' },
  /** Text dates are told where at least this share of a column's dates are true ones. */
  options: { trueDateShare: 0.5 },
  missing: 'skip',
  *run(facts, { options }) {
    for (const sheet of sheetsWithTables(facts.tables)) {
      for (const { row, column, said } of textCells(sheet, impossibleDates, MAY_DATE)) {
        for (const date of said) {
          const { last, swapped } = nearestDay(date);
          yield {
            kind: 'impossible',
            sheet: sheet.name,
            cell: { row, column },
            data: { date: date.text, month: date.month, last, swapped },
          };
        }
      }
    }
    for (const table of facts.tables) {
      for (const column of table.columns.filter(({ role }) => role === 'date')) {
        yield* textDates(facts.snapshot, table, column.column, options.trueDateShare);
        yield* shortYears(table, column);
      }
    }
  },
});

function* shortYears(table: DataTable, { column }: TableColumn): Iterable<Remark<Kind>> {
  const read = remember((text) => shortYearDates(text)[0]);
  for (const { row, value } of cellsOfColumn(table, column)) {
    const date = typeof value === 'string' ? read(value) : undefined;
    if (date === undefined || typeof value !== 'string') continue;
    if (date.text !== tidy(value)) continue;
    yield {
      kind: 'short-year',
      sheet: table.sheet.name,
      cell: { row, column },
      data: { date: date.text },
    };
  }
}
