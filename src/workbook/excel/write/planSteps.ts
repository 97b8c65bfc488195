import { assertNever } from '../../../core/base/assert';
import type { CellRef } from '../../../core/base/address';
import type { Operation } from '../../../core/model/plan';
import { isRemoval, type Removal } from '../../../core/model/removal';
import { rangeAt } from '../read/sheetQuery';
import { opensFrame, type OpeningOperation } from '../rows/frames';
import { blockSteps, type FormatAt } from './block';
import { queueList } from './list';
import { queueLook } from './look';
import { queueName } from './name';
import { queuePage } from './page';
import { queueSize } from './size';
import { arrayBlock, queueRemoval, removalPhase, type RemovalSetting } from './removal';
import { queueState } from './state';
import { queueLink, queueNote, type LinkedCell } from './marks';
import type { CheckKept, SheetProxies, Step } from './step';

/** What must be known of the workbook to write a plan. */
export interface Setting {
  readonly formatAt: (sheet: string) => FormatAt;
  readonly pointsPerCharacter: (sheet: string) => number;
  readonly linkedCell: (sheet: string, cell: CellRef) => LinkedCell | undefined;
  /** The id of the custom XML part that holds the state. */
  readonly statePart: string | undefined;
  readonly removal: RemovalSetting;
  /** What stands between the areas of an address. */
  readonly areaSeparator: string;
}

/** Of an operation that asks for a handful of properties. */
const SMALL = 6_000;

/** The plan as requests to Excel, in order but for notes, links and lists. */
export function planSteps(operations: readonly Operation[], setting: Setting): readonly Step[] {
  // Notes and links stand on cells that hold already what they will, lists name sheets that are
  // there; then sheets may go, and last what
  // nobody can put back.
  const phases = [0, 1, 2, 3, 4, 5, 6, 7].map((phase) =>
    operations.filter((one) => phaseOf(one) === phase),
  );
  return phases.flat().flatMap((operation) => stepsOf(operation, setting));
}

function phaseOf({ kind }: Operation): number {
  const removal = removalPhase(kind);
  if (removal >= 0) return 3 + removal;
  if (kind === 'comment' || kind === 'hyperlink' || kind === 'validation') return 1;
  return kind === 'delete-sheet' ? 2 : 0;
}

function stepsOf(operation: Operation, setting: Setting): readonly Step[] {
  if (operation.kind === 'array-to-values') return stepsOf(arrayBlock(operation), setting);
  if (isRemoval(operation)) {
    const queue = (sheets: SheetProxies): undefined => {
      queueRemoval(sheets, operation, setting.removal);
    };
    return [{ bytes: SMALL, queue }];
  }
  if (opensFrame(operation)) throw new Error('addresses change between the steps of a plan');
  if (operation.kind === 'set-block')
    return blockSteps(operation, setting.formatAt(operation.sheet));
  return [{ bytes: SMALL, queue: (sheets) => queueOperation(sheets, operation, setting) }];
}

function queueOperation(
  sheets: SheetProxies,
  operation: Exclude<Operation, Removal | OpeningOperation | { kind: 'set-block' }>,
  setting: Setting,
): CheckKept | undefined {
  switch (operation.kind) {
    case 'add-sheet':
      sheets.add(operation.sheet);
      return undefined;
    case 'delete-sheet':
      sheets.delete(operation.sheet);
      return undefined;
    case 'merge': {
      const range = rangeAt(sheets.get(operation.sheet), operation.range);
      if (operation.merged) range.merge(false);
      else range.unmerge();
      return undefined;
    }
    case 'style': {
      const { sheet, range, style } = operation;
      queueLook(rangeAt(sheets.get(sheet), range), range, style);
      return undefined;
    }
    case 'size':
      queueSize(
        sheets.get(operation.sheet),
        operation,
        setting.pointsPerCharacter(operation.sheet),
      );
      return undefined;
    case 'page-setup':
      queuePage(sheets.get(operation.sheet), operation.setup, setting.areaSeparator);
      return undefined;
    case 'comment':
      queueNote(sheets.get(operation.sheet), operation);
      return undefined;
    case 'hyperlink': {
      const { sheet, cell } = operation;
      return queueLink(sheets.get(sheet), operation, setting.linkedCell(sheet, cell));
    }
    case 'validation': {
      const { sheet, range, list } = operation;
      queueList(rangeAt(sheets.get(sheet), range), list);
      return undefined;
    }
    case 'name':
      queueName(sheets, operation);
      return undefined;
    case 'state':
      sheets.statePart = queueState(sheets.context, setting.statePart, operation.state);
      return undefined;
    default:
      return assertNever(operation);
  }
}
