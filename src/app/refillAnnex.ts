import type { FilledAnnex } from '../core/annexes/definition';
import { fingerprintOf } from '../core/annexes/fingerprint';
import { replaceRecord, type FilledRecord } from '../core/annexes/state';
import { fail, ok, type Result } from '../core/base/result';
import { contentOf } from '../core/checks/fix';
import { findSheet, readStyle } from '../core/model/cells';
import type { CellContent, Operation, Plan, SetBlock, SetStyle } from '../core/model/plan';
import type { SheetSnapshot, Snapshot } from '../core/model/snapshot';
import { isFormulaCell, resultOf, sameContent } from '../core/plan/content';
import { fold } from '../core/text/fold';

/** Why an annex that was filled before can't be filled again in its place. */
export type RefillProblem =
  /** Another number of lines, or other words over the columns: the look would not fit. */
  | { readonly code: 'shape-changed'; readonly sheet: string }
  | { readonly code: 'state-unreadable' };

export interface Refill {
  readonly plan: Plan;
  /** How many cells get another content. */
  readonly changed: number;
  /** How many notes are kept that somebody wrote by hand. */
  readonly notesKept: number;
}

/**
 * Fills an annex again on the sheet where it stands. `annex` is the same annex as it would be
 * filled on a new sheet. Cells of the notes' column that hold something stay as they are; all
 * other cells get what the source says now. Only cells that differ are written.
 */
export function planRefill(
  snapshot: Snapshot,
  annex: FilledAnnex,
  record: FilledRecord,
): Result<Refill, RefillProblem> {
  const sheet = findSheet(snapshot, record.sheet);
  const block = annex.plan.operations.find((operation) => operation.kind === 'set-block');
  if (sheet === undefined || block === undefined || !hasShape(sheet, block)) {
    return fail({ code: 'shape-changed', sheet: record.sheet });
  }
  const notes = notesColumn(annex, block);
  const first = annex.targets?.[0]?.row ?? 0;
  const operations: Operation[] = [];
  let notesKept = 0;
  block.values.forEach((line, i) => {
    line.forEach((content, column) => {
      const row = block.at.row + i;
      const old = contentOf(sheet, row, column);
      if (column === notes && row >= first && resultOf(old) !== undefined) {
        if (!sameContent(old, content)) notesKept += 1;
        return;
      }
      if (sameWritten(old, content)) return;
      operations.push({
        kind: 'set-block',
        sheet: sheet.name,
        at: { row, column },
        old: [[old]],
        values: [[content]],
      });
    });
  });
  const changed = operations.length;
  const fingerprint = fingerprintOf(annex.plan.operations, annex.sheet);
  const { fingerprint: _before, ...bare } = record;
  const state = replaceRecord(
    snapshot.state,
    fingerprint === undefined ? bare : { ...bare, fingerprint },
  );
  if (state === undefined) return fail({ code: 'state-unreadable' });
  if (state !== snapshot.state) operations.push({ kind: 'state', old: snapshot.state, state });
  const formats = formatOperations(snapshot, sheet, annex);
  const because = { code: 'reasons/refill-annex', data: { sheet: sheet.name } };
  return ok({ plan: { because, operations: [...formats, ...operations] }, changed, notesKept });
}

/** Whether the sheet holds as many lines, under the same names line by line. */
function hasShape(sheet: SheetSnapshot, block: SetBlock): boolean {
  const { used } = sheet.grid;
  if (used === undefined) return false;
  const last = (block.values[0]?.length ?? 0) - 1;
  // A note written into the last column may be all that reaches so far.
  if (used.right > last || used.bottom !== lastFilled(block)) return false;
  return block.values.every((line, i) => {
    const wanted = line[1];
    return (
      typeof wanted !== 'string' ||
      fold(textOf(contentOf(sheet, block.at.row + i, 1))) === fold(wanted)
    );
  });
}

function lastFilled({ at, values }: SetBlock): number {
  const last = values.findLastIndex((line) => line.some((content) => content !== undefined));
  return at.row + last;
}

function textOf(content: CellContent): string {
  const value = resultOf(content);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A result of a formula is the workbook's own: only the formula is compared. */
function sameWritten(old: CellContent, content: CellContent): boolean {
  if (isFormulaCell(old) && isFormulaCell(content)) return old.formula === content.formula;
  return sameContent(old, content);
}

/** The column headed "Ghi chú"; undefined where the annex has none. */
function notesColumn(annex: FilledAnnex, block: SetBlock): number | undefined {
  const first = annex.targets?.[0]?.row;
  if (first === undefined) return undefined;
  const header = block.values.slice(0, first - block.at.row);
  const columns = header.flatMap((line) =>
    line.flatMap((content, column) =>
      typeof content === 'string' && fold(content) === 'ghi chu' ? [column] : [],
    ),
  );
  return columns[columns.length - 1];
}

/** Number formats that differ now, cell by cell: a plan states the look it changes. */
function formatOperations(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  annex: FilledAnnex,
): readonly Operation[] {
  const wanted = new Map<string, SetStyle>();
  for (const operation of annex.plan.operations) {
    if (operation.kind !== 'style' || operation.style.numberFormat === undefined) continue;
    const { range, style } = operation;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const cell = { top: row, bottom: row, left: column, right: column };
        const { numberFormat } = style;
        wanted.set(`${String(row)}:${String(column)}`, {
          kind: 'style',
          sheet: sheet.name,
          range: cell,
          style: numberFormat === undefined ? {} : { numberFormat },
          old: { numberFormat: readStyle(snapshot, sheet, row, column).numberFormat },
        });
      }
    }
  }
  return [...wanted.values()].filter(({ style, old }) => style.numberFormat !== old?.numberFormat);
}
