import type { FormulaMode } from '../core/annexes/percentCell';
import { formatRange, columnName, type RangeRef } from '../core/base/address';
import type { CalendarDate } from '../core/base/dates';
import { fail, ok, type Result } from '../core/base/result';
import { findSheet } from '../core/model/cells';
import type { Refusal } from '../core/model/plan';
import type { Snapshot } from '../core/model/snapshot';
import { lostMapping, type TableMapping } from '../core/sources/mapping';
import { lastYearOf, readReportPeriod } from '../core/indicators/reportPeriod';
import { planForm, type FilledForm } from '../core/templates/fillForm';
import type { FormBlock } from '../core/templates/form';
import type { FormSource } from '../core/templates/formSource';
import type { BlockMapping } from '../core/templates/mapping';
import type { TemplateNote } from '../core/templates/note';
import { readForm, type ReadForm } from '../core/templates/readForm';
import type { Applied, WorkbookPort } from '../workbook/port';
import { blockSources, isSame, sourceBook, type BlockSources } from './templateSources';

export interface TemplateOptions {
  readonly formulas: FormulaMode;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly date?: CalendarDate | undefined;
  /** How the form's columns are filled, where that must be said. */
  readonly blocks?: readonly BlockMapping[] | undefined;
  /** Further fields in the form's texts: `{ "số văn bản": "12/BC-UBND" }`. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
  /** Tables of the source that the user pointed out. */
  readonly mappings?: readonly TableMapping[] | undefined;
  /**
   * The only sheet that is the form. Where the form is filled from its own workbook, that sheet
   * is no source.
   */
  readonly formSheet?: string | undefined;
}

/** Why nothing was filled. */
export type TemplateProblem =
  /** The form has no header whose columns are understood. */
  | { readonly code: 'no-block'; readonly near: readonly string[] }
  /** The source has no table for any block of the form. */
  | { readonly code: 'no-source'; readonly sheets: readonly string[] }
  | {
      readonly code: 'several-sources';
      readonly block: string;
      readonly tables: readonly string[];
    }
  | { readonly code: 'no-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: 'state-unreadable' }
  | { readonly code: 'refused'; readonly refusal: Refusal };

/** Fills an issued form from the data of a workbook: whole, or not at all. */
export async function fillTemplate(
  source: WorkbookPort,
  form: WorkbookPort,
  options: TemplateOptions,
): Promise<Result<{ readonly form: FilledForm; readonly applied: Applied }, TemplateProblem>> {
  const issued = await form.readSnapshot('workbook');
  const data = source === form ? issued : await source.readSnapshot('workbook');
  const planned = planTemplate(data, issued, options);
  if (!planned.ok) return planned;
  const applied = await form.applyPlan(planned.value.plan);
  if (!applied.ok) return fail({ code: 'refused', refusal: applied.error });
  return ok({ form: planned.value, applied: applied.value });
}

/**
 * The form as it would be filled. Nothing is written. Give the same snapshot twice where the form
 * is filled from its own workbook.
 */
export function planTemplate(
  source: Snapshot,
  form: Snapshot,
  options: TemplateOptions,
): Result<FilledForm, TemplateProblem> {
  const { blocks: mappings = [] } = options;
  const { formSheet } = options;
  const lost =
    [...mappings.map(({ sheet }) => sheet), ...(formSheet === undefined ? [] : [formSheet])].find(
      (sheet) => findSheet(form, sheet) === undefined,
    ) ?? lostMapping(source, options.mappings ?? [])?.sheet;
  if (lost !== undefined) {
    const known = [...form.sheets, ...source.sheets].map(({ name }) => name);
    return fail({ code: 'no-sheet', sheet: lost, sheets: [...new Set(known)] });
  }
  const read = readForm(form, mappings, formSheet);
  if (!read.ok) return fail({ code: 'state-unreadable' });
  const { blocks, others } = read.value.recognised;
  if (blocks.length === 0) {
    return fail({
      code: 'no-block',
      near: others.map(({ sheet, header }) => placed(sheet, header)),
    });
  }
  const book = sourceBook(source, read.value, options);
  const chosen = chooseSources(blockSources(book, read.value, mappings), source);
  if (!chosen.ok) return chosen;
  const { period, date, unit, fields } = options;
  const reported = period === undefined ? undefined : lastYearOf(readReportPeriod(period));
  const filled = planForm(read.value, (block) => chosen.value.get(block), {
    formulas: options.formulas,
    mappings,
    texts: { unit, period, date, year: reported, others: fields ?? {} },
  });
  return ok({
    ...filled,
    notes: [...formNotes(read.value, chosen.value, mappings), ...filled.notes],
  });
}

/** The one table that fills each block; two that could are for the user to choose from. */
function chooseSources(
  found: readonly BlockSources[],
  source: Snapshot,
): Result<ReadonlyMap<FormBlock, FormSource>, TemplateProblem> {
  const several = found.find(({ isOpen }) => isOpen);
  if (several !== undefined) {
    const { block, candidates } = several;
    const tables = candidates.map(({ sheet }) => sheet);
    return fail({
      code: 'several-sources',
      block: placed(block.sheet.name, block.header),
      tables,
    });
  }
  const chosen = new Map(
    found.flatMap(({ block, chosen: one }) => (one === undefined ? [] : [[block, one] as const])),
  );
  if (chosen.size > 0) return ok(chosen);
  return fail({ code: 'no-source', sheets: source.sheets.map(({ name }) => name) });
}

function formNotes(
  { recognised }: ReadForm,
  chosen: ReadonlyMap<FormBlock, FormSource>,
  mappings: readonly BlockMapping[],
): readonly TemplateNote[] {
  const { blocks, others } = recognised;
  const noColumn = mappings.flatMap(({ sheet, index, columns }) =>
    [...columns.keys()].flatMap((column): readonly TemplateNote[] => {
      const own = blocks.filter(
        (block) => isSame(block.sheet.name, sheet) && (index ?? block.index) === block.index,
      );
      const isThere = own.some((block) => block.columns.some((each) => each.column === column));
      if (isThere) return [];
      const data = { sheet, column: columnName(column) };
      return [{ code: 'template-notes/no-column', data }];
    }),
  );
  return [
    ...noColumn,
    ...blocks
      .filter((block) => !chosen.has(block))
      .map((block) => noteAt('no-source', placed(block.sheet.name, block.header))),
    ...others.map(({ sheet, header }) => noteAt('not-fillable', placed(sheet, header))),
  ];
}

function noteAt(code: string, place: string): TemplateNote {
  return { code: `template-notes/${code}`, data: { place } };
}

function placed(sheet: string, range: RangeRef): string {
  return `${sheet}!${formatRange(range)}`;
}
