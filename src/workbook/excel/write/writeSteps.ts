import type { Refusal } from '../../../core/model/plan';
import { SheetProxies, batchesOf, type CheckKept, type Step } from './step';

/** A cell that Excel did not keep as it was written. */
export class CellNotKept extends Error {
  override readonly name = 'CellNotKept';

  constructor(readonly refusal: Refusal) {
    super('Excel did not keep what was written');
  }
}

/**
 * Sends the steps, as few batches as Excel takes, with nothing drawn or computed meanwhile, and
 * looks at each answer. Throws Excel's error, or `CellNotKept`; batches before it are done.
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<void> {
  const sheets = new SheetProxies(context);
  await sendFrom(0, batchesOf(steps), sheets);
}

async function sendFrom(
  index: number,
  batches: readonly (readonly Step[])[],
  sheets: SheetProxies,
): Promise<void> {
  const batch = batches[index];
  if (batch === undefined) return;
  const { application } = sheets.context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const checks = batch.map((step) => step.queue(sheets));
  await sheets.context.sync();
  assertKept(checks);
  await sendFrom(index + 1, batches, sheets);
}

function assertKept(checks: readonly (CheckKept | undefined)[]): void {
  for (const check of checks) {
    const place = check?.();
    if (place !== undefined) throw new CellNotKept({ code: 'cell-not-kept', ...place });
  }
}
