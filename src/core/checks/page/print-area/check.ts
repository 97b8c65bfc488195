import { formatRange, type RangeRef } from '../../../base/address';
import type { DataTable } from '../../../tables/dataTable';
import { defineCheck } from '../../definition';
import { fixSetup, printedSheets } from '../printedSheets';

/** A print area that leaves out rows or columns of a table: they are missing on paper. */
export const check = defineCheck({
  code: 'page/print-area',
  scope: 'table',
  findings: { outside: 'warning' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const { sheet, tables } of printedSheets(facts)) {
      const { printArea = [] } = sheet.pageSetup;
      if (printArea.length === 0) continue;
      for (const table of tables) {
        const whole = wholeOf(table);
        // An area beside the table may be on purpose: only one that cuts it is a slip.
        const cut = printArea.find((area) => overlaps(area, whole));
        if (cut === undefined || isCovered(whole, printArea)) continue;
        const area = formatRange(union(cut, whole));
        const printed = printArea.map((each) => (each === cut ? union(cut, whole) : each));
        yield {
          kind: 'outside',
          sheet: sheet.name,
          range: whole,
          data: { table: formatRange(whole), area: printArea.map(formatRange).join(', ') },
          fix: fixSetup(sheet, 'fix/print-area', { area }, { printArea: printed }),
        };
      }
    }
  },
});

/** The table from the first row of its header to its last line. */
function wholeOf({ header, rows }: DataTable): RangeRef {
  return { ...header, bottom: rows.at(-1)?.row ?? header.bottom };
}

function overlaps(a: RangeRef, b: RangeRef): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether areas one below or beside the other hold the whole table. */
function isCovered(whole: RangeRef, areas: readonly RangeRef[]): boolean {
  const all = areas.filter((area) => overlaps(area, whole)).reduce(union);
  return contains(all, whole);
}

function contains(outer: RangeRef, inner: RangeRef): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function union(a: RangeRef, b: RangeRef): RangeRef {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
