import type { SheetSnapshot } from '../../../model/snapshot';
import { columnOf } from '../../../sources/targetTable';
import type { DataTable } from '../../../tables/dataTable';
import { textCells } from '../../../tables/textCells';
import { MAY_BLANK } from '../../../tables/textTraits';
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

function hitsOn(sheet: SheetSnapshot): readonly Hit[] {
  return textCells(sheet, placeholderIn, MAY_BLANK).map(({ row, column, text, said }) => ({
    row,
    column,
    kind: said,
    text: tidy(text),
  }));
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
