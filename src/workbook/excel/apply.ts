import { MAX_ROWS } from '../../core/base/address';
import { fail, ok, type Result } from '../../core/base/result';
import { cellKey, findSheet, readStyle } from '../../core/model/cells';
import type { Plan, Refusal } from '../../core/model/plan';
import { isRemoval } from '../../core/model/removal';
import type { Snapshot } from '../../core/model/snapshot';
import { invert } from '../../core/plan/invert';
import { rehearse } from '../../core/plan/rehearse';
import { outsideUndo } from '../../core/plan/removal/outsideUndo';
import type { Applied } from '../port';
import { beyondExcel, beyondOnePlan, excelPlan, isOldSheet, withSeenWidths } from './excelPlan';
import { limitsOf, type ExcelHost } from './host';
import { around } from './read/around';
import { readOutline, withSizes, type Outline, type SheetOutline } from './read/outline';
import type { BookSnapshot } from './read/finish';
import { NOTES_SINCE } from './read/notes';
import { readBook } from './read/readBook';
import type { Choice } from './read/reading';
import { isRemovedAnyway } from './removedAnyway';
import { contentAt } from './restoring';
import { framesOf, isOfRows, type OpeningOperation } from './rows/frames';
import { neighboursOf } from './rows/neighbours';
import { beyondOpening, openingStep } from './rows/openingStep';
import { stepsBack } from './rows/rowsBack';
import { handedOn, type RuleRun } from './rows/rules';
import { areaOf, linkPlacesOf, regionsOf } from './regions';
import { excelCode, isUntouched, troubleOf } from './trouble';
import type { Place } from './write/step';
import { planSteps, type Setting } from './write/planSteps';
import { CellNotKept, WriteFailed, writeSteps } from './write/writeSteps';

export interface Outcome {
  readonly result: Result<Applied, Refusal>;
  /** What is now known of the workbook's outline; undefined when it must be learnt anew. */
  readonly outline: Outline | undefined;
}

/** What went wrong while a plan was written, with what the workbook was before. */
class HalfDone extends Error {
  override readonly name = 'HalfDone';

  constructor(
    readonly reason: unknown,
    readonly before: BookSnapshot,
    readonly plan: Plan,
  ) {
    super('a plan was not written to its end');
  }
}

/** Sets of operations that Excel can take back as one, from ExcelApi 1.20 on. */
const UNDOABLE: ReadonlySet<string> = new Set(['set-block', 'merge', 'style', 'size']);

/**
 * Verifies the plan against the workbook, one round trip, and writes it, one more for each
 * 3.5 MB. When writing fails everything is put back.
 */
export async function applyToExcel(
  host: ExcelHost,
  plan: Plan,
  known: Outline | undefined,
): Promise<Outcome> {
  const isUndoable = plan.operations.every(({ kind }) => UNDOABLE.has(kind));
  return attempt(host, plan, known, isUndoable && host.supports('1.20'));
}

async function attempt(
  host: ExcelHost,
  plan: Plan,
  known: Outline | undefined,
  inUndoGroup: boolean,
): Promise<Outcome> {
  try {
    const options = inUndoGroup ? { mergeUndoGroup: true } : {};
    return await host.run(options, (context) => verifyAndWrite(host, context, plan, known));
  } catch (error) {
    if (!(error instanceof HalfDone)) return failed(troubleOf(error));
    const { reason, before } = error;
    const refusal = reason instanceof CellNotKept ? reason.refusal : troubleOf(reason);
    const changed = reason instanceof CellNotKept ? reason.places : [];
    const trouble = await putBack(host, error.plan, before, changed);
    if (trouble !== undefined) return failed({ code: 'not-restored', error: trouble });
    const isGroupRefused = inUndoGroup && excelCode(reason) === 'UndoNotSupported';
    return isGroupRefused ? attempt(host, plan, undefined, false) : failed(refusal);
  }
}

function failed(refusal: Refusal): Outcome {
  return { result: fail(refusal), outline: undefined };
}

async function verifyAndWrite(
  host: ExcelHost,
  context: Excel.RequestContext,
  given: Plan,
  known: Outline | undefined,
): Promise<Outcome> {
  const plan = excelPlan(given);
  const beyond = beyondOnePlan(plan);
  if (beyond !== undefined) return { result: fail(beyond), outline: known };
  const hasNotes = host.supports(NOTES_SINCE);
  const question = {
    choice: regionsOf(plan),
    links: linkPlacesOf(plan),
    rules: neighboursOf(plan),
    hasNotes,
  };
  const wanted = await sizedFor(context, plan, known);
  const before = await readBook(context, wanted, question, limitsOf(host).cells);
  const { book, outline } = before;
  const rehearsed = rehearse(plan, withSeenWidths(before.snapshot, plan));
  if (!rehearsed.ok) return { result: rehearsed, outline };
  const abilities = {
    isStructureLocked: book.isStructureLocked,
    hasNotes,
    wasThere: (sheet: string): boolean => isOldSheet(before.snapshot, plan, sheet),
  };
  for (const operation of plan.operations) {
    const refusal = beyondExcel(operation, abilities);
    if (refusal !== undefined) return { result: fail(refusal), outline };
  }
  const frames = framesOf(plan, before.snapshot);
  for (const { opens } of frames) {
    const refusal = opens && beyondOpening(opens);
    if (refusal !== undefined) return { result: fail(refusal), outline };
  }
  const rulesOf = rulesIn(plan, before);
  const steps = frames.flatMap(({ opens, operations, start, end }) => [
    ...(opens === undefined ? [] : [openingStep(opens, rulesOf(opens.operation))]),
    ...planSteps(operations, settingOf(host, before, start, end)),
  ]);
  let statePart: string | undefined;
  try {
    statePart = await writeSteps(context, steps, limitsOf(host).bytes);
  } catch (error) {
    if (!(error instanceof WriteFailed)) throw error;
    const { reason, batchesDone } = error;
    if (batchesDone === 0 && isUntouched(reason)) throw reason;
    throw new HalfDone(reason, before, plan);
  }
  return {
    result: ok({ inverse: invert(given), outsideUndo: outsideUndo(given) }),
    outline: outlineAfter(outline, plan, statePart),
  };
}

/** What is known of the workbook, with the sizes of sheets where rows are to come in or go. */
async function sizedFor(
  context: Excel.RequestContext,
  { operations }: Plan,
  known: Outline | undefined,
): Promise<Outline | undefined> {
  const isSized = known?.sheets.every(({ used }) => used !== undefined) === true;
  if (isSized || !operations.some(isOfRows)) return known;
  return withSizes(context, await readOutline(context));
}

/** The rules for what is typed that rows of the plan take over from their neighbours. */
function rulesIn(
  plan: Plan,
  { rules }: BookSnapshot,
): (operation: OpeningOperation) => readonly RuleRun[] {
  const neighbours = neighboursOf(plan);
  return (operation) => {
    const neighbour = neighbours.find((one) => one.operation === operation);
    return neighbour === undefined ? [] : handedOn(rules, neighbour);
  };
}

/** The outline once the plan was written: sheets came and went or grew, the state has a part. */
function outlineAfter(outline: Outline, plan: Plan, added: string | undefined): Outline {
  let { sheets, statePart } = outline;
  for (const operation of plan.operations) {
    if (operation.kind === 'state') {
      statePart = operation.state === undefined ? undefined : (statePart ?? added);
      continue;
    }
    if (isRemoval(operation)) {
      if (operation.kind !== 'remove-sheet') continue;
      const gone = operation.sheet.toLowerCase();
      sheets = sheets.filter(({ name }) => name.toLowerCase() !== gone);
      continue;
    }
    if (operation.kind === 'name') continue;
    const wanted = operation.sheet.toLowerCase();
    const isIt = ({ name }: SheetOutline): boolean => name.toLowerCase() === wanted;
    const area = areaOf(operation);
    if (operation.kind === 'add-sheet') sheets = [...sheets, { name: operation.sheet, tables: [] }];
    else if (operation.kind === 'rename-sheet')
      sheets = sheets.map((sheet) => (isIt(sheet) ? { ...sheet, name: operation.to } : sheet));
    else if (operation.kind === 'delete-sheet') sheets = sheets.filter((sheet) => !isIt(sheet));
    else if (operation.kind === 'insert-rows')
      sheets = sheets.map((sheet) => {
        if (!isIt(sheet) || sheet.used === undefined) return sheet;
        const bottom = Math.min(sheet.used.bottom + operation.count, MAX_ROWS - 1);
        return { ...sheet, used: { ...sheet.used, bottom } };
      });
    else if (area !== undefined)
      sheets = sheets.map((sheet) => {
        if (!isIt(sheet)) return sheet;
        return { ...sheet, used: sheet.used === undefined ? area : around(sheet.used, area) };
      });
  }
  return { sheets, statePart };
}

function settingOf(
  host: ExcelHost,
  { book, outline, pointsPerCharacter, threads }: BookSnapshot,
  before: Snapshot,
  after: Snapshot,
): Setting {
  const [anyScale = 5.25] = pointsPerCharacter.values();
  // Desktop Excel reads addresses with the system's list separator; where decimals have a comma
  // that is a semicolon.
  const isSemicolon = book.decimalSeparator === ',' && !host.isOnline;
  return {
    formatAt: (name) => {
      const was = findSheet(before, name);
      const is = findSheet(after, name);
      return (row, column) => ({
        before: was === undefined ? 'General' : readStyle(before, was, row, column).numberFormat,
        after: is === undefined ? 'General' : readStyle(after, is, row, column).numberFormat,
      });
    },
    linkedCell: (name, { row, column }) => {
      const sheet = findSheet(after, name);
      if (sheet === undefined) return undefined;
      const look = readStyle(after, sheet, row, column);
      return { content: contentAt(sheet, row, column), look };
    },
    pointsPerCharacter: (name) => {
      const sheet = findSheet(before, name);
      return (sheet && pointsPerCharacter.get(sheet.name)) ?? anyScale;
    },
    removal: {
      isThread: (name, { row, column }) =>
        threads.get(name.toLowerCase())?.has(cellKey(row, column)) === true,
      canBreakLinks: host.supports(LINKS_SINCE),
    },
    statePart: outline.statePart,
    areaSeparator: isSemicolon ? ';' : ',',
  };
}

/** Excel breaks links to other workbooks by itself from this version of ExcelApi on. */
const LINKS_SINCE = '1.15';

const ATTEMPTS = 3;

/** Puts the workbook back; Excel's code when it could not, after several attempts. */
async function putBack(
  host: ExcelHost,
  plan: Plan,
  before: BookSnapshot,
  changed: readonly Place[],
  left = ATTEMPTS,
): Promise<string | undefined> {
  try {
    const isLasting = await host.run({ delayForCellEdit: true }, async (context) => {
      const wanted = regionsOf(plan);
      const outline = await readOutline(context);
      const wasThere = (sheet: string): boolean => isOldSheet(before.snapshot, plan, sheet);
      const choice: Choice = (sheet) => (wasThere(sheet) ? wanted(sheet) : undefined);
      const links = linkPlacesOf(plan).filter(({ sheet }) => wasThere(sheet));
      const question = { choice, links, hasNotes: host.supports(NOTES_SINCE) };
      const now = await readBook(context, outline, question, limitsOf(host).cells);
      const frames = framesOf(plan, before.snapshot);
      const steps = stepsBack(
        plan,
        frames,
        now.snapshot,
        changed,
        (operations, is, wanted) => planSteps(operations, settingOf(host, now, is, wanted)),
        rulesIn(plan, before),
      );
      await writeSteps(context, steps, limitsOf(host).bytes);
      return isRemovedAnyway(plan, now.snapshot);
    });
    return isLasting ? 'Removed' : undefined;
  } catch (error) {
    if (left > 1) return putBack(host, plan, before, changed, left - 1);
    return codeOf(error instanceof WriteFailed ? error.reason : error);
  }
}

function codeOf(error: unknown): string {
  if (error instanceof CellNotKept) return error.refusal.code;
  const code = excelCode(error);
  if (code === undefined) throw error;
  return code;
}
