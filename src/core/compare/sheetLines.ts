import { CELL_BLANK, CELL_TEXT, type SheetSnapshot } from '../model/snapshot';
import { columnWith, type DataTable, type TableRow } from '../tables/dataTable';
import { outlineOf } from '../tables/outline';
import { readValue } from '../model/cells';
import { looseKey } from '../text/fold';

/** A row of a sheet that holds something, told by what it says and not by where it stands. */
export interface Line {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  /** Equal for lines that are about the same. */
  readonly key: string;
  /** What the line is about, as it is written; its words outside a table. */
  readonly name: string;
  /** All its words, left to right; '' where it holds none. */
  readonly words: string;
  readonly table: DataTable | undefined;
}

/** A line of words that follows the sheet's numbers, for rows that hold no words at all. */
const NO_WORDS = '#';

/**
 * The lines of a sheet, top to bottom; headers of tables are left out. A line of a table is told
 * by its name and those it belongs under, one of a register by who and which title; any other
 * by its words.
 */
export function sheetLines(sheet: SheetSnapshot, tables: readonly DataTable[]): readonly Line[] {
  const own = tables.filter((table) => table.sheet === sheet);
  const lines = new Map<number, Line>();
  const said = wordsByRow(sheet);
  for (const [row, words] of said) {
    const key = words === '' ? NO_WORDS : `"${looseKey(words)}`;
    lines.set(row, { sheet, row, key, name: words, words, table: undefined });
  }
  for (const table of own) {
    for (let row = table.header.top; row <= table.header.bottom; row += 1) lines.delete(row);
    const keys = keysOf(table);
    table.rows.forEach(({ row, name }, i) => {
      lines.set(row, { sheet, row, key: keys[i] ?? '', name, words: said.get(row) ?? '', table });
    });
  }
  return [...lines.values()].sort((a, b) => a.row - b.row);
}

/** The words of every row that holds something, left to right; '' where it holds numbers only. */
function wordsByRow(sheet: SheetSnapshot): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const { rows, kinds, numbers } of sheet.grid.columns) {
    rows.forEach((row, i) => {
      if (kinds[i] === CELL_BLANK) return;
      const before = words.get(row) ?? '';
      const text = kinds[i] === CELL_TEXT ? (sheet.grid.texts[numbers[i] ?? 0] ?? '') : '';
      words.set(row, before === '' || text === '' ? before + text : `${before} ${text}`);
    });
  }
  return words;
}

function keysOf(table: DataTable): readonly string[] {
  const { parents } = outlineOf(table);
  const keys: string[] = [];
  table.rows.forEach((row, i) => {
    // A parent stands above what belongs under it, so that its key is known.
    const parent = keys[parents[i] ?? -1] ?? '';
    keys.push(`${parent}›${ownKey(table, row)}`);
  });
  return keys;
}

function ownKey(table: DataTable, row: TableRow): string {
  const name = looseKey(row.name);
  if (name === '') return `tt ${row.number?.text ?? ''}`;
  const title = table.kind === 'register' ? columnWith(table, 'title') : undefined;
  if (title === undefined || title.column === table.nameColumn) return name;
  const value = readValue(table.sheet, row.row, title.column);
  return typeof value === 'string' ? `${name}|${looseKey(value)}` : name;
}
