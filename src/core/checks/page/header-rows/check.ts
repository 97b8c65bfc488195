import type { Span } from '../../../model/snapshot';
import type { DataTable } from '../../../tables/dataTable';
import { defineCheck } from '../../definition';
import { fixSetup, heightOf, printedSheets, roomOf } from '../printedSheets';

/** A table that goes over several pages without its header on each of them. */
export const check = defineCheck({
  code: 'page/header-rows',
  scope: 'table',
  findings: { 'not-repeated': 'info' },
  basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const { sheet, tables } of printedSheets(facts)) {
      const [table, ...others] = tables;
      // Excel repeats one header per sheet: with several tables there is no right one.
      if (table === undefined || others.length > 0) continue;
      const { scale = 100, fitToHeight, titleRows } = sheet.pageSetup;
      const isOnePage = fitToHeight !== undefined && fitToHeight > 0;
      const last = table.rows.at(-1)?.row ?? table.header.bottom;
      const height = (heightOf(sheet, { first: 0, last }) * scale) / 100;
      if (isOnePage || height <= roomOf(sheet.pageSetup).height) continue;
      const header = headerOf(table);
      if (titleRows !== undefined && titleRows.last >= header.last) continue;
      const data = { rows: `${String(header.first + 1)}:${String(header.last + 1)}` };
      yield {
        kind: 'not-repeated',
        sheet: sheet.name,
        range: table.header,
        data,
        fix: fixSetup(sheet, 'fix/title-rows', data, { titleRows: header }),
      };
    }
  },
});

function headerOf({ header }: DataTable): Span {
  return { first: header.top, last: header.bottom };
}
