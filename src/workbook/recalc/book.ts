import type { RangeRef } from '../../core/base/address';
import type { CellValue, DefinedName, Snapshot, TableInfo } from '../../core/model/snapshot';

/**
 * A function from outside. An argument that refers to several cells comes as rows of values;
 * a blank cell or an argument left empty is undefined; errors are passed on as they are.
 */
export type CustomFunction = (args: readonly (CellValue | CellValue[][])[]) => CellValue;

/** A table and the sheet it is on. */
export interface PlacedTable {
  readonly sheet: number;
  readonly table: TableInfo;
}

/** Looks up what formulas name: sheets, defined names, tables, functions. */
export class Book {
  private readonly sheetsByName = new Map<string, number>();
  private readonly namesByKey = new Map<string, DefinedName>();
  private readonly tablesByName = new Map<string, PlacedTable>();

  constructor(
    readonly snapshot: Snapshot,
    readonly functions: ReadonlyMap<string, CustomFunction>,
  ) {
    snapshot.sheets.forEach((sheet, index) => {
      this.sheetsByName.set(sheet.name.toLowerCase(), index);
      for (const table of sheet.tables) {
        this.tablesByName.set(table.name.toLowerCase(), { sheet: index, table });
      }
    });
    for (const name of snapshot.names) {
      const scope = name.sheet === undefined ? undefined : this.sheetIndex(name.sheet);
      if (name.sheet !== undefined && scope === undefined) continue;
      this.namesByKey.set(nameKey(name.name, scope), name);
    }
  }

  sheetIndex(name: string): number | undefined {
    return this.sheetsByName.get(name.toLowerCase());
  }

  /** The name as formulas on `sheet` see it: the sheet's own before the workbook's. */
  name(name: string, sheet: number): DefinedName | undefined {
    return (
      this.namesByKey.get(nameKey(name, sheet)) ?? this.namesByKey.get(nameKey(name, undefined))
    );
  }

  table(name: string): PlacedTable | undefined {
    return this.tablesByName.get(name.toLowerCase());
  }

  tablesOn(sheet: number): readonly PlacedTable[] {
    return (this.snapshot.sheets[sheet]?.tables ?? []).map((table) => ({ sheet, table }));
  }

  /** The sheets from one to another in the order of their tabs. */
  sheetsBetween(first: string, last: string): readonly number[] | undefined {
    const a = this.sheetIndex(first);
    const b = this.sheetIndex(last);
    if (a === undefined || b === undefined) return undefined;
    const start = Math.min(a, b);
    return Array.from({ length: Math.abs(a - b) + 1 }, (_, i) => start + i);
  }
}

function nameKey(name: string, scope: number | undefined): string {
  return `${scope === undefined ? '' : String(scope)}!${name.toLowerCase()}`;
}

/** The columns of a table that a structured reference names; the whole table when it can't tell. */
export function tableRange(table: TableInfo, columns: readonly string[]): RangeRef {
  const found = columns.map((column) => table.columns.indexOf(column));
  if (found.length === 0 || found.includes(-1)) return table.range;
  const { left } = table.range;
  return { ...table.range, left: left + Math.min(...found), right: left + Math.max(...found) };
}
