import { formatCell } from '../../../base/address';
import { cellKey } from '../../../model/cells';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { parsePeriod } from '../../../tables/period';
import { textCells } from '../../../tables/textCells';
import { MAY_PERIOD } from '../../../tables/textTraits';
import { tidy } from '../../../text/fold';
import { defineCheck } from '../../definition';
import { dueColumns, duesOf, endMonth } from '../dueDates';
import { sheetsWithTables } from '../places';
import { fixCells } from '../../fix';
import { planYear } from '../planYears';
import { judgePeriod } from './judge';

/** Periods that are none, or that may mean two things: "tháng II", "tháng Quý I", "Quý V". */
export const check = defineCheck({
  code: 'dates/malformed-period',
  scope: 'cell',
  findings: {
    mixed: 'warning',
    'roman-month': 'warning',
    'no-such-month': 'warning',
    'no-such-quarter': 'warning',
  },
  options: {},
  missing: 'skip',
  *run({ snapshot, tables }) {
    for (const sheet of sheetsWithTables(tables)) {
      const found = textCells(sheet, judgePeriod, MAY_PERIOD);
      if (found.length === 0) continue;
      const likely = likelyReadings(snapshot, sheet, tables);
      for (const { row, column, said, hasFormula } of found) {
        const { kind, period, mended, readings } = said;
        const [asMonth, asQuarter] = readings ?? [mended ?? '', ''];
        const isFixable = mended !== undefined && !hasFormula;
        yield {
          kind,
          sheet: sheet.name,
          cell: { row, column },
          data: {
            period,
            asMonth: tidy(asMonth),
            asQuarter,
            likely: likely.get(cellKey(row, column)) ?? '',
          },
          ...(isFixable
            ? {
                fix: fixCells(snapshot, sheet, {
                  code: 'fix/rewrite-text',
                  data: { cell: formatCell({ row, column }), to: tidy(mended) },
                  changes: [{ row, column, content: mended }],
                }),
              }
            : {}),
        };
      }
    }
  },
});

/** What "tháng II" means in a plan whose lines stand in order of time, by cell. */
function likelyReadings(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  tables: readonly DataTable[],
): ReadonlyMap<number, string> {
  const likely = new Map<number, string>();
  for (const table of tables.filter((one) => one.sheet === sheet)) {
    const year = planYear(table);
    for (const { column } of dueColumns(table)) {
      const lines = duesOf(snapshot, table, column).map((due) => {
        const judged = typeof due.value === 'string' ? judgePeriod(due.value) : undefined;
        return { row: due.row, period: due.period, readings: judged?.readings ?? [] };
      });
      lines.forEach(({ row, readings }, i) => {
        const before = lines[i - 1]?.period;
        const after = lines[i + 1]?.period;
        if (before === undefined || after === undefined) return;
        const fitting = readings.filter((reading) => {
          const period = parsePeriod(reading, year);
          if (period === undefined) return false;
          const month = endMonth(period);
          return endMonth(before) <= month && month <= endMonth(after);
        });
        const [only, ...more] = fitting;
        if (only !== undefined && more.length === 0) likely.set(cellKey(row, column), only);
      });
    }
  }
  return likely;
}
