import { planTemplate, type TemplateOptions } from '../../src/app/fillTemplate';
import { isCellError, readFormula, readValue } from '../../src/core/model/cells';
import type { SheetSnapshot, Snapshot } from '../../src/core/model/snapshot';
import type { FilledForm } from '../../src/core/templates/fillForm';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory';

export interface FilledSheet {
  readonly form: Snapshot;
  readonly filled: FilledForm;
  /** What the first sheet shows, row by row from A1: a formula as its text, blanks as ''. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Codes of notes without their group, in order, each once. */
  readonly notes: readonly string[];
}

/** A form filled in memory. */
export async function fillForm(
  source: Snapshot,
  form: Snapshot,
  options: Partial<TemplateOptions> = {},
): Promise<FilledSheet> {
  const planned = planTemplate(source, form, { formulas: 'native', ...options });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const workbook = createMemoryWorkbook(form);
  const applied = await workbook.applyPlan(planned.value.plan);
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  const after = await workbook.readSnapshot('workbook');
  const [sheet] = after.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const notes = planned.value.notes.map(({ code }) => code.replace('template-notes/', ''));
  return { form: after, filled: planned.value, rows: shownRows(sheet), notes: [...new Set(notes)] };
}

function shownRows(sheet: SheetSnapshot): (string | number)[][] {
  const { bottom, right } = sheet.grid.used ?? { bottom: -1, right: -1 };
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => {
      const formula = readFormula(sheet, row, column);
      if (formula !== undefined) return `=${formula.text}`;
      const value = readValue(sheet, row, column);
      if (value === undefined || isCellError(value)) return '';
      return typeof value === 'boolean' ? String(value) : value;
    }),
  );
}
