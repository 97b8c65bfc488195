import { CELL_BLANK, type Snapshot } from '../../../model/snapshot';
import { cellOfKey, cellKey } from '../../../model/cells';
import { defineCheck, type Remark } from '../../definition';
import { printedSheets, type PrintedSheet } from '../printedSheets';

type Kind = 'other-font' | 'small';

/** Fonts that print as Times New Roman where it is missing. */
const TIMES = /^(?:times new roman|times|liberation serif|tinos)$/i;
/** Fonts of TCVN3 and VNI are another check's. */
const LEGACY = /^(?:\.vn|vni)/i;

/** Letters other than Times New Roman, or too small to read on paper. */
export const check = defineCheck({
  code: 'page/font',
  scope: 'sheet',
  findings: { 'other-font': 'info', small: 'info' },
  basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  options: {
    /** Tables are set smaller than text; below this they are hard to read. */
    smallest: 9,
  },
  missing: 'skip',
  *run(facts, { options }) {
    for (const printed of printedSheets(facts)) {
      yield* readFonts(facts.snapshot, printed, options.smallest);
    }
  },
});

function* readFonts(
  { styles }: Snapshot,
  { sheet, tables }: PrintedSheet,
  smallest: number,
): Iterable<Remark<Kind>> {
  const others = styles.map(({ fontName }) => !TIMES.test(fontName) && !LEGACY.test(fontName));
  const smalls = styles.map(({ fontSize }) => fontSize > 0 && fontSize < smallest);
  const last = Math.max(...tables.map(({ rows, header }) => rows.at(-1)?.row ?? header.bottom));
  const fonts = new Map<string, number>();
  let [first, firstSmall, small] = [Infinity, Infinity, 0];
  for (const { column, rows, kinds, styles: own } of sheet.grid.columns) {
    for (let i = 0; i < kinds.length; i++) {
      const row = rows[i] ?? 0;
      if (row > last) break;
      const style = own[i] ?? 0;
      if (kinds[i] === CELL_BLANK) continue;
      if (others[style] === true) {
        const name = styles[style]?.fontName ?? '';
        fonts.set(name, (fonts.get(name) ?? 0) + 1);
        first = Math.min(first, cellKey(row, column));
      }
      if (smalls[style] !== true) continue;
      small += 1;
      firstSmall = Math.min(firstSmall, cellKey(row, column));
    }
  }
  if (fonts.size > 0) {
    const names = [...fonts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    const count = [...fonts.values()].reduce((sum, each) => sum + each, 0);
    const data = { fonts: names.join(', '), count };
    yield { kind: 'other-font', sheet: sheet.name, cell: cellOfKey(first), data };
  }
  if (small > 0) {
    const data = { count: small, smallest };
    yield { kind: 'small', sheet: sheet.name, cell: cellOfKey(firstSmall), data };
  }
}
