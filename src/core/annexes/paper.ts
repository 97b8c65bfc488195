import type { RangeRef } from '../base/address';
import { shownNumber } from '../figures/shownNumber';
import { isCellError } from '../model/cells';
import type { Paper, PaperBlock, PaperCell, PaperLook, PaperTable } from '../model/paper';
import type { CellContent, Operation, SetBlock, StylePatch } from '../model/plan';
import type { CellStyle, PageSetup, Span } from '../model/snapshot';
import { resultOf } from '../plan/content';
import { A4, MARGINS } from './layout/page';
import { columnMillimetres } from './layout/size';

/** The text of a table where no operation says its size. */
const TABLE_SIZE = 12;

/**
 * An annex's sheet as it looks on paper: the words over the table, the table, the words under it.
 * A formula is its result, a number what its cell shows. Undefined where the operations fill no
 * such sheet. `standard` is the style that column widths are counted in.
 */
export function paperOf(
  operations: readonly Operation[],
  sheet: string,
  standard: CellStyle,
): Paper | undefined {
  const own = operations.filter((operation) => 'sheet' in operation && operation.sheet === sheet);
  const block = own.find((operation) => operation.kind === 'set-block');
  if (block === undefined) return undefined;
  const setup = own.find((operation) => operation.kind === 'page-setup')?.setup ?? {};
  const { orientation = 'portrait', margins = MARGINS } = setup;
  const page = orientation === 'portrait' ? A4.width : A4.height;
  const sheetOnPaper: SheetOnPaper = {
    values: block.values,
    looks: looksOf(own, block),
    merges: own.flatMap((each) => (each.kind === 'merge' && each.merged ? [each.range] : [])),
    widths: fitted(widthsOf(own, block, standard), page - margins.left - margins.right),
  };
  return { orientation, margins, blocks: blocksOf(sheetOnPaper, setup) };
}

interface SheetOnPaper {
  readonly values: SetBlock['values'];
  readonly looks: readonly (readonly StylePatch[])[];
  readonly merges: readonly RangeRef[];
  /** In millimetres. */
  readonly widths: readonly number[];
}

/** The look of every cell of the block: what later operations say goes over earlier ones. */
function looksOf(own: readonly Operation[], { values }: SetBlock): StylePatch[][] {
  const looks = values.map((row) => row.map((): StylePatch => ({})));
  for (const operation of own) {
    if (operation.kind !== 'style') continue;
    const { top, bottom, left, right } = operation.range;
    for (const row of looks.slice(top, bottom + 1)) {
      for (let column = left; column <= Math.min(right, row.length - 1); column++) {
        row[column] = { ...row[column], ...operation.style };
      }
    }
  }
  return looks;
}

function widthsOf(
  own: readonly Operation[],
  { values }: SetBlock,
  standard: CellStyle,
): readonly number[] {
  const columns = own.flatMap((each) =>
    each.kind === 'size' && each.axis === 'columns' ? [each] : [],
  );
  return (values[0] ?? []).map((_, column) => {
    const size = columns.findLast(({ span }) => span.first <= column && column <= span.last)?.size;
    return columnMillimetres(size ?? STANDARD_WIDTH, standard);
  });
}

/** Digits of a column that nobody sized. */
const STANDARD_WIDTH = 8.43;

/** Columns that are wider than the page together shrink alike. */
function fitted(widths: readonly number[], room: number): readonly number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return total <= room ? widths : widths.map((width) => (width * room) / total);
}

function blocksOf(sheet: SheetOnPaper, { titleRows }: PageSetup): readonly PaperBlock[] {
  const isInTable = sheet.looks.map((row) => row.some(({ border }) => border === 'thin'));
  const top = isInTable.indexOf(true);
  const bottom = isInTable.lastIndexOf(true);
  const last = sheet.values.length - 1;
  if (top < 0) return bandsOf(sheet, { first: 0, last });
  return [
    ...bandsOf(sheet, { first: 0, last: top - 1 }),
    {
      ...tableOf(sheet, { first: top, last: bottom }),
      headerRows: titleRows === undefined ? 0 : titleRows.last - titleRows.first + 1,
      hasBorders: true,
    },
    ...bandsOf(sheet, { first: bottom + 1, last }),
  ];
}

/** Rows outside of the table: a line each, or cells beside each other as in signatures. */
function bandsOf(sheet: SheetOnPaper, { first, last }: Span): readonly PaperBlock[] {
  const blocks: PaperBlock[] = [];
  for (let row = first; row <= last; row++) {
    const table = tableOf(sheet, { first: row, last: row });
    const cells = table.rows[0] ?? [];
    const [only] = cells;
    const said = cells.filter(({ text }) => text !== '');
    if (only !== undefined && (said.length === 0 || cells.length === 1)) {
      blocks.push({ kind: 'line', text: only.text, look: only.look });
      continue;
    }
    const before = blocks.at(-1);
    if (before?.kind === 'table') {
      blocks.pop();
      blocks.push({ ...before, rows: [...before.rows, ...table.rows] });
    } else {
      blocks.push(table);
    }
  }
  return blocks;
}

function tableOf(sheet: SheetOnPaper, { first, last }: Span): PaperTable {
  const rows: PaperCell[][] = [];
  for (let row = first; row <= last; row++) {
    const cells: PaperCell[] = [];
    const width = sheet.values[row]?.length ?? 0;
    for (let column = 0; column < width; column++) {
      const merge = sheet.merges.find((range) => covers(range, row, column));
      if (merge === undefined) {
        cells.push(cellOf(sheet, { top: row, left: column, bottom: row, right: column }));
      } else if (merge.top === row && merge.left === column) {
        cells.push(cellOf(sheet, merge));
      }
    }
    rows.push(cells);
  }
  return { kind: 'table', columns: sheet.widths, rows, headerRows: 0, hasBorders: false };
}

function covers({ top, left, bottom, right }: RangeRef, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

function cellOf(sheet: SheetOnPaper, { top, left, bottom, right }: RangeRef): PaperCell {
  const content = sheet.values[top]?.[left];
  const style = sheet.looks[top]?.[left] ?? {};
  return {
    text: shownText(content, style.numberFormat ?? 'General'),
    columns: right - left + 1,
    rows: bottom - top + 1,
    look: lookOf(style, content),
    vertical: style.vertical ?? 'center',
    indent: style.indent ?? 0,
  };
}

/** What a cell shows: `{ formula, result: 106.35 }` with `0.0` → `106,4`. */
export function shownText(content: CellContent, numberFormat: string): string {
  const value = resultOf(content);
  if (value === undefined) return '';
  if (typeof value === 'number') return shownNumber(value, numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return (isCellError(value) ? value.error : value).normalize('NFC');
}

/** Excel sets numbers to the right and words to the left where nothing is said. */
function lookOf(style: StylePatch, content: CellContent): PaperLook {
  const { horizontal = 'general', bold = false, italic = false, fontSize = TABLE_SIZE } = style;
  const general = typeof resultOf(content) === 'number' ? 'right' : 'left';
  return { size: fontSize, bold, italic, align: horizontal === 'general' ? general : horizontal };
}
