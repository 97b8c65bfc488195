import { rowResult, type RowResult } from '../formulas/rowResult';
import { isCellError, readStyle } from '../model/cells';
import type { CellContent } from '../model/plan';
import { isFormulaCell, resultOf } from '../plan/content';
import { relativeMoves } from '../refs/moveRelative';
import { tidy } from '../text/fold';
import { contentAt } from './contentAt';
import { NUMBER_FIELD } from './fields';
import type { FormColumn } from './form';
import { inFormat, type FormItem } from './items';
import { numberWriter } from './lineNumber';
import { lineValue } from './lineValue';
import { isPlaceholder } from './placeholder';
import { isPlainQuotient } from './percentColumn';
import type { Filling, HandWritten, PlacedSection } from './placed';

/** In the name's column where a section has no lines. */
export const NO_LINES = 'Không có số liệu';

/** What a fill found on its way, told once for all lines of a block. */
export interface LineFacts {
  /** Names of lines whose attainment the form's own formula does not give. */
  readonly otherFormula: string[];
  /** Names of lines of which the form's unit is not the source's. */
  readonly otherUnit: string[];
  /** Names of lines where a figure that the form came with is not the source's. */
  readonly formKept: string[];
  /** Figures that the form came with. */
  readonly given: string[];
  /** Lines of the form that the source has nothing for. */
  readonly unmatched: string[];
  handKept: number;
}

/**
 * Fills the lines of a section: rows that name their line get its figures; the free run gets the
 * others one by one, with the form's own formulas copied down, and nothing in rows left over.
 */
export function fillSection(
  filling: Filling,
  placed: PlacedSection,
  written: (item: FormItem) => HandWritten | undefined,
  facts: LineFacts,
): void {
  const { block, writer } = filling;
  const models = modelFormulas(filling, placed);
  placed.labels.forEach((row, i) => {
    const label = placed.assignment.labels[i];
    if (label?.item === undefined) facts.unmatched.push(textOf(filling, row, block.nameColumn));
    else fillLabel(filling, row, label.item, facts);
  });
  const { free } = placed;
  if (free === undefined) return;
  const { items } = placed.assignment;
  const number = numberOf(filling, placed);
  const own = block.columns.filter(({ isOwn }) => isOwn);
  for (let i = 0; i < free.length; i++) {
    const row = free.first + i;
    const item = items[i];
    if (item === undefined) {
      const wasLine = !isPlaceholder(textOf(filling, row, block.nameColumn));
      emptyRow(filling, row, wasLine);
      continue;
    }
    const hand = written(item);
    for (const column of block.columns) {
      if (column.isOwn) continue;
      if (column.fill === undefined) {
        if (filling.isRefill) writer.put(row, column.column, hand?.get(column.column));
      } else if (column.column === block.numberColumn) {
        writer.put(row, column.column, number(item, i));
      } else {
        putValue(filling, row, column, item, hand, facts);
      }
    }
    // They count with what stands beside them.
    for (const column of own) ownFormula(filling, row, column, item, models);
    checkOwnPercent(filling, item, facts);
  }
  if (items.length === 0 && placed.labels.length === 0) {
    writer.put(free.first, block.nameColumn, NO_LINES);
  }
}

/** A formula of the form's own as it reads in a row, and what it gives there. */
interface Model {
  readonly textIn: (row: number) => string;
  readonly result: RowResult | undefined;
}

/** The form's own formula of each column, by the first line that has it. */
function modelFormulas(
  { block, writer }: Filling,
  { first, last }: PlacedSection,
): ReadonlyMap<number, Model> {
  const models = new Map<number, Model>();
  for (const { column, isOwn } of block.columns) {
    for (let row = first; isOwn && row <= last && !models.has(column); row++) {
      const content = writer.contentOf(row, column);
      if (!isFormulaCell(content)) continue;
      const moves = relativeMoves(content.formula);
      const result = rowResult(content.formula, row);
      models.set(column, { textIn: (to) => moves(to - row), result });
    }
  }
  return models;
}

function ownFormula(
  { writer, sheet }: Filling,
  row: number,
  { column }: FormColumn,
  item: FormItem,
  models: ReadonlyMap<number, Model>,
): void {
  if (item.isHeading) {
    writer.put(row, column, undefined);
    return;
  }
  const model = models.get(column);
  if (model === undefined || isFormulaCell(contentAt(sheet, row, column))) return;
  const result = model.result?.((beside) => writer.figureOf(row, beside));
  writer.put(row, column, { formula: model.textIn(row), result });
}

function putValue(
  filling: Filling,
  row: number,
  column: FormColumn,
  item: FormItem,
  hand: HandWritten | undefined,
  facts: LineFacts,
): void {
  const { form, sheet, writer, formats } = filling;
  const value = lineValue(filling, item, row, column);
  const isNote = column.fill?.kind === 'field' && /^(?:note|ghi-chu)$/.test(column.fill.field);
  const kept = isNote ? hand?.get(column.column) : undefined;
  if (kept !== undefined && kept !== value?.content) {
    facts.handKept += 1;
    writer.put(row, column.column, kept);
    return;
  }
  if (value === undefined) {
    if (filling.isRefill) writer.put(row, column.column, undefined);
    return;
  }
  const unit = item.target?.unit ?? '';
  const format = readStyle(form, sheet, row, column.column).numberFormat;
  const fitted = inFormat(value, format, unit);
  writer.put(row, column.column, fitted.content);
  if (typeof fitted.content !== 'number') return;
  const wrongShare = format.includes('%') && !fitted.numberFormat.includes('%');
  if (format === 'General' || wrongShare) {
    formats.put(row, column.column, fitted.numberFormat);
  }
}

/** Figures of a line that the form names itself; its words stay, and figures it came with. */
function fillLabel(filling: Filling, row: number, item: FormItem, facts: LineFacts): void {
  const { block, sheet } = filling;
  for (const column of block.columns) {
    const { fill, isOwn } = column;
    if (fill === undefined || isOwn || column.column === block.nameColumn) continue;
    if (column.column === block.numberColumn) continue;
    const there = contentAt(sheet, row, column.column);
    const words = typeof there === 'string' && !isPlaceholder(there);
    if (words && fill.kind === 'field' && (fill.field === 'unit' || fill.field === 'note')) {
      const own = lineValue(filling, item, row, column)?.content;
      if (fill.field === 'unit' && typeof own === 'string' && tidy(own) !== tidy(there)) {
        facts.otherUnit.push(`${item.name} (${there} / ${own})`);
      }
      continue;
    }
    const value = lineValue(filling, item, row, column);
    const key = givenKey(item, column);
    const isFilled = there !== undefined && !(typeof there === 'string' && isPlaceholder(there));
    if (isFilled && !isFormulaCell(there) && (!filling.isRefill || filling.given.has(key))) {
      facts.given.push(key);
      const differs = value?.content !== undefined && resultOf(value.content) !== there;
      if (differs) facts.formKept.push(`${item.name} (${column.header})`);
    } else if (value !== undefined) {
      putValue(filling, row, column, item, undefined, facts);
    }
  }
  checkOwnPercent(filling, item, facts);
}

/** A figure of a named line, wherever the line stands. */
function givenKey(item: FormItem, { column }: FormColumn): string {
  return `${String(column)}:${item.key}`;
}

/** The form's own ratio is the attainment only of lines that are a plain quotient. */
function checkOwnPercent(filling: Filling, item: FormItem, facts: LineFacts): void {
  const column = filling.block.columns.find(
    ({ isOwn, fill }) => isOwn && fill?.kind === 'field' && fill.field === 'percent',
  );
  if (column === undefined || item.isHeading) return;
  const { target } = item;
  if (target !== undefined && !isPlainQuotient(filling, target)) facts.otherFormula.push(item.name);
}

/** A row without a line: numbers and dots of the form go, its formulas stay. */
function emptyRow({ block, writer }: Filling, row: number, wasLine: boolean): void {
  for (const { column, fill, isOwn } of block.columns) {
    if (!isOwn && (fill !== undefined || wasLine)) writer.put(row, column, undefined);
  }
}

function numberOf(
  { block, sheet, source }: Filling,
  { free, labels, assignment }: PlacedSection,
): (item: FormItem, place: number) => CellContent {
  const column = block.numberColumn ?? 0;
  const first = free === undefined ? undefined : contentAt(sheet, free.first, column);
  const style = isFormulaCell(first) || isCellError(first) ? undefined : first;
  const before = style === undefined || style === '' ? labels.length : 0;
  const write = numberWriter(style);
  const { items } = assignment;
  const isPlain = items.every(({ number }) => /^\d*$/.test(number));
  const isNumbered = items.some(({ number }) => number !== '');
  if (block.about === 'awards' || !isNumbered) {
    return (item, place) => (item.isHeading ? undefined : write(place + 1 + before));
  }
  const field = NUMBER_FIELD[block.about];
  return (item) => {
    if (item.number === '') return undefined;
    const isDressed = typeof style === 'string' && /\d/.test(style);
    if (isPlain && isDressed) return numberWriter(style.replace(/\d+/, one))(Number(item.number));
    return source.cellOf(item, field)?.content;
  };
}

/** `03 → 01`: the style of a number without its place. */
function one(digits: string): string {
  return '1'.padStart(digits.length, '0');
}

function textOf({ sheet }: Filling, row: number, column: number): string {
  const content = contentAt(sheet, row, column);
  return typeof content === 'string' ? content : '';
}
