import { formatCell } from '../../../base/address';
import { formatDayFirst, serialFromDate } from '../../../base/dates';
import { remember } from '../../../base/remember';
import { formatKind } from '../../../figures/numberFormat';
import { readStyle } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { tidy } from '../../../text/fold';
import { onlyDate, writtenDates } from '../../../text/writtenDates';
import type { Remark } from '../../definition';
import { fixCells } from '../../fix';
import { cellsOfColumn } from '../places';

/** Dates that are text in a column whose other dates Excel knows as dates. */
export function* textDates(
  snapshot: Snapshot,
  table: DataTable,
  column: number,
  trueDateShare: number,
): Iterable<Remark<'text-date'>> {
  const { sheet } = table;
  const formats = new Map<string, number>();
  const isDate = remember(isWholeDate);
  const texts: { readonly row: number; readonly text: string; readonly formula: boolean }[] = [];
  for (const { row, value, hasFormula } of cellsOfColumn(table, column)) {
    if (typeof value === 'number') {
      const { numberFormat } = readStyle(snapshot, sheet, row, column);
      if (formatKind(numberFormat).kind !== 'date') continue;
      formats.set(numberFormat, (formats.get(numberFormat) ?? 0) + 1);
    } else if (typeof value === 'string' && isDate(value)) {
      texts.push({ row, text: value, formula: hasFormula });
    }
  }
  const trueDates = [...formats.values()].reduce((sum, count) => sum + count, 0);
  if (trueDates === 0 || trueDates < (trueDates + texts.length) * trueDateShare) return;
  const [format] = [...formats].sort((a, b) => b[1] - a[1])[0] ?? ['dd/mm/yyyy'];
  for (const { row, text, formula } of texts) {
    const date = onlyDate(text);
    if (date === undefined) continue;
    const cell = { row, column };
    const content = serialFromDate(date, snapshot.date1904);
    yield {
      kind: 'text-date',
      sheet: sheet.name,
      cell,
      data: { date: tidy(text), count: trueDates },
      ...(formula
        ? {}
        : {
            fix: fixCells(snapshot, sheet, {
              code: 'fix/write-date',
              data: { cell: formatCell(cell), date: formatDayFirst(date) },
              changes: [{ ...cell, content, numberFormat: format }],
            }),
          }),
    };
  }
}

/** Nothing but a date: "05/01/2020", "ngày 5 tháng 1 năm 2020". */
function isWholeDate(text: string): boolean {
  const [date] = writtenDates(text);
  return (
    date !== undefined &&
    onlyDate(text) !== undefined &&
    /^(?:ngày )?$/i.test(tidy(text).replace(date.text, ''))
  );
}
