import { assertNever } from '../../../core/base/assert';
import type { Operation } from '../../../core/model/plan';
import { rangeAt } from '../read/sheetQuery';
import { blockSteps, type FormatAt } from './block';
import { queueLook } from './look';
import { queuePage } from './page';
import { queueSize } from './size';
import { queueState } from './state';
import type { SheetProxies, Step } from './step';

/** What must be known of the workbook to write a plan. */
export interface Setting {
  readonly formatAt: (sheet: string) => FormatAt;
  readonly pointsPerCharacter: (sheet: string) => number;
  /** The id of the custom XML part that holds the state. */
  readonly statePart: string | undefined;
  /** What stands between the areas of an address. */
  readonly areaSeparator: string;
}

/** Of an operation that asks for a handful of properties. */
const SMALL = 6_000;

/** The plan as requests to Excel, in order. */
export function planSteps(operations: readonly Operation[], setting: Setting): readonly Step[] {
  // Of several states only the last one is written: a part can't be changed that is being added.
  const lastState = operations.findLast(({ kind }) => kind === 'state');
  return operations
    .filter((one) => one.kind !== 'state' || one === lastState)
    .flatMap((operation): readonly Step[] =>
      operation.kind === 'set-block'
        ? blockSteps(operation, setting.formatAt(operation.sheet))
        : [smallStep(operation, setting)],
    );
}

function smallStep(operation: Exclude<Operation, { kind: 'set-block' }>, setting: Setting): Step {
  return {
    bytes: SMALL,
    queue: (sheets) => {
      queueOperation(sheets, operation, setting);
      return undefined;
    },
  };
}

function queueOperation(
  sheets: SheetProxies,
  operation: Exclude<Operation, { kind: 'set-block' }>,
  setting: Setting,
): void {
  switch (operation.kind) {
    case 'add-sheet':
      sheets.add(operation.sheet);
      return;
    case 'delete-sheet':
      sheets.delete(operation.sheet);
      return;
    case 'merge': {
      const range = rangeAt(sheets.get(operation.sheet), operation.range);
      if (operation.merged) range.merge(false);
      else range.unmerge();
      return;
    }
    case 'style': {
      const { sheet, range, style } = operation;
      queueLook(rangeAt(sheets.get(sheet), range), range, style);
      return;
    }
    case 'size':
      queueSize(
        sheets.get(operation.sheet),
        operation,
        setting.pointsPerCharacter(operation.sheet),
      );
      return;
    case 'page-setup':
      queuePage(sheets.get(operation.sheet), operation.setup, setting.areaSeparator);
      return;
    case 'comment':
    case 'hyperlink':
      return;
    case 'state':
      queueState(sheets.context, setting.statePart, operation.state);
      return;
    default:
      assertNever(operation);
  }
}
