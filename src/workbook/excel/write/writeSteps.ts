import type { Refusal } from '../../../core/model/plan';
import { formatCell } from '../../../core/base/address';
import { SheetProxies, batchesOf, type Place, type Step } from './step';

/** Cells that Excel did not keep as they were written. */
export class CellNotKept extends Error {
  override readonly name = 'CellNotKept';

  constructor(
    readonly first: Place,
    readonly places: readonly Place[],
  ) {
    super('Excel did not keep what was written');
  }

  get refusal(): Refusal {
    const { sheet } = this.first;
    return { code: 'cell-not-kept', sheet, cell: formatCell(this.first) };
  }
}

/** A batch that failed: with Excel's error or because a cell was not kept. */
export class WriteFailed extends Error {
  override readonly name = 'WriteFailed';

  constructor(
    readonly reason: unknown,
    /** How many batches before it were done. */
    readonly batchesDone: number,
  ) {
    super('a batch was not written');
  }
}

/**
 * Sends the steps in batches of about `limit` bytes, with nothing drawn or computed meanwhile,
 * and looks at each answer. Gives the id of the state's part where one was added. Throws
 * `WriteFailed`.
 */
export async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  limit: number,
): Promise<string | undefined> {
  const sheets = new SheetProxies(context);
  await sendFrom(0, batchesOf(steps, limit), sheets);
  return sheets.statePart?.id;
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
  try {
    await sheets.context.sync();
    const places = checks.flatMap((check) => check?.() ?? []);
    const [first] = places;
    if (first !== undefined) throw new CellNotKept(first, places);
  } catch (error) {
    throw new WriteFailed(error, index);
  }
  await sendFrom(index + 1, batches, sheets);
}
