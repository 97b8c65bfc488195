import { columnName, type RangeRef } from '../base/address';
import { formatDayFirst } from '../base/dates';
import type { FormulaMode } from '../annexes/percentCell';
import { findSheet } from '../model/cells';
import type { Operation, Plan } from '../model/plan';
import { assignItems } from './assign';
import { CellWriter } from './cellWriter';
import { blockNotes } from './blockNotes';
import { fillSection } from './fillLines';
import { SheetFormats } from './formatWriter';
import type { FormBlock } from './form';
import { growAll } from './grow';
import { handWrittenIn } from './handWritten';
import type { FormSource } from './formSource';
import { noFacts, type LineFacts } from './lineFacts';
import type { BlockMapping } from './mapping';
import type { TemplateNote } from './note';
import type { Filling, PlacedSection } from './placed';
import { isOfForm, type ReadForm } from './readForm';
import { filledRuns, rememberBlock, rememberedOf } from './rememberBlock';
import { grownSections, placeSections, planRows, type Planned } from './plannedRows';
import { rowAfter, rowChange, type RowChange } from './rowPlan';
import { rememberTemplate, type FilledBlock, type FilledValues } from './state';
import { fillTexts, type TextValues } from './texts';
import { fillTotal } from './totals';

export interface FormOptions {
  readonly formulas: FormulaMode;
  readonly texts: TextValues;
  readonly mappings: readonly BlockMapping[];
}

/** What was done with one block of a form. */
export interface FilledFormBlock {
  readonly sheet: string;
  readonly header: RangeRef;
  readonly source: string;
  /** How many lines it has now, and how many rows came in or went. */
  readonly lines: number;
  readonly inserted: number;
  readonly isRefill: boolean;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    /** A field's code, the words of a constant in quotes, a source's header, or '' for none. */
    readonly fill: string;
    readonly isOwn: boolean;
  }[];
}

export interface FilledForm {
  readonly blocks: readonly FilledFormBlock[];
  readonly notes: readonly TemplateNote[];
  readonly plan: Plan;
}

/**
 * Plans the filling of an issued form from what `sourceOf` gives for each of its blocks. Rows come
 * in first, so that the form's formulas, names and looks follow; then lines, totals, texts.
 */
export function planForm(
  read: ReadForm,
  sourceOf: (block: FormBlock) => FormSource | undefined,
  options: FormOptions,
): FilledForm {
  const { form, remembered } = read;
  const notes: TemplateNote[] = [];
  const planned = read.recognised.blocks.flatMap((block): readonly Planned[] => {
    const source = sourceOf(block);
    if (source === undefined) return [];
    const before = rememberedOf(remembered.blocks, block);
    const assigned = assignItems(block, source.items, filledRuns(block, before));
    const changes = assigned.assignments.map((assignment, i) =>
      rowChange(assignment, before?.sections[i]?.issued ?? assignment.free?.length ?? 0),
    );
    return [{ block, source, assigned, before, changes }];
  });
  const rows = planRows(form, planned, notes);
  const { shifted, changesOf } = rows;
  const writers = new Map(
    shifted.sheets.map((sheet) => [
      sheet.name,
      { writer: new CellWriter(sheet), formats: new SheetFormats(shifted, sheet) },
    ]),
  );
  const placed = planned.map(({ block, assigned }) =>
    placeSections(assigned, changesOf(block.sheet.name)),
  );
  const grown = growAll(
    shifted,
    planned.flatMap((each, i) => grownSections(each, placed[i] ?? [], changesOf)),
    (sheet) => writers.get(sheet)?.writer,
  );
  notes.push(...grown.notes);
  const facts = planned.map(noFacts);
  const blocks = planned.map((each, i): FilledFormBlock => {
    const own = writers.get(each.block.sheet.name);
    const sheet = findSheet(shifted, each.block.sheet.name);
    if (own === undefined || sheet === undefined) return reportOf(each, 0, 0);
    const filling: Filling = {
      block: each.block,
      form: shifted,
      sheet,
      source: each.source,
      formulas: options.formulas,
      isRefill: each.before !== undefined,
      given: new Set(each.before?.given),
      ...own,
      notes,
    };
    return fillBlock(filling, each, placed[i] ?? [], changesOf(sheet.name), facts[i] ?? noFacts());
  });
  const ofForm = shifted.sheets.filter(({ name }) => isOfForm(read.only, name));
  const texts = ofForm.map((sheet) => {
    const filled = fillTexts(sheet, options.texts, remembered.texts);
    const writer = writers.get(sheet.name)?.writer;
    for (const { row, column, text } of filled.cells) {
      if (writer?.isWanted(row, column) === false) writer.put(row, column, text);
    }
    notes.push(...filled.notes);
    return filled.remembered;
  });
  const state = rememberTemplate(form.state, {
    blocks: [
      ...planned.map(({ block, before, source }, i) =>
        rememberBlock(
          block,
          placed[i] ?? [],
          before,
          headerGiven(block, before, options.mappings),
          facts[i] ?? noFacts(),
          source.sheet,
        ),
      ),
      ...remembered.blocks.filter(
        ({ sheet, index }) =>
          !planned.some(({ block }) => block.sheet.name === sheet && block.index === index),
      ),
    ],
    texts: [
      ...texts.flat(),
      ...remembered.texts.filter(({ sheet }) => !isOfForm(read.only, sheet)),
    ],
    values: { ...remembered.values, ...valuesToRemember(options.texts) },
  });
  const operations: Operation[] = [
    ...rows.operations,
    ...grown.operations,
    ...[...writers.values()].flatMap(({ writer, formats }) => [
      ...writer.operations(),
      ...formats.operations(),
    ]),
  ];
  for (const { writer } of writers.values()) notes.push(...writer.notes());
  if (state !== form.state) operations.push({ kind: 'state', old: form.state, state });
  const sheets = [...new Set(blocks.map(({ sheet }) => sheet))].join(', ');
  return {
    blocks,
    notes,
    plan: { because: { code: 'reasons/fill-template', data: { sheets } }, operations },
  };
}

function valuesToRemember({ unit, period, date, others }: TextValues): FilledValues {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(date === undefined ? {} : { date: formatDayFirst(date) }),
    ...(Object.keys(others).length === 0 ? {} : { fields: others }),
  };
}

function fillBlock(
  filling: Filling,
  planned: Planned,
  placed: readonly PlacedSection[],
  changes: readonly RowChange[],
  facts: LineFacts,
): FilledFormBlock {
  const { block, assigned } = planned;
  const hand = handWrittenIn(block, assigned, planned.before);
  for (const section of placed) fillSection(filling, section, (item) => hand.take(item), facts);
  for (const section of placed) {
    if (section.total !== undefined) fillTotal(filling, section.total, [section]);
  }
  for (const row of block.grandTotals) fillTotal(filling, rowAfter(changes, row), placed);
  filling.notes.push(...blockNotes(filling, placed, assigned.left, facts, hand.gone()));
  const lines = placed.reduce(
    (sum, { assignment }) =>
      sum +
      assignment.items.length +
      assignment.labels.filter(({ item }) => item !== undefined).length,
    0,
  );
  const inserted = planned.changes.flat().reduce((sum, { count }) => sum + count, 0);
  return reportOf(planned, lines, inserted);
}

function reportOf(
  { block, source, before }: Planned,
  lines: number,
  inserted: number,
): FilledFormBlock {
  return {
    sheet: block.sheet.name,
    header: block.header,
    source: source.sheet,
    lines,
    inserted,
    isRefill: before !== undefined,
    columns: block.columns.map(({ column, header, fill, isOwn }) => ({
      column: columnName(column),
      header,
      fill: fillText(fill),
      isOwn,
    })),
  };
}

function fillText(fill: FormBlock['columns'][number]['fill']): string {
  if (fill === undefined) return '';
  switch (fill.kind) {
    case 'field':
      return fill.field;
    case 'constant':
      return `"${String(fill.value)}"`;
    case 'header':
      return fill.header;
  }
}

function headerGiven(
  { sheet, header }: FormBlock,
  before: FilledBlock | undefined,
  mappings: readonly BlockMapping[],
): FilledBlock['header'] {
  const { top: first, bottom: last } = header;
  const isGiven = mappings.some(
    (mapping) =>
      mapping.header !== undefined && mapping.sheet.toLowerCase() === sheet.name.toLowerCase(),
  );
  return isGiven || before?.header !== undefined ? { first, last } : undefined;
}
