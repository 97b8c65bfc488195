import { contains } from '../core/base/address';
import {
  cellKey,
  isCellError,
  isStale,
  readFormula,
  readValue,
  sameValue,
} from '../core/model/cells';
import type { Plan } from '../core/model/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../core/model/snapshot';
import { gridWith, type CellState } from '../core/plan/grid';
import { SheetDraft } from '../core/plan/sheetDraft';
import type { CustomFunction } from './recalc/book';
import { isSameNumber } from './recalc/operators';
import { recalculate, type Recalculation, type SheetCell } from './recalc/recalculate';
import { touchedCells } from './touched';

/** What a formula now shows: its new result, or nothing because it can't be told (stale). */
export interface Settled {
  readonly value: CellValue;
  readonly isStale: boolean;
}

export interface Settlement {
  /** The workbook with every dependant settled; made when it is asked for. */
  readonly snapshot: Snapshot;
  /** The formulas whose result changed, by sheet as named in the snapshot, then `cellKey`. */
  readonly formulas: ReadonlyMap<string, ReadonlyMap<number, Settled>>;
}

/**
 * Brings formulas up to date after a plan: `after` is the workbook as simulated. A dependant of
 * a changed cell gets its new result, or loses its old one and is marked stale where the new one
 * can't be told. A formula that the plan wrote keeps the result that the plan gave it, and what
 * depends on it is computed from that.
 */
export function settle(
  after: Snapshot,
  plan: Plan,
  functions?: ReadonlyMap<string, CustomFunction>,
): Settlement {
  const { changed, written } = touchedCells(plan, after);
  const { results, unknown } = recalculate(after, changed, functions, written);
  const settled = new Map<string, Map<number, Settled>>();
  const put = ({ sheet, row, column }: SheetCell, value: CellValue, isStale: boolean): void => {
    const key = cellKey(row, column);
    if (written.get(sheet.toLowerCase())?.has(key) === true) return;
    const cells = settled.get(sheet) ?? new Map<number, Settled>();
    settled.set(sheet, cells.set(key, { value, isStale }));
  };
  const sheetNamed = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  for (const result of results) {
    const sheet = sheetNamed.get(result.sheet);
    if (sheet === undefined || isSettled(sheet, result, result.value)) continue;
    put(result, result.value, false);
  }
  for (const cell of unknown) {
    const sheet = sheetNamed.get(cell.sheet);
    if (sheet === undefined || isNameless(sheet, cell)) continue;
    for (const place of filledFrom(sheet, cell)) put(place, undefined, true);
  }
  return {
    formulas: settled,
    get snapshot() {
      const sheets = after.sheets.map((sheet) => {
        const cells = settled.get(sheet.name);
        return cells === undefined ? sheet : withSettled(sheet, cells);
      });
      return { ...after, sheets };
    },
  };
}

/** Whether the cell already shows the result; in the fifteen digits that Excel knows. */
function isSettled(sheet: SheetSnapshot, { row, column }: SheetCell, result: CellValue): boolean {
  if (isStale(sheet, row, column)) return false;
  const shown = readValue(sheet, row, column);
  const areNumbers = typeof shown === 'number' && typeof result === 'number';
  return areNumbers ? isSameNumber(shown, result) : sameValue(shown, result);
}

/** A formula that speaks of a name nobody knows shows `#NAME?` whatever else changes. */
function isNameless(sheet: SheetSnapshot, cell: Unknown): boolean {
  const shown = readValue(sheet, cell.row, cell.column);
  return cell.why === 'name' && isCellError(shown) && shown.error === '#NAME?';
}

/** The cells that the formula of a cell fills, as far as they are there. */
function filledFrom(sheet: SheetSnapshot, cell: SheetCell): readonly SheetCell[] {
  const block = readFormula(sheet, cell.row, cell.column)?.array;
  if (block === undefined) return [cell];
  const spilled = sheet.grid.columns.flatMap(({ column, rows }) =>
    [...rows]
      .filter((row) => contains(block, { row, column }))
      .map((row) => ({ sheet: cell.sheet, row, column })),
  );
  return [cell, ...spilled];
}

function withSettled(sheet: SheetSnapshot, cells: ReadonlyMap<number, Settled>): SheetSnapshot {
  const draft = new SheetDraft(sheet, false);
  const states = new Map<number, CellState>();
  for (const [key, settled] of cells) states.set(key, { ...draft.readKey(key), ...settled });
  return { ...sheet, grid: gridWith(sheet.grid, states) };
}

type Unknown = Recalculation['unknown'][number];
