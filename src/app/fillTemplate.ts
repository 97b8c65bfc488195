import type { SourceBook } from '../core/annexes/definition';
import type { FormulaMode } from '../core/annexes/percentCell';
import { registerSources } from '../core/annexes/shared/awards/registerSource';
import { annexSources } from '../core/annexes/sources';
import { readRecords } from '../core/annexes/state';
import { formatRange, columnName, type RangeRef } from '../core/base/address';
import type { CalendarDate } from '../core/base/dates';
import { fail, ok, type Result } from '../core/base/result';
import { findSheet } from '../core/model/cells';
import type { Refusal } from '../core/model/plan';
import type { Snapshot } from '../core/model/snapshot';
import { lostMapping, type TableMapping } from '../core/sources/mapping';
import { lastYearOf, readReportPeriod } from '../core/indicators/reportPeriod';
import { planForm, readForm, type FilledForm, type ReadForm } from '../core/templates/fillForm';
import type { FormBlock } from '../core/templates/form';
import { awardSource, targetSource, type FormSource } from '../core/templates/items';
import type { BlockMapping } from '../core/templates/mapping';
import type { TemplateNote } from '../core/templates/note';
import type { Applied, WorkbookPort } from '../workbook/port';

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
  const planned = planTemplate(
    await source.readSnapshot('workbook'),
    await form.readSnapshot('workbook'),
    options,
  );
  if (!planned.ok) return planned;
  const applied = await form.applyPlan(planned.value.plan);
  if (!applied.ok) return fail({ code: 'refused', refusal: applied.error });
  return ok({ form: planned.value, applied: applied.value });
}

/** The form as it would be filled. Nothing is written. */
export function planTemplate(
  source: Snapshot,
  form: Snapshot,
  options: TemplateOptions,
): Result<FilledForm, TemplateProblem> {
  const { blocks: mappings = [] } = options;
  const lost =
    mappings.find(({ sheet }) => findSheet(form, sheet) === undefined)?.sheet ??
    lostMapping(source, options.mappings ?? [])?.sheet;
  if (lost !== undefined) {
    const known = [...form.sheets, ...source.sheets].map(({ name }) => name);
    return fail({ code: 'no-sheet', sheet: lost, sheets: [...new Set(known)] });
  }
  const read = readForm(form, mappings);
  if (!read.ok) return fail({ code: 'state-unreadable' });
  const { blocks, others } = read.value.recognised;
  if (blocks.length === 0) {
    return fail({
      code: 'no-block',
      near: others.map(({ sheet, header }) => placed(sheet, header)),
    });
  }
  const chosen = chooseSources(sourceBook(source, options), blocks, mappings);
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

/** The workbook's own tables; annexes that were filled from them are no source. */
function sourceBook(source: Snapshot, { mappings = [] }: TemplateOptions): SourceBook {
  const except = new Set((readRecords(source.state) ?? []).map(({ sheet }) => sheet));
  return annexSources(source, { except, mappings });
}

/** The one table that fills each block; two that could are for the user to choose from. */
function chooseSources(
  book: SourceBook,
  blocks: readonly FormBlock[],
  mappings: readonly BlockMapping[],
): Result<ReadonlyMap<FormBlock, FormSource>, TemplateProblem> {
  const sources = { targets: targetSources(book), awards: awardSources(book) };
  const chosen = new Map<FormBlock, FormSource>();
  for (const block of blocks) {
    const wanted = mappings.find(
      ({ sheet, index, source }) =>
        source !== undefined && isSame(sheet, block.sheet.name) && (index ?? 0) === block.index,
    )?.source;
    const all = sources[block.about].filter(
      ({ sheet, items }) => items.length > 0 && (wanted === undefined || isSame(sheet, wanted)),
    );
    const named = all.filter(({ sheet }) => isSame(sheet, block.sheet.name));
    const [source, other] = named.length === 1 ? named : all;
    if (other !== undefined) {
      const tables = all.map(({ sheet }) => sheet);
      return fail({
        code: 'several-sources',
        block: placed(block.sheet.name, block.header),
        tables,
      });
    }
    const emptied = sources[block.about].find(({ items }) => items.length === 0);
    const found = source ?? emptied;
    if (found !== undefined) chosen.set(block, found);
  }
  if (chosen.size > 0) return ok(chosen);
  return fail({ code: 'no-source', sheets: book.snapshot.sheets.map(({ name }) => name) });
}

function targetSources(book: SourceBook): readonly FormSource[] {
  return book.tables.flatMap((table) => targetSource(book.snapshot, table) ?? []);
}

function awardSources(book: SourceBook): readonly FormSource[] {
  return registerSources(book).map((register) => awardSource(book.snapshot, register));
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

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
