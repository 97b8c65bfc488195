import { formatCell } from '../../core/base/address';
import { cellOfKey, isCellError, readValue } from '../../core/model/cells';
import type { CellFormula, CellValue, SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { asValues } from './asValues';

/** A cell whose formula calls one of the add-in's functions. */
export interface OwnFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A1. */
  readonly cell: string;
  /** Without `=`, in the model's dialect. */
  readonly formula: string;
  readonly value: CellValue;
  /** Why its value must not be taken for the result; undefined where it may. */
  readonly why: 'error' | 'stale' | 'protected' | undefined;
  /** Whether it fills other cells, too. */
  readonly spills: boolean;
}

/** Every formula with a function of the add-in, by sheet, row and column. */
export function ownFormulas(snapshot: Snapshot): readonly OwnFormula[] {
  return snapshot.sheets.flatMap((sheet) =>
    [...sheet.grid.formulas]
      .filter(([, { text }]) => callsOwn(text))
      .sort(([a], [b]) => a - b)
      .map(([key, formula]) => described(sheet, key, formula)),
  );
}

/** Whether a function of the add-in is called; a name inside a text is no call. */
function callsOwn(formula: string): boolean {
  return /(?:^|[^\w.])TDKT\.[A-Z0-9]+\(/i.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

function described(sheet: SheetSnapshot, key: number, formula: CellFormula): OwnFormula {
  const { row, column } = cellOfKey(key);
  const value = readValue(sheet, row, column);
  return {
    sheet: sheet.name,
    row,
    column,
    cell: formatCell({ row, column }),
    formula: formula.text,
    value,
    spills: formula.array !== undefined,
    why: whyNot(sheet, row, column, value),
  };
}

function whyNot(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  value: CellValue,
): OwnFormula['why'] {
  if (sheet.isProtected) return 'protected';
  if (asValues(sheet, row, column) === undefined) return 'stale';
  return isCellError(value) ? 'error' : undefined;
}
