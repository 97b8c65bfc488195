import { findSheet } from '../../core/model/cells';
import type { Operation, Plan, Refusal } from '../../core/model/plan';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { withWidth } from '../../core/plan/spans';
import { excelSetup, paperName } from './pageSetup';
import { fitsXml } from './stateXml';

/** The plan in the spelling in which Excel tells what it holds. */
export function excelPlan(plan: Plan): Plan {
  return {
    ...plan,
    operations: plan.operations.map((operation) =>
      operation.kind === 'page-setup'
        ? { ...operation, setup: excelSetup(operation.setup), old: excelSetup(operation.old) }
        : operation,
    ),
  };
}

/** What the open workbook and its Excel let add-ins do. */
export interface Abilities {
  readonly isStructureLocked: boolean;
  readonly hasNotes: boolean;
  /** Whether the sheet was there before the plan. */
  readonly wasThere: (sheet: string) => boolean;
}

/** Why Excel, through its API, can't do what the operation asks, or undefined. */
export function beyondExcel(
  operation: Operation,
  { isStructureLocked, hasNotes, wasThere }: Abilities,
): Refusal | undefined {
  switch (operation.kind) {
    case 'add-sheet':
    case 'delete-sheet':
    case 'remove-sheet':
    case 'rename-sheet':
      return isStructureLocked ? notSupported('structure-locked') : undefined;
    case 'page-setup': {
      const { paperSize } = operation.setup;
      const isKnown = paperSize === undefined || paperName(paperSize) !== undefined;
      return isKnown ? undefined : notSupported('paper-size');
    }
    case 'state':
      return fitsXml(operation.state ?? '') ? undefined : notSupported('state-character');
    case 'remove-properties':
      // Excel writes it anew whenever the workbook is saved.
      return operation.old.lastAuthor === undefined
        ? undefined
        : notSupported('last-author-in-excel');
    case 'comment':
      return hasNotes ? undefined : notSupported('comments-in-excel');
    case 'validation':
      // The lists of a sheet are not read: one that was there would be lost unseen.
      return wasThere(operation.sheet) ? notSupported('validation-in-excel') : undefined;
    default:
      return undefined;
  }
}

/** What a plan may do in Excel besides renaming a sheet: all that can be put back wherever it is. */
const BESIDE_RENAMING: ReadonlySet<Operation['kind']> = new Set<Operation['kind']>([
  'rename-sheet',
  'add-sheet',
  'set-block',
  'merge',
  'style',
  'size',
  'page-setup',
  'name',
  'state',
]);

/** Why Excel can't be given the operations of the plan together, or undefined. */
export function beyondOnePlan({ operations }: Plan): Refusal | undefined {
  const renames = operations.some(({ kind }) => kind === 'rename-sheet');
  const fits = !renames || operations.every(({ kind }) => BESIDE_RENAMING.has(kind));
  return fits ? undefined : notSupported('rename-among-others');
}

/** Whether a sheet of that name is one that was there before the plan, if only under another name. */
export function isOldSheet(snapshot: Snapshot, { operations }: Plan, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  return (
    findSheet(snapshot, sheet) !== undefined ||
    operations.some(
      (operation) => operation.kind === 'rename-sheet' && operation.to.toLowerCase() === wanted,
    )
  );
}

function notSupported(what: string): Refusal {
  return { code: 'not-supported', what };
}

/** A pixel of a column, in characters; the widest font that reports use has more of them. */
const WIDTH_STEP = 1 / 7;

/**
 * The workbook with the widths that the plan has seen where they differ by less than a pixel:
 * a screen shows whole pixels, so that Excel tells 8.43 where 8.5 was asked for.
 */
export function withSeenWidths(snapshot: Snapshot, plan: Plan): Snapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    let widths = sheet.columnWidths;
    for (const operation of plan.operations) {
      if (operation.kind !== 'size' || operation.axis !== 'columns') continue;
      const { old } = operation;
      if (old === undefined || operation.sheet.toLowerCase() !== sheet.name.toLowerCase()) continue;
      const { span } = operation;
      const shown = sheet.columnWidths.filter(
        ({ first, last }) => first <= span.last && span.first <= last,
      );
      if (shown.length > 0 && shown.every(({ width }) => Math.abs(width - old) < WIDTH_STEP))
        for (const { first, last } of shown) {
          const both = { first: Math.max(first, span.first), last: Math.min(last, span.last) };
          widths = withWidth(widths, both, old);
        }
    }
    return widths === sheet.columnWidths ? sheet : { ...sheet, columnWidths: widths };
  });
  return { ...snapshot, sheets };
}
