import { contains, type RangeRef } from '../base/address';
import { findColumn, findRow, readFormula, readValue } from '../model/cells';
import type { SheetSnapshot } from '../model/snapshot';
import { endsTable } from '../tables/endsTable';
import { readNumbering } from '../tables/numbering';
import { namesTotal } from '../tables/rowKind';
import { textAt } from '../tables/textLine';
import type { FormLine, FormSection } from './form';
import { isPlaceholder } from './placeholder';

/** Where a form's lines stand, and which columns tell what they are. */
export interface BodyPlace {
  readonly sheet: SheetSnapshot;
  readonly header: RangeRef;
  /** Columns that have a header. */
  readonly columns: readonly number[];
  readonly numberColumn: number | undefined;
  readonly nameColumn: number;
  readonly unitColumn: number | undefined;
  /** The last row that can belong to the table. */
  readonly last: number;
  /** Group headings are lines like others: the form has no groups, its filling has. */
  readonly isFlat: boolean;
}

export interface FormBody {
  readonly sections: readonly FormSection[];
  readonly grandTotals: readonly number[];
}

type RowMeaning =
  | { readonly kind: 'blank' }
  | { readonly kind: 'end' }
  | { readonly kind: 'total' }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'line'; readonly name: string };

interface OpenSection {
  readonly headings: readonly string[];
  readonly lines: FormLine[];
  total: number | undefined;
}

/**
 * The lines of an issued form from its header down to its last total or its signatures: empty
 * rows and rows of dots wait for lines, others name one, headings part them into groups.
 */
export function readFormBody(place: BodyPlace): FormBody {
  const sections: OpenSection[] = [];
  const grandTotals: number[] = [];
  const path: { readonly text: string; readonly level: number }[] = [];
  let open: OpenSection | undefined;
  /** Blank rows whose place is not clear until something follows them. */
  let waiting: number[] = [];
  let afterTotal = false;
  const section = (): OpenSection => {
    open ??= { headings: path.map(({ text }) => text), lines: [], total: undefined };
    if (!sections.includes(open)) sections.push(open);
    return open;
  };
  const addWaiting = (): void => {
    for (const row of waiting) section().lines.push({ row, kind: 'slot', name: '' });
    waiting = [];
  };
  for (let row = place.header.bottom + 1; row <= place.last; row++) {
    const meaning = flattened(place, meaningOf(place, row));
    if (meaning.kind === 'end') break;
    if (meaning.kind === 'blank') {
      if (!afterTotal) waiting.push(row);
      continue;
    }
    if (meaning.kind === 'line') {
      if (afterTotal && !isNumbered(place, row)) break;
      addWaiting();
      const { name } = meaning;
      section().lines.push({ row, kind: name === '' ? 'slot' : 'label', name });
      afterTotal = false;
      continue;
    }
    addWaiting();
    if (meaning.kind === 'heading') {
      while (path.length > 0 && (path[path.length - 1]?.level ?? 0) >= meaning.level) path.pop();
      path.push({ text: meaning.text, level: meaning.level });
      open = undefined;
      afterTotal = false;
    } else {
      if (open === undefined || open.total !== undefined) grandTotals.push(row);
      else open.total = row;
      // A total at the head of a table is followed by its lines.
      afterTotal = sections.length > 0;
    }
  }
  if (!afterTotal) {
    const styled = waiting.filter((row, i) => row === (waiting[0] ?? 0) + i && isDrawn(place, row));
    waiting = styled.length > 0 || sections.length > 0 ? styled : waiting.slice(0, 1);
    addWaiting();
  }
  if (sections.length === 0 && grandTotals.length === 0) {
    sections.push({ headings: [], lines: [slotUnder(place)], total: undefined });
  }
  return { sections, grandTotals };
}

function flattened({ isFlat }: BodyPlace, meaning: RowMeaning): RowMeaning {
  return isFlat && meaning.kind === 'heading' ? { kind: 'line', name: meaning.text } : meaning;
}

function slotUnder({ header }: BodyPlace): FormLine {
  return { row: header.bottom + 1, kind: 'slot', name: '' };
}

function meaningOf(place: BodyPlace, row: number): RowMeaning {
  const { sheet, columns, nameColumn, numberColumn, unitColumn } = place;
  const name = textAt(sheet, row, nameColumn);
  const number = numberColumn === undefined ? undefined : readValue(sheet, row, numberColumn);
  const numberText = numberColumn === undefined ? '' : textAt(sheet, row, numberColumn);
  const numbering = readNumbering(number);
  if (namesTotal(name) || namesTotal(numberText)) return { kind: 'total' };
  const isSlot = isPlaceholder(name);
  const wordsAcross = name === '' && numbering?.style === 'other' && !isPlaceholder(numberText);
  if (name === '' || wordsAcross) {
    const text = wordsUnder(place, row);
    if (endsTable(text)) return { kind: 'end' };
    if (wordsAcross) {
      const isMerged = sheet.merges.some(
        (merge) =>
          contains(merge, { row, column: numberColumn ?? nameColumn }) &&
          contains(merge, { row, column: nameColumn }),
      );
      return isMerged ? headingOf(numberText, numberText) : { kind: 'end' };
    }
    const isHeld = columns.some(
      (column) => readValue(sheet, row, column) !== undefined || hasFormula(sheet, row, column),
    );
    if (isHeld) return { kind: 'line', name: '' };
    return text === '' ? { kind: 'blank' } : { kind: 'end' };
  }
  if (isSlot) return { kind: 'line', name: '' };
  if (numberText === '' && endsTable(wordsUnder(place, row))) return { kind: 'end' };
  const isGroup =
    numbering?.style === 'roman' || (numbering?.style === 'letter' && /^[A-ZĐ]/.test(numberText));
  const hasUnit = unitColumn !== undefined && textAt(sheet, row, unitColumn) !== '';
  return isGroup && !hasUnit ? headingOf(name, numberText) : { kind: 'line', name };
}

/** The words of a row under the table's header: what stands beside the table is not its own. */
function wordsUnder({ sheet, header }: BodyPlace, row: number): string {
  const words: string[] = [];
  for (const { column } of sheet.grid.columns) {
    if (column < header.left || column > header.right) continue;
    const text = textAt(sheet, row, column);
    if (text !== '') words.push(text);
  }
  return words.join(' ');
}

const CAPITAL = 0;
const ROMAN = 1;
const PLAIN = 2;

/** A group's heading and how wide it is, by its number: A, then I, then words. */
function headingOf(text: string, numbered: string): RowMeaning {
  const mark = /^([A-ZĐ]|[IVXL]+)(?:[.)\s:]|$)/.exec(numbered)?.[1] ?? '';
  const level = mark === '' ? PLAIN : /^[IVX]/.test(mark) ? ROMAN : CAPITAL;
  return { kind: 'heading', text: text.replace(/^(?:[A-ZĐ]|[IVXL]+)[.)]\s*/, ''), level };
}

function hasFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  return readFormula(sheet, row, column) !== undefined;
}

function isNumbered({ sheet, numberColumn }: BodyPlace, row: number): boolean {
  if (numberColumn === undefined) return false;
  return (readNumbering(readValue(sheet, row, numberColumn))?.path.length ?? 0) > 0;
}

/** Whether the form has drawn an empty row: most of its columns have cells of their own. */
function isDrawn({ sheet, columns }: BodyPlace, row: number): boolean {
  const drawn = columns.filter((column) => {
    const data = findColumn(sheet.grid, column);
    return data !== undefined && findRow(data, row) >= 0;
  });
  return drawn.length * 2 > columns.length;
}
