import { fail, ok, type Result } from '../../../core/base/result';
import { assertNever, assertPresent } from '../../../core/base/assert';
import type {
  DeleteRows,
  InsertRows,
  Operation,
  Plan,
  Refusal,
  RenameSheet,
  SetBlock,
  SetName,
  StylePatch,
} from '../../../core/model/plan';
import { isRemoval } from '../../../core/model/removal';
import type { PageSetup, Snapshot } from '../../../core/model/snapshot';
import { isFormulaCell } from '../../../core/plan/content';
import type { Settlement } from '../../settle';
import { brokenPart } from '../package/fault';
import type { StyleSource } from './cellRewrite';
import { setComments } from './comments/setComments';
import { toFileDialect } from './fileDialect';
import { withLists } from './listsXml';
import { PartUnusable, type PartEditor } from './partEditor';
import { PRINT_AREA, PRINT_TITLES, printAreaFormula, printTitlesFormula } from './printNames';
import { dropCalculationChain } from './removal/calcChain';
import { carryOutRemoval, removalRefusal } from './removal/removals';
import { renameSheetParts } from './rename/renameSheetParts';
import { moveRows } from './rows/moveRows';
import type { NewRows } from './rows/newRows';
import { changesOf } from './sheetChanges';
import {
  addSheetPart,
  deleteSheetPart,
  findSheetPart,
  leadsAnywhere,
  type PlacedSheet,
} from './sheetParts';
import { patchedSheet } from './sheetPatch';
import { setState } from './statePart';
import { StylesEditor } from './stylesEditor';
import { styleSheetPart } from './styleSheet';
import {
  isStructureLocked,
  withFullCalculation,
  withLocalName,
  withNameFormula,
} from './workbookXml';

/** What is to be done to the parts of a package. */
export interface Patch {
  readonly plan: Plan;
  /** What the workbook read before. */
  readonly before: Snapshot;
  readonly settlement: Settlement;
}

const NOTHING_SETTLED = new Map<string, never>();

/**
 * Carries a plan that was found good out on the parts of a package; `workbook` is its main part.
 * Only parts that the plan, or a formula that depends on it, names are changed. Signatures are
 * left as they are: as after any edit, Excel then says that they no longer hold.
 */
export function patchPackage(
  parts: PartEditor,
  workbook: string,
  { plan, before, settlement }: Patch,
): Result<void, Refusal> {
  const refusal =
    fileRefusal(parts, workbook, plan) ?? removalRefusal(parts, workbook, plan, before);
  if (refusal !== undefined) return fail(refusal);
  const styles = new LazyStyles(parts, workbook);
  const stretches = stretchesOf(plan.operations).map((operations, i, all) => {
    const formulas = i === all.length - 1 ? settlement.formulas : NOTHING_SETTLED;
    return { operations, changes: changesOf(operations, formulas) };
  });
  /** New rows of a sheet that the stretch at hand writes together with what it puts into them. */
  let left: { readonly sheet: string; readonly rows: NewRows } | undefined;
  for (const [i, { operations, changes: changesBySheet }] of stretches.entries()) {
    const fresh = left;
    left = undefined;
    const sheetOf = (name: string): PlacedSheet =>
      assertPresent(findSheetPart(parts, workbook, name), 'the rehearsal found the sheet');
    for (const operation of operations) {
      if (operation.kind === 'add-sheet') addSheetPart(parts, workbook, operation.sheet);
    }
    for (const [name, changes] of changesBySheet) {
      const { part } = sheetOf(name);
      const rows = fresh?.sheet === name ? fresh.rows : undefined;
      const text = patchedSheet(parts.text(part), changes, styles, rows);
      if (text === undefined) throw new PartUnusable(brokenPart(part, 'content'));
      const listed = withLists(text, changes.lists);
      if (listed === undefined) return fail({ code: 'not-supported', what: 'validation-foreign' });
      parts.setText(part, listed);
      const foreign = setComments(parts, workbook, part, changes.comments);
      if (foreign) return fail({ code: 'not-supported', what: 'comment-foreign' });
    }
    for (const operation of operations) {
      if (operation.kind === 'delete-sheet' && leadsAnywhere(parts, sheetOf(operation.sheet)))
        return fail({ code: 'sheet-not-empty', sheet: operation.sheet });
      if (operation.kind === 'insert-rows' || operation.kind === 'delete-rows') {
        const sheet = operation.sheet.toLowerCase();
        const isPatchedNext = stretches[i + 1]?.changes.has(sheet) === true;
        const unmoved = moveRows(parts, workbook, operation, (rows) => {
          if (isPatchedNext) left = { sheet, rows };
          return isPatchedNext;
        });
        if (unmoved !== undefined) return fail(unmoved);
      } else if (operation.kind === 'rename-sheet') {
        const refused = renameSheetParts(parts, workbook, operation);
        if (refused !== undefined) return fail(refused);
      } else finish(parts, workbook, operation, sheetOf);
    }
  }
  styles.write();
  finishCalculation(parts, workbook, plan, settlement);
  return ok(undefined);
}

/** After these a sheet of the same name may be added, or cells and sheets have other addresses. */
const ENDS_STRETCH: ReadonlySet<Operation['kind']> = new Set<Operation['kind']>([
  'delete-sheet',
  'remove-sheet',
  'rename-sheet',
  'insert-rows',
  'delete-rows',
]);

/** The operations cut where those that follow can't be joined with those before. */
function stretchesOf(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const stretches: Operation[][] = [[]];
  for (const operation of operations) {
    stretches.at(-1)?.push(operation);
    if (ENDS_STRETCH.has(operation.kind)) stretches.push([]);
  }
  return stretches;
}

/** What a locked structure forbids. */
const OF_STRUCTURE: ReadonlySet<Operation['kind']> = new Set<Operation['kind']>([
  'add-sheet',
  'delete-sheet',
  'remove-sheet',
  'rename-sheet',
]);

/** Why this file can't take a plan that its snapshot could. */
function fileRefusal(parts: PartEditor, workbook: string, plan: Plan): Refusal | undefined {
  const isLocked = isStructureLocked(parts.tree(workbook));
  for (const operation of plan.operations) {
    if (isLocked && OF_STRUCTURE.has(operation.kind))
      return { code: 'not-supported', what: 'structure-locked' };
    if (operation.kind === 'state' && operation.state !== undefined && !isXmlText(operation.state))
      return { code: 'not-supported', what: 'state-character' };
  }
  return undefined;
}

/** Whether XML can hold the text. */
function isXmlText(text: string): boolean {
  return !/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u.test(text);
}

/** What an operation means for the workbook as a whole. */
function finish(
  parts: PartEditor,
  workbook: string,
  operation: Exclude<Operation, InsertRows | DeleteRows | RenameSheet>,
  sheetOf: (name: string) => PlacedSheet,
): void {
  if (isRemoval(operation)) {
    carryOutRemoval(parts, workbook, operation, sheetOf);
    return;
  }
  switch (operation.kind) {
    case 'page-setup':
      setPrintNames(parts, workbook, sheetOf(operation.sheet), operation.setup);
      return;
    case 'delete-sheet':
      deleteSheetPart(parts, workbook, sheetOf(operation.sheet));
      return;
    case 'state':
      setState(parts, workbook, operation.state);
      return;
    case 'name':
      setDefinedName(parts, workbook, operation);
      return;
    case 'add-sheet':
    case 'set-block':
    case 'merge':
    case 'style':
    case 'size':
    case 'comment':
    case 'hyperlink':
    case 'validation':
      return;
    default:
      assertNever(operation);
  }
}

function setDefinedName(
  parts: PartEditor,
  workbook: string,
  { name, scope, formula }: SetName,
): void {
  const position =
    scope === undefined ? undefined : findSheetPart(parts, workbook, scope)?.position;
  const text = toFileDialect(formula);
  parts.setText(workbook, withNameFormula(parts.text(workbook), name, position, text));
}

function setPrintNames(
  parts: PartEditor,
  workbook: string,
  { name, position }: PlacedSheet,
  setup: PageSetup,
): void {
  const area = printAreaFormula(name, setup);
  const titles = printTitlesFormula(name, setup);
  const withArea = withLocalName(parts.text(workbook), PRINT_AREA, position, area);
  parts.setText(workbook, withLocalName(withArea, PRINT_TITLES, position, titles));
}

/** The style sheet, read and written only when a style is needed. */
class LazyStyles implements StyleSource {
  private editor: { readonly part: string; readonly styles: StylesEditor } | undefined;

  constructor(
    private readonly parts: PartEditor,
    private readonly workbook: string,
  ) {}

  patched(index: number, patches: readonly StylePatch[]): number {
    this.editor ??= this.open();
    return this.editor.styles.patched(index, patches);
  }

  write(): void {
    if (this.editor !== undefined) this.parts.setText(this.editor.part, this.editor.styles.text());
  }

  private open(): { readonly part: string; readonly styles: StylesEditor } {
    const part = styleSheetPart(this.parts, this.workbook);
    return { part, styles: new StylesEditor(this.parts.text(part)) };
  }
}

/**
 * Excel's list of formulas to calculate goes when formulas came or went: it makes a new one, and
 * a list that names a cell without a formula makes it repair the file. What we calculated Excel
 * calculates again as soon as it opens the file.
 */
function finishCalculation(
  parts: PartEditor,
  workbook: string,
  plan: Plan,
  { formulas }: Settlement,
): void {
  const blocks = plan.operations.filter((operation) => operation.kind === 'set-block');
  const freesArrays = plan.operations.some(({ kind }) => kind === 'array-to-values');
  const movesRows = plan.operations.some(
    ({ kind }) => kind === 'insert-rows' || kind === 'delete-rows',
  );
  if (movesRows || freesArrays || blocks.some(movesFormulas)) dropCalculationChain(parts, workbook);
  if (formulas.size > 0 || blocks.some(writesFormulas))
    parts.setText(workbook, withFullCalculation(parts.text(workbook)));
}

function movesFormulas({ old, values }: SetBlock): boolean {
  return values.some((line, i) =>
    line.some((content, j) => isFormulaCell(content) !== isFormulaCell(old[i]?.[j])),
  );
}

function writesFormulas({ values }: SetBlock): boolean {
  return values.some((line) => line.some(isFormulaCell));
}
