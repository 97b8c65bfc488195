import { defineCheck } from '../../definition';
import { fixSetup, printedSheets, roomOf, widthOf } from '../printedSheets';

/** A table wider than its paper: its last columns print on pages of their own. */
export const check = defineCheck({
  code: 'page/too-wide',
  scope: 'sheet',
  findings: { 'columns-cut': 'info' },
  options: {
    /** Millimetres that widths of columns may be misjudged by on another computer. */
    tolerance: 5,
  },
  missing: 'skip',
  *run(facts, { options }) {
    for (const { sheet, tables } of printedSheets(facts)) {
      const { fitToWidth, fitToHeight, scale = 100, printArea } = sheet.pageSetup;
      // Fitting to pages says one page wide where it does not say how many.
      const isFitted = fitToWidth !== undefined || fitToHeight !== undefined;
      if (isFitted || (printArea?.length ?? 0) > 0) continue;
      const first = Math.min(...tables.map(({ header }) => header.left));
      const last = Math.max(...tables.map(({ header }) => header.right));
      const width = (widthOf(facts.snapshot, sheet, { first: 0, last }) * scale) / 100;
      const { width: room } = roomOf(sheet.pageSetup);
      if (width <= room + options.tolerance) continue;
      yield {
        kind: 'columns-cut',
        sheet: sheet.name,
        range: {
          top: tables[0]?.header.top ?? 0,
          bottom: tables[0]?.header.bottom ?? 0,
          left: first,
          right: last,
        },
        data: { width: Math.round(width), room: Math.round(room) },
        fix: fixSetup(sheet, 'fix/fit-width', {}, { fitToWidth: 1, fitToHeight: 0 }),
      };
    }
  },
});
