import { planTemplate, type TemplateOptions, type TemplateProblem } from '../../app/fillTemplate';
import { templateChoices, type TemplateChoices } from '../../app/templateChoices';
import { fail, type Result } from '../../core/base/result';
import { findSheet } from '../../core/model/cells';
import type { Snapshot } from '../../core/model/snapshot';
import { rehearse } from '../../core/plan/rehearse';
import { contentAt } from '../../core/templates/contentAt';
import type { FilledForm } from '../../core/templates/fillForm';
import { rowsOf, type FormBlock } from '../../core/templates/form';
import type { BlockMapping } from '../../core/templates/mapping';
import { readForm } from '../../core/templates/readForm';
import { onlyDate } from '../../core/text/writtenDates';
import { problemOf, type Problem } from './problem';
import type { BlockRows, TemplatePreview, TemplateState } from './templateState';

/** Enough to see that figures stand under the right headers. */
const MOST_ROWS = 12;

/** The workbook that the form's data stand in; undefined before there is one. */
export function dataOf(book: Snapshot, { data, file }: TemplateState): Snapshot | undefined {
  return data === 'book' ? book : file?.snapshot;
}

/** What was recognised in the form, and what can be chosen. */
export function choicesOf(
  book: Snapshot,
  state: TemplateState,
): Result<TemplateChoices, 'state-unreadable'> {
  const blocks = presentBlocks(book, state);
  return templateChoices(dataOf(book, state), book, { blocks, formSheet: sheetOf(book, state) });
}

/** The form as it would be filled, or why it can't be; undefined before there are data. */
export function plannedForm(
  book: Snapshot,
  state: TemplateState,
): Result<FilledForm, Problem> | undefined {
  const source = dataOf(book, state);
  if (source === undefined) return undefined;
  const { texts } = state;
  const date = onlyDate(texts.date.trim());
  if (texts.date.trim() !== '' && date === undefined) {
    return fail({ code: 'taskpane/report-date-wrong', data: {} });
  }
  const options: TemplateOptions = {
    formulas: 'native',
    unit: said(texts.unit),
    period: said(texts.period),
    date,
    fields: Object.fromEntries(
      Object.entries(texts.fields).filter(([, text]) => text.trim() !== ''),
    ),
    blocks: presentBlocks(book, state),
    formSheet: sheetOf(book, state),
  };
  const planned = planTemplate(source, book, options);
  return planned.ok ? planned : fail(templateProblem(planned.error));
}

/** How the form would look: what would be refused is told before it is tried. */
export function previewOf(book: Snapshot, state: TemplateState): TemplatePreview {
  const planned = plannedForm(book, state);
  if (planned === undefined) return { kind: 'none' };
  if (!planned.ok) return { kind: 'problem', problem: planned.error };
  const { plan } = planned.value;
  const after = rehearse(plan, book);
  if (!after.ok) return { kind: 'problem', problem: problemOf(after.error) };
  const read = readForm(after.value, [], sheetOf(book, state));
  const filled = new Set(planned.value.blocks.map(({ sheet }) => sheet));
  return {
    kind: 'form',
    form: planned.value,
    blocks: read.ok
      ? read.value.recognised.blocks.filter(({ sheet }) => filled.has(sheet.name)).map(firstRows)
      : [],
    isUnchanged: plan.operations.length === 0,
  };
}

function firstRows({ sheet, header, columns, sections, grandTotals }: FormBlock): BlockRows {
  const last = Math.max(
    header.bottom,
    ...grandTotals,
    ...sections.flatMap((section) => [rowsOf(section).last, section.total ?? 0]),
  );
  const count = Math.min(last - header.top + 1, header.bottom - header.top + 1 + MOST_ROWS);
  return {
    sheet: sheet.name,
    header,
    rows: Array.from({ length: count }, (_, i) =>
      columns.map(({ column }) => contentAt(sheet, header.top + i, column)),
    ),
  };
}

/** What was chosen of sheets and tables that are still there. */
function presentBlocks(book: Snapshot, state: TemplateState): readonly BlockMapping[] {
  const data = dataOf(book, state);
  return state.blocks
    .filter(({ sheet }) => findSheet(book, sheet) !== undefined)
    .map((block) => {
      const { source } = block;
      const isThere =
        source !== undefined && data !== undefined && findSheet(data, source) !== undefined;
      return isThere ? block : { ...block, source: undefined };
    });
}

function sheetOf(book: Snapshot, { formSheet }: TemplateState): string | undefined {
  return formSheet === undefined ? undefined : findSheet(book, formSheet)?.name;
}

function said(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}

/** Why a form was not filled, as the pane says it. */
function templateProblem(problem: TemplateProblem): Problem {
  const own = (data: Problem['data']): Problem => ({
    code: `taskpane/form-${problem.code}`,
    data,
  });
  switch (problem.code) {
    case 'no-block':
      return own({ near: problem.near.join(', ') });
    case 'no-source':
      return own({ sheets: problem.sheets.join(', ') });
    case 'several-sources':
      return own({ block: problem.block, tables: [...new Set(problem.tables)].join(', ') });
    case 'no-sheet':
      return own({ sheet: problem.sheet });
    case 'state-unreadable':
      return { code: 'problems/state-unreadable', data: {} };
    case 'refused':
      return problemOf(problem.refusal);
  }
}
