import { rowResult, type RowResult } from '../formulas/rowResult';
import { isCellError, stylesDown } from '../model/cells';
import { contentsDown } from '../model/columnReader';
import type { CellContent } from '../model/plan';
import { isFormulaCell, resultOf } from '../plan/content';
import { relativeMoves } from '../refs/moveRelative';
import { tidy } from '../text/fold';
import { contentAt } from './contentAt';
import { NUMBER_FIELD } from './fields';
import { columnFor, type FormColumn } from './form';
import type { FormItem } from './formSource';
import { inFormat } from './items';
import { numberWriter } from './lineNumber';
import type { LineFacts } from './lineFacts';
import { lineValues } from './lineValue';
import { isNoteColumn, noteMark } from './notesOfSource';
import { isPlaceholder } from './placeholder';
import { plainQuotients } from './percentColumn';
import type { Filling, FreeRun, HandWritten, PlacedSection } from './placed';

/** In the name's column where a section has no lines. */
export const NO_LINES = 'Không có số liệu';

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
  placed.labels.forEach((row, i) => {
    const label = placed.assignment.labels[i];
    if (label?.item === undefined) facts.unmatched.push(textOf(filling, row, block.nameColumn));
    else fillLabel(filling, row, label.item, facts);
  });
  const { free } = placed;
  if (free === undefined) return;
  const { items } = placed.assignment;
  const lines = { items, first: free.first, hands: handsOf(filling, items, written) };
  const models = modelFormulas(filling, free);
  for (const fillColumn of columnFillers(filling, placed, models, facts)) fillColumn(lines);
  const percent = columnFor(block, 'percent');
  if (percent !== undefined && models.has(percent.column)) {
    const checkPercent = ownPercentCheck(filling, facts);
    for (const item of items) checkPercent(item);
  }
  for (let row = free.first + items.length; row < free.first + free.length; row++) {
    const wasLine = !isPlaceholder(textOf(filling, row, block.nameColumn));
    emptyRow(filling, row, wasLine, models);
  }
  if (items.length === 0 && placed.labels.length === 0) {
    writer.put(free.first, block.nameColumn, NO_LINES);
  }
}

/** Lines for the free rows of a section, one below another. */
interface FreeLines {
  readonly items: readonly FormItem[];
  /** The row of the first. */
  readonly first: number;
  /** What was written by hand beside each; absent where nothing was filled before. */
  readonly hands: readonly (HandWritten | undefined)[] | undefined;
}

function handsOf(
  { isRefill }: Filling,
  items: readonly FormItem[],
  written: (item: FormItem) => HandWritten | undefined,
): FreeLines['hands'] {
  return isRefill ? items.map(written) : undefined;
}

/** Fills one column of lines: a column at a time is several times as fast as a line at a time. */
type FillColumn = (lines: FreeLines) => void;

/** What fills the columns of the free rows, each looked up once for all of them. */
function columnFillers(
  filling: Filling,
  placed: PlacedSection,
  models: ReadonlyMap<number, Model>,
  facts: LineFacts,
): readonly FillColumn[] {
  const { block, writer, isRefill } = filling;
  const fillers: FillColumn[] = [];
  for (const column of block.columns) {
    if (models.has(column.column)) continue;
    if (column.fill === undefined) {
      if (!isRefill) continue;
      const put = writer.putDown(column.column);
      fillers.push(({ items, first, hands }) => {
        items.forEach((_, i) => {
          put(first + i, hands?.[i]?.get(column.column));
        });
      });
    } else if (column.column === block.numberColumn) {
      const put = writer.putDown(column.column);
      const number = numberOf(filling, placed);
      fillers.push(({ items, first }) => {
        items.forEach((item, i) => {
          put(first + i, number(item, i));
        });
      });
    } else fillers.push(valueFiller(filling, column, facts));
  }
  // They count with what stands beside them.
  for (const [column, model] of models) fillers.push(formulaFiller(filling, column, model));
  return fillers;
}

/** A formula of the form's own as it reads in a row, and what it gives there. */
interface Model {
  readonly textIn: (row: number) => string;
  readonly result: RowResult | undefined;
}

/**
 * The form's own formula of each column, by the first free row that has it: that of a line which the
 * form names, a sum of its parts perhaps, is no model for others.
 */
function modelFormulas(
  { block, writer }: Filling,
  { first, length }: FreeRun,
): ReadonlyMap<number, Model> {
  const models = new Map<number, Model>();
  const own = block.columns.flatMap(({ column, isOwn }) => (isOwn ? [column] : []));
  for (const column of [...own, ...block.beside]) {
    for (let row = first; row < first + length && !models.has(column); row++) {
      const content = writer.contentOf(row, column);
      if (!isFormulaCell(content)) continue;
      const moves = relativeMoves(content.formula);
      const result = rowResult(content.formula, row);
      models.set(column, { textIn: (to) => moves(to - row), result });
    }
  }
  return models;
}

function formulaFiller({ writer, sheet }: Filling, column: number, model: Model): FillColumn {
  const put = writer.putDown(column);
  const contentBefore = contentsDown(sheet.grid, column);
  const figures = new Map<number, (row: number) => number | undefined>();
  let at = 0;
  const figure = (beside: number): number | undefined => {
    const known = figures.get(beside) ?? writer.figuresDown(beside);
    figures.set(beside, known);
    return known(at);
  };
  return ({ items, first }) => {
    items.forEach(({ isHeading }, i) => {
      at = first + i;
      if (isHeading) put(at, undefined);
      else if (!isFormulaCell(contentBefore(at)))
        put(at, { formula: model.textIn(at), result: model.result?.(figure) });
    });
  };
}

function valueFiller(filling: Filling, column: FormColumn, facts: LineFacts): FillColumn {
  const { form, sheet, writer, formats, isRefill } = filling;
  const put = writer.putDown(column.column);
  const valueOf = lineValues(filling, column);
  const styleOf = stylesDown(form, sheet, column.column);
  const isNote = isNoteColumn(column);
  const fillOne = (item: FormItem, row: number, hand: HandWritten | undefined): void => {
    const value = valueOf(item, row);
    const kept = isNote ? hand?.get(column.column) : undefined;
    if (kept !== undefined && kept !== value?.content) {
      facts.handKept += 1;
      put(row, kept);
      return;
    }
    if (value === undefined) {
      if (isRefill) put(row, undefined);
      return;
    }
    if (isNote) facts.notes.add(noteMark(value.content));
    if (typeof value.content !== 'number') {
      put(row, value.content);
      return;
    }
    const format = styleOf(row).numberFormat;
    const fitted = inFormat(value, format, item.target?.unit ?? '');
    put(row, fitted.content);
    const wrongShare = format.includes('%') && !fitted.numberFormat.includes('%');
    if (format === 'General' || wrongShare) {
      formats.put(row, column.column, fitted.numberFormat);
    }
  };
  return ({ items, first, hands }) => {
    items.forEach((item, i) => {
      fillOne(item, first + i, hands?.[i]);
    });
  };
}

/** Figures of a line that the form names itself; its words stay, and figures and formulas it came with. */
function fillLabel(filling: Filling, row: number, item: FormItem, facts: LineFacts): void {
  const { block, sheet, isRefill, given } = filling;
  for (const column of block.columns) {
    const { fill } = column;
    if (fill === undefined || column.column === block.nameColumn) continue;
    if (column.column === block.numberColumn) continue;
    const there = contentAt(sheet, row, column.column);
    const words = typeof there === 'string' && !isPlaceholder(there);
    if (words && fill.kind === 'field' && (fill.field === 'unit' || fill.field === 'note')) {
      const own = lineValues(filling, column)(item, row)?.content;
      if (fill.field === 'unit' && typeof own === 'string' && tidy(own) !== tidy(there)) {
        facts.otherUnit.push(`${item.name} (${there} / ${own})`);
      }
      continue;
    }
    const value = lineValues(filling, column)(item, row);
    const key = givenKey(item, column);
    const isFilled = there !== undefined && !(typeof there === 'string' && isPlaceholder(there));
    if (isFilled && (!isRefill || given.has(key))) {
      facts.given.push(key);
      if (isFormulaCell(there)) {
        if (fill.kind === 'field' && fill.field === 'percent')
          ownPercentCheck(filling, facts)(item);
        continue;
      }
      const differs = value?.content !== undefined && resultOf(value.content) !== there;
      if (differs) facts.formKept.push(`${item.name} (${column.header})`);
    } else if (value !== undefined || (isRefill && isFilled)) {
      valueFiller(filling, column, facts)({ items: [item], first: row, hands: undefined });
    }
  }
}

/** A figure of a named line, wherever the line stands. */
function givenKey(item: FormItem, { column }: FormColumn): string {
  return `${String(column)}:${item.key}`;
}

/** The form's own ratio is the attainment only of lines that are a plain quotient. */
function ownPercentCheck(filling: Filling, facts: LineFacts): (item: FormItem) => void {
  const isPlain = plainQuotients(filling);
  return ({ isHeading, target, name }) => {
    if (isHeading || target === undefined) return;
    if (!isPlain(target)) facts.otherFormula.push(name);
  };
}

/** A row without a line: numbers and dots of the form go, its formulas stay. */
function emptyRow(
  { block, writer }: Filling,
  row: number,
  wasLine: boolean,
  models: ReadonlyMap<number, Model>,
): void {
  for (const { column, fill } of block.columns) {
    const isKept = models.has(column) || (fill === undefined && !wasLine);
    if (!isKept) writer.put(row, column, undefined);
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
  const cells = source.cellsOf(NUMBER_FIELD[block.about]);
  const isDressed = typeof style === 'string' && /\d/.test(style);
  return (item) => {
    if (item.number === '') return undefined;
    if (isPlain && isDressed) return numberWriter(style.replace(/\d+/, one))(Number(item.number));
    return cells(item)?.content;
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
