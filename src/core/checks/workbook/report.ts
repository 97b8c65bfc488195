import type { SheetSnapshot } from '../../model/snapshot';
import type { FindingData } from '../../model/finding';
import type { Facts } from '../facts';

/** Whether anything was taken for a table of a report: of other workbooks nothing is said. */
export function isReport({ tables, targets }: Facts): boolean {
  return tables.length > 0 || targets.length > 0;
}

/** The sheets of a report; none where the workbook is none. */
export function reportSheets(facts: Facts): readonly SheetSnapshot[] {
  return isReport(facts) ? facts.snapshot.sheets : [];
}

/** The names of the sheets on which tables of the report stand. */
export function tableSheets({ tables, targets }: Facts): ReadonlySet<string> {
  return new Set([...tables.map(({ sheet }) => sheet.name), ...targets.map(({ sheet }) => sheet)]);
}

/** What the line of a cell is about, as a finding's data states it; nothing outside of tables. */
export function indicatorAt({ tables }: Facts, sheet: SheetSnapshot, row: number): FindingData {
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    const name = table.rows.find((line) => line.row === row)?.name ?? '';
    if (name !== '') return { indicator: name };
  }
  return {};
}
