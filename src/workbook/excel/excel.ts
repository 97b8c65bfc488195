import type { Snapshot } from '../../core/model/snapshot';
import { ReadRefused, type Scope, type WorkbookPort } from '../port';
import { withinScope } from '../scope';
import { applyToExcel } from './apply';
import { limitsOf, type ExcelHost } from './host';
import { readOutline, withSizes, type Outline } from './read/outline';
import { NOTES_SINCE } from './read/notes';
import { readBook, type Question } from './read/readBook';
import type { Choice } from './read/reading';
import { troubleOf } from './trouble';

export { currentExcel, type ExcelHost } from './host';
export { NOTES_SINCE } from './read/notes';

/** The workbook that is open in Excel. */
export interface ExcelWorkbook extends WorkbookPort {
  /**
   * Learns what sheets, tables and state there are and how much they hold, two round trips, so
   * that reading takes only one more. Call it when the pane opens.
   */
  prepare(): Promise<void>;
}

/**
 * The workbook behind Office.js. `readSnapshot` rejects with `ReadRefused` when Excel can't
 * tell; `applyPlan` gives a refusal for everything that goes wrong and then leaves the workbook
 * as it was.
 */
export function createExcelWorkbook(host: ExcelHost): ExcelWorkbook {
  let outline: Outline | undefined;
  return {
    prepare: () =>
      refusing(async () => {
        outline = await host.run({}, async (context) =>
          withSizes(context, await readOutline(context)),
        );
      }),
    readSnapshot: (scope) =>
      refusing(async (): Promise<Snapshot> => {
        const read = await host.run({}, (context) =>
          readBook(context, outline, questionOf(host, scope), limitsOf(host).cells),
        );
        outline = read.outline;
        return withinScope(read.snapshot, scope);
      }),
    applyPlan: async (plan) => {
      const outcome = await applyToExcel(host, plan, outline);
      outline = outcome.outline;
      return outcome.result;
    },
  };
}

async function refusing<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new ReadRefused(troubleOf(error), error);
  }
}

function questionOf(host: ExcelHost, scope: Scope): Question {
  const hasNotes = host.supports(NOTES_SINCE);
  if (scope === 'workbook') return { choice: () => 'used', hasNotes };
  const wanted = new Set(scope.sheets.map((name) => name.toLowerCase()));
  const choice: Choice = (sheet) => (wanted.has(sheet.toLowerCase()) ? 'used' : undefined);
  return { choice, hasNotes };
}
