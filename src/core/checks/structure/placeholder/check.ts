import { CELL_TEXT, type SheetSnapshot } from '../../../model/snapshot';
import { columnOf } from '../../../sources/targetTable';
import type { DataTable } from '../../../tables/dataTable';
import { tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { placeholderIn, type PlaceholderKind } from './placeholderWords';

/** Blanks that nobody filled: "……", "???", "[nhập tên đơn vị]". */
export const check = defineCheck({
  code: 'structure/placeholder',
  scope: 'cell',
  findings: { cell: 'warning', words: 'warning', reference: 'info' },
  options: {},
  missing: 'skip',
  *run({ tables }) {
    const sheets = new Set(tables.map(({ sheet }) => sheet));
    for (const sheet of sheets) {
      yield* readSheet(
        sheet,
        tables.filter((table) => table.sheet === sheet),
      );
    }
  },
});

interface Hit {
  readonly row: number;
  readonly column: number;
  readonly kind: PlaceholderKind;
  readonly text: string;
}

function* readSheet(
  sheet: SheetSnapshot,
  tables: readonly DataTable[],
): Iterable<Remark<PlaceholderKind>> {
  const byRow = new Map<number, Hit[]>();
  for (const hit of hitsOn(sheet)) {
    if (isFigureOrNumber(hit, tables)) continue;
    const known = byRow.get(hit.row);
    if (known === undefined) byRow.set(hit.row, [hit]);
    else known.push(hit);
  }
  for (const hits of byRow.values()) {
    // A line of a form that was never filled is said once.
    const whole = hits.filter(({ kind }) => kind === 'cell');
    const [first] = whole;
    if (first !== undefined) yield remarkOn(sheet, tables, first, whole.length);
    for (const hit of hits) if (hit.kind !== 'cell') yield remarkOn(sheet, tables, hit, 1);
  }
}

function hitsOn({ grid }: SheetSnapshot): readonly Hit[] {
  const kinds = new Map<number, PlaceholderKind>();
  grid.texts.forEach((text, index) => {
    const kind = placeholderIn(text);
    if (kind !== undefined) kinds.set(index, kind);
  });
  const hits: Hit[] = [];
  if (kinds.size === 0) return hits;
  for (const { column, rows, kinds: cellKinds, numbers } of grid.columns) {
    for (let i = 0; i < rows.length; i++) {
      if (cellKinds[i] !== CELL_TEXT) continue;
      const index = numbers[i] ?? -1;
      const kind = kinds.get(index);
      const row = rows[i] ?? 0;
      if (kind !== undefined) hits.push({ row, column, kind, text: tidy(grid.texts[index] ?? '') });
    }
  }
  return hits;
}

/** Figures of targets are read elsewhere; "XXX" may be thirty in a column of TT. */
function isFigureOrNumber({ row, column, text }: Hit, tables: readonly DataTable[]): boolean {
  const table = tableAt(tables, row);
  if (table === undefined) return false;
  if (column === table.numberColumn && /^X+$/.test(text)) return true;
  const { targets } = table;
  return (
    targets !== undefined &&
    (['target', 'actual', 'printed'] as const).some((role) => columnOf(targets, role) === column)
  );
}

function tableAt(tables: readonly DataTable[], row: number): DataTable | undefined {
  return tables.find(
    ({ header, rows }) => row > header.bottom && row <= (rows.at(-1)?.row ?? header.bottom),
  );
}

function remarkOn(
  sheet: SheetSnapshot,
  tables: readonly DataTable[],
  { row, column, kind, text }: Hit,
  count: number,
): Remark<PlaceholderKind> {
  const table = tableAt(tables, row);
  const name = table?.rows.find((line) => line.row === row)?.name ?? '';
  const indicator = name === text ? '' : name;
  const data = { text, count, ...(indicator === '' ? {} : { indicator }) };
  return { kind, sheet: sheet.name, cell: { row, column }, data };
}
