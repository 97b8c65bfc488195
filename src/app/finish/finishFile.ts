import { formatCell } from '../../core/base/address';
import { fail, ok, type Result } from '../../core/base/result';
import type { Operation } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import type { WorkbookPort } from '../../workbook/port';
import { finish, functionsToValues, type FinishProblem } from './functionsToValues';
import { officeMatters, type OfficeMatter } from './leavesOffice';
import { nativeTwins, toNativeFormulas } from './nativeFormulas';
import { ownFormulas, type OwnFormula } from './ownFormulas';
import { isRemovable, removalOperations, type Removable } from './removal';
import { computeAgain, stuckFormulas } from './stuckFormulas';

/** Kinds of what can be taken out of a workbook, as a user chooses among them. */
export const REMOVALS = ['hidden-sheets', 'comments', 'links', 'properties'] as const;
export type RemovalChoice = (typeof REMOVALS)[number];

const CHOICE_OF: Readonly<Record<Removable['kind'], RemovalChoice>> = {
  'hidden-sheet': 'hidden-sheets',
  comment: 'comments',
  'external-links': 'links',
  property: 'properties',
  'custom-property': 'properties',
};

/** What to do to a workbook before it is sent. */
export interface FinishWish {
  /** Let stuck formulas be computed again. */
  readonly repair: boolean;
  /** Turn formulas into Excel's own where these give the same. */
  readonly native: boolean;
  /** Turn the formulas that are left into what they show. */
  readonly values: boolean;
  readonly remove: ReadonlySet<RemovalChoice>;
  /** Hidden sheets to leave, whatever is removed. */
  readonly keep?: readonly string[];
}

/** A formula of the add-in that was changed, or left with the reason. */
export interface FormulaStep {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
}

/** What was done, and what is left that could be. */
export interface Finished {
  readonly repaired: readonly FormulaStep[];
  readonly native: readonly (FormulaStep & { readonly to: string })[];
  readonly values: readonly FormulaStep[];
  readonly removed: readonly Removable[];
  /** Formulas elsewhere that lost what they read and are values now. */
  readonly frozen: readonly { readonly sheet: string; readonly cell: string }[];
  /** Formulas of the add-in that are still there. */
  readonly formulasLeft: readonly (FormulaStep & { readonly why: OwnFormula['why'] })[];
  /** What still leaves the office with the workbook. */
  readonly mattersLeft: readonly OfficeMatter[];
}

/** Finishes a workbook that lies in a file; each kind of change is one plan, all or nothing. */
export async function finishFile(
  workbook: WorkbookPort,
  wish: FinishWish,
): Promise<Result<Finished, FinishProblem>> {
  let snapshot = await workbook.readSnapshot('workbook');
  const stuck = wish.repair ? stuckFormulas(ownFormulas(snapshot)) : [];
  if (stuck.length > 0) {
    const outcome = await computeAgain(workbook, stuck);
    if (!outcome.ok) return outcome;
    snapshot = await workbook.readSnapshot('workbook');
  }
  const twins = wish.native ? nativeTwins(snapshot, ownFormulas(snapshot)) : [];
  if (twins.length > 0) {
    const outcome = await toNativeFormulas(workbook, twins);
    if (!outcome.ok) return outcome;
    snapshot = await workbook.readSnapshot('workbook');
  }
  const ready = wish.values ? ownFormulas(snapshot).filter(({ why }) => why === undefined) : [];
  if (ready.length > 0) {
    const outcome = await functionsToValues(workbook, snapshot, ready);
    if (!outcome.ok) return outcome;
    snapshot = await workbook.readSnapshot('workbook');
  }
  const kept = new Set(wish.keep?.map((name) => name.toLowerCase()));
  const removed = chosenMatters(snapshot, wish.remove).filter(
    (one) => one.kind !== 'hidden-sheet' || !kept.has(one.sheet.toLowerCase()),
  );
  const operations = removalOperations(snapshot, removed);
  if (!operations.ok) return fail({ code: 'refused', refusal: operations.error });
  if (operations.value.length > 0) {
    const outcome = await finish(workbook, 'reasons/remove-matters', operations.value);
    if (!outcome.ok) return outcome;
  }
  const after = await workbook.readSnapshot('workbook');
  return ok({
    repaired: stuck.map(stepOf),
    native: twins.map((twin) => ({ ...stepOf(twin), to: twin.native })),
    values: ready.map(stepOf),
    removed,
    frozen: frozenCells(operations.value),
    formulasLeft: ownFormulas(after).map((one) => ({ ...stepOf(one), why: one.why })),
    mattersLeft: officeMatters(after),
  });
}

function stepOf({ sheet, cell, formula }: OwnFormula): FormulaStep {
  return { sheet, cell, formula };
}

/** What in the workbook falls under the choice. */
export function chosenMatters(
  snapshot: Snapshot,
  choices: ReadonlySet<RemovalChoice>,
): readonly Removable[] {
  return officeMatters(snapshot)
    .filter(isRemovable)
    .filter(({ kind }) => choices.has(CHOICE_OF[kind]));
}

/** The cells whose formulas became values because of what was removed. */
export function frozenCells(
  operations: readonly Operation[],
): readonly { readonly sheet: string; readonly cell: string }[] {
  return operations.flatMap((operation) => {
    if (operation.kind === 'set-block')
      return [{ sheet: operation.sheet, cell: formatCell(operation.at) }];
    if (operation.kind !== 'array-to-values') return [];
    const { top, left } = operation.range;
    return [{ sheet: operation.sheet, cell: formatCell({ row: top, column: left }) }];
  });
}
