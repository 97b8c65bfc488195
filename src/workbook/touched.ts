import { cellKey, cellOfKey, findSheet, sameValue } from '../core/model/cells';
import type { CellContent, Plan, RenameSheet, SetBlock } from '../core/model/plan';
import type { Snapshot } from '../core/model/snapshot';
import { isFormulaCell, resultOf, sameContent } from '../core/plan/content';
import { shiftOf } from '../core/plan/rows/shiftOf';
import type { RowShift } from '../core/refs/rowShift';
import { shiftRow, shiftSpan } from '../core/refs/shiftRange';
import { straddles, type Seam } from '../core/refs/straddles';
import type { ChangedCells, SheetCell } from './recalc/recalculate';

export interface Touched {
  readonly changed: readonly ChangedCells[];
  /** By lower-case sheet name: cells that now hold a formula with the result the plan gave. */
  readonly written: ReadonlyMap<string, ReadonlySet<number>>;
}

/** What a plan touches, where it stands once the plan is carried out; `after` reads so. */
export function touchedCells(plan: Plan, after: Snapshot): Touched {
  const changed = new Map<string, Run[]>();
  const written = new Map<string, Set<number>>();
  for (const operation of plan.operations) {
    if (operation.kind === 'set-block') touchBlock(operation, changed, written);
    else if (operation.kind === 'rename-sheet') {
      rekey(changed, operation);
      rekey(written, operation);
    } else if (operation.kind === 'insert-rows' || operation.kind === 'delete-rows') {
      const shift = shiftOf(operation);
      moveRuns(changed, shift);
      moveKeys(written, shift);
    }
  }
  const cells = [...changed].flatMap(([sheet, runs]) => runs.map((run) => ({ sheet, ...run })));
  return {
    changed: [...cells, ...readersOfRows(plan, after), ...readersOfNames(plan, after)],
    written,
  };
}

/** Cells of one column below one another. */
type Run = Required<Omit<ChangedCells, 'sheet'>>;

function touchBlock(
  { sheet, at, old, values }: SetBlock,
  changed: Map<string, Run[]>,
  written: Map<string, Set<number>>,
): void {
  const name = sheet.toLowerCase();
  const runs = changed.get(name) ?? [];
  const keys = written.get(name) ?? new Set<number>();
  changed.set(name, runs);
  written.set(name, keys);
  const wereWritten = keys.size > 0;
  const width = values.reduce((most, line) => Math.max(most, line.length), 0);
  // Column by column: a run goes on from row to row.
  for (let j = 0; j < width; j += 1) {
    const column = at.column + j;
    let run: { row: number; column: number; bottom: number } | undefined;
    for (let i = 0; i < values.length; i += 1) {
      const before = old[i]?.[j];
      const content = values[i]?.[j];
      const row = at.row + i;
      if (sameContent(before, content) && !givesResult(before, content)) run = undefined;
      else if (run === undefined) {
        run = { row, column, bottom: row };
        runs.push(run);
      } else run.bottom = row;
      if (isFormulaCell(content) && content.result !== undefined) keys.add(cellKey(row, column));
      else if (wereWritten && j < (values[i]?.length ?? 0)) keys.delete(cellKey(row, column));
    }
  }
}

/** Whether a formula that stays gets another result: those that read it are not told otherwise. */
function givesResult(old: CellContent, content: CellContent): boolean {
  const result = resultOf(content);
  return isFormulaCell(content) && result !== undefined && !sameValue(resultOf(old), result);
}

/** Runs after rows moved; rows that come in between cut a run in two. */
function moveRuns(cells: Map<string, Run[]>, shift: RowShift): void {
  const name = shift.sheet.toLowerCase();
  const { at, count } = shift;
  const pieces = (cells.get(name) ?? []).flatMap((run) => {
    const isCut = count > 0 && run.row < at && at <= run.bottom;
    return isCut
      ? [
          { ...run, bottom: at - 1 },
          { ...run, row: at },
        ]
      : [run];
  });
  const moved = pieces.flatMap((run) => {
    const span = shiftSpan({ first: run.row, last: run.bottom }, shift);
    return span === undefined ? [] : [{ ...run, row: span.first, bottom: span.last }];
  });
  if (cells.has(name)) cells.set(name, moved);
}

function moveKeys(cells: Map<string, Set<number>>, shift: RowShift): void {
  const name = shift.sheet.toLowerCase();
  const moved = [...(cells.get(name) ?? [])].flatMap((key) => {
    const { row, column } = cellOfKey(key);
    const to = shiftRow(row, shift);
    return to === undefined ? [] : [cellKey(to, column)];
  });
  cells.set(name, new Set(moved));
}

/** What is known of a sheet goes with its name. */
function rekey<T>(sheets: Map<string, T>, { sheet, to }: RenameSheet): void {
  const known = sheets.get(sheet.toLowerCase());
  if (known === undefined) return;
  sheets.delete(sheet.toLowerCase());
  sheets.set(to.toLowerCase(), known);
}

/** What reads or gives the name of a sheet as a text. */
const BY_NAME = /\b(?:INDIRECT|CELL|SHEET|FORMULATEXT)\s*\(/i;

/** The formulas that may give something else once a sheet has another name. */
function readersOfNames(plan: Plan, after: Snapshot): readonly SheetCell[] {
  if (!plan.operations.some(({ kind }) => kind === 'rename-sheet')) return [];
  return after.sheets.flatMap(({ name, grid }) =>
    [...grid.formulas].flatMap(([key, { text }]) =>
      BY_NAME.test(text) ? [{ sheet: name, ...cellOfKey(key) }] : [],
    ),
  );
}

/** What gives a figure by where it stands. */
const BY_PLACE = /\b(?:ROW|CELL|ADDRESS)\s*\(/i;

/**
 * The formulas that may give something else when rows come or go: those with a range that got
 * longer or shorter, and those that tell where a cell stands.
 */
function readersOfRows(plan: Plan, after: Snapshot): readonly SheetCell[] {
  return seamsOf(plan).flatMap((seam) =>
    after.sheets.flatMap(({ name, grid }) =>
      [...grid.formulas].flatMap(([key, { text }]): readonly SheetCell[] => {
        // Neither a range nor a call: F5/E5.
        if (!text.includes(':') && !text.includes('(')) return [];
        const cell = cellOfKey(key);
        const isByPlace = BY_PLACE.test(text) && isMoved(after, seam, name, cell.row, text);
        return isByPlace || straddles(text, name, seam) ? [{ sheet: name, ...cell }] : [];
      }),
    ),
  );
}

/** Whether a formula that tells where a cell stands tells another place now. */
function isMoved(after: Snapshot, seam: Seam, owner: string, row: number, text: string): boolean {
  const isOwn = findSheet(after, seam.sheet)?.name === owner;
  return isOwn ? row >= seam.at || !/\(\s*\)/.test(text) : text.includes('!');
}

/** Where rows came or went, in the rows as they are after the plan. */
function seamsOf(plan: Plan): readonly Seam[] {
  let seams: Seam[] = [];
  for (const operation of plan.operations) {
    if (operation.kind === 'rename-sheet') {
      const { sheet, to } = operation;
      seams = seams.map((seam) =>
        seam.sheet.toLowerCase() === sheet.toLowerCase() ? { ...seam, sheet: to } : seam,
      );
    }
    if (operation.kind !== 'insert-rows' && operation.kind !== 'delete-rows') continue;
    const shift = shiftOf(operation);
    seams = seams.map((seam) =>
      seam.sheet.toLowerCase() === shift.sheet.toLowerCase()
        ? { ...seam, at: shiftRow(seam.at, shift) ?? shift.at }
        : seam,
    );
    seams.push({ sheet: shift.sheet, at: shift.at });
  }
  return seams;
}
