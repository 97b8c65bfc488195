import { cellOfKey } from '../model/cells';
import type { CellFormula, SheetSnapshot, Snapshot } from '../model/snapshot';
import { scanReferences } from '../refs/scan';
import { readShape, type FormulaShape } from './shape';

/** A formula where it stands, and what was made of it. */
export interface FormulaEntry {
  readonly key: number;
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
  readonly shape: FormulaShape;
  /** The cells that it has in the shape's slots, by `cellKey`, and where in its text they stand. */
  readonly cells: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The formulas of one sheet. */
export interface SheetFormulas {
  readonly sheet: SheetSnapshot;
  /** Its place in `Snapshot.sheets`. */
  readonly index: number;
  readonly byKey: ReadonlyMap<number, FormulaEntry>;
}

const KNOWN = new WeakMap<Snapshot, readonly SheetFormulas[]>();
const NONE: readonly number[] = [];

/** Every formula of the workbook by sheet; each distinct shape is parsed once. */
export function readFormulas(snapshot: Snapshot): readonly SheetFormulas[] {
  const known = KNOWN.get(snapshot);
  if (known !== undefined) return known;
  const shapes = new Map<string, FormulaShape>();
  const formulas = snapshot.sheets.map((sheet, index) => readSheet(sheet, index, shapes));
  KNOWN.set(snapshot, formulas);
  return formulas;
}

function readSheet(
  sheet: SheetSnapshot,
  index: number,
  shapes: Map<string, FormulaShape>,
): SheetFormulas {
  const byKey = new Map<number, FormulaEntry>();
  for (const [key, formula] of sheet.grid.formulas) {
    const { text } = formula;
    const scan = scanReferences(text);
    const form = scan === undefined ? text : scan.shape;
    let shape = shapes.get(form);
    if (shape === undefined) {
      shape = readShape(text, scan);
      shapes.set(form, shape);
    }
    const { cells = NONE, starts = NONE, ends = NONE } = scan ?? {};
    const { row, column } = cellOfKey(key);
    byKey.set(key, { key, row, column, formula, shape, cells, starts, ends });
  }
  return { sheet, index, byKey };
}

/** The formulas of a sheet of the snapshot. */
export function formulasOn(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
): ReadonlyMap<number, FormulaEntry> {
  return (
    readFormulas(snapshot).find((formulas) => formulas.sheet === sheet)?.byKey ??
    new Map<number, FormulaEntry>()
  );
}
