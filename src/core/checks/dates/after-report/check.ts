import {
  compareDates,
  formatDayFirst,
  isRealDate,
  serialFromDate,
  type CalendarDate,
} from '../../../base/dates';
import { readDate } from '../../../awards/register/cellReadings';
import { findColumn, findRow } from '../../../model/cells';
import { CELL_NUMBER, CELL_TEXT, type SheetSnapshot } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { textCells } from '../../../tables/textCells';
import { MAY_DATE } from '../../../tables/textTraits';
import { fold } from '../../../text/fold';
import { writtenDates } from '../../../text/writtenDates';
import { defineCheck, type Remark } from '../../definition';
import { decisionDateColumns } from '../decisionDates';
import { namedLine, sheetsWithTables } from '../places';
import { printedDate } from '../printedDate';

type Kind = 'after' | 'later-year';

/** Documents and decisions dated after the report that tells of them. */
export const check = defineCheck({
  code: 'dates/after-report',
  scope: 'cell',
  findings: { after: 'warning', 'later-year': 'error' },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables, date }) {
    for (const sheet of sheetsWithTables(tables)) {
      const own = tables.filter((table) => table.sheet === sheet);
      const report = printedDate(own)?.to ?? date;
      if (report === undefined) continue;
      for (const table of own) yield* inColumns(table, report, snapshot.date1904);
      yield* inWords(sheet, own, report);
    }
  },
});

function* inColumns(
  table: DataTable,
  report: CalendarDate,
  date1904: boolean,
): Iterable<Remark<Kind>> {
  const { sheet, rows } = table;
  const columns = decisionDateColumns(table);
  if (columns.length === 0) return;
  const limit = serialFromDate(report, date1904) + 1;
  const later = sheet.grid.texts.map((text) => {
    const date = readDate(text);
    return date !== undefined && compareDates(date, report) > 0 ? date : undefined;
  });
  for (const { column } of columns) {
    const data = findColumn(sheet.grid, column);
    if (data === undefined) continue;
    for (let line = 0; line < rows.length; line++) {
      const row = rows[line]?.row ?? 0;
      const i = findRow(data, row);
      if (i < 0) continue;
      const number = data.numbers[i] ?? 0;
      const kind = data.kinds[i];
      const date =
        kind === CELL_NUMBER && number >= limit
          ? readDate(number, date1904)
          : kind === CELL_TEXT
            ? later[number]
            : undefined;
      if (date === undefined) continue;
      yield remarkOn(sheet, { row, column }, date, report, namedLine(table, line));
    }
  }
}

/** "Kế hoạch số 97/KH-UBND ngày 24/4/2020" in any words of the sheet. */
function* inWords(
  sheet: SheetSnapshot,
  tables: readonly DataTable[],
  report: CalendarDate,
): Iterable<Remark<Kind>> {
  const dateColumns = tables.flatMap((table) =>
    decisionDateColumns(table).map(({ column }) => column),
  );
  const cited = (text: string): CalendarDate | undefined => {
    if (!text.includes('/')) return undefined;
    const folded = fold(text);
    return writtenDates(text).find(
      (date) =>
        isRealDate(date) &&
        compareDates(date, report) > 0 &&
        /(?:\d\/(?:\d{4}\/)?[a-z&]+-[a-z\d&-]+|\d-[a-z]+\/[a-z]+),? ngay $/.test(
          folded.slice(0, date.start),
        ),
    );
  };
  for (const { row, column, said } of textCells(sheet, cited, MAY_DATE)) {
    if (dateColumns.includes(column)) continue;
    yield remarkOn(sheet, { row, column }, said, report, {});
  }
}

function remarkOn(
  sheet: SheetSnapshot,
  cell: { readonly row: number; readonly column: number },
  date: CalendarDate,
  report: CalendarDate,
  name: { readonly indicator?: string },
): Remark<Kind> {
  return {
    kind: date.year > report.year ? 'later-year' : 'after',
    sheet: sheet.name,
    cell,
    data: { ...name, date: formatDayFirst(date), report: formatDayFirst(report) },
  };
}
