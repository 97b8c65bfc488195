import { CELL_BLANK, type Grid, type Snapshot } from '../../../model/snapshot';
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
  if (!others.includes(true) && !smalls.includes(true)) return;
  const last = Math.max(...tables.map(({ rows, header }) => rows.at(-1)?.row ?? header.bottom));
  const used = countStyles(sheet.grid, last, styles.length);
  const fonts = new Map<string, number>();
  let [first, firstSmall, small] = [Infinity, Infinity, 0];
  for (const { style, count, key } of used) {
    if (others[style] === true) {
      const name = styles[style]?.fontName ?? '';
      fonts.set(name, (fonts.get(name) ?? 0) + count);
      first = Math.min(first, key);
    }
    if (smalls[style] !== true) continue;
    small += count;
    firstSmall = Math.min(firstSmall, key);
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

/** A style of a sheet's cells, and the first cell in it. */
interface UsedStyle {
  readonly style: number;
  readonly count: number;
  readonly key: number;
}

/** The styles of the cells down to row `last` that hold something, as they come. */
function countStyles(grid: Grid, last: number, styles: number): readonly UsedStyle[] {
  const found: number[] = [];
  const counts = new Uint32Array(styles);
  const keys = new Float64Array(styles).fill(Infinity);
  for (const { column, rows, kinds, styles: own } of grid.columns) {
    for (let i = 0; i < kinds.length; i++) {
      const row = rows[i] ?? 0;
      if (row > last) break;
      if (kinds[i] === CELL_BLANK) continue;
      const style = own[i] ?? 0;
      const count = counts[style] ?? 0;
      if (count === 0) found.push(style);
      counts[style] = count + 1;
      const key = cellKey(row, column);
      if (key < (keys[style] ?? 0)) keys[style] = key;
    }
  }
  return found.map((style) => ({
    style,
    count: counts[style] ?? 0,
    key: keys[style] ?? Infinity,
  }));
}
