import { bookOf } from '../../../test/contract/planning';
import { GridBuilder } from '../../core/model/gridBuilder';
import { DEFAULT_STYLE } from '../../core/model/cells';
import type { PaperTable } from '../../core/model/paper';
import type { SheetSnapshot, Snapshot } from '../../core/model/snapshot';
import { PLAIN_LOOK, type BookLook, type CellLook } from '../../workbook/file/look/bookLook';
import { sheetPaper } from './sheetPaper';

const NAME = 'Biểu 1';
const [PLAIN, ONE_DECIMAL, FRAMED, TITLE] = [0, 1, 2, 3];
const STYLES = [
  DEFAULT_STYLE,
  { ...DEFAULT_STYLE, numberFormat: '#,##0.0' },
  DEFAULT_STYLE,
  { ...DEFAULT_STYLE, fontName: 'Times New Roman', fontSize: 14 },
];
const thin = { style: 'thin' };
const LOOKS: readonly CellLook[] = [
  PLAIN_LOOK,
  PLAIN_LOOK,
  { ...PLAIN_LOOK, lines: { top: thin, bottom: thin, left: thin, right: { style: 'medium' } } },
  { ...PLAIN_LOOK, bold: true, horizontal: 'center', colour: 'C00000' },
];

type Cell = readonly [
  row: number,
  column: number,
  value: string | number | undefined,
  style?: number,
];

function printed(
  cells: readonly Cell[],
  changes: Partial<SheetSnapshot> = {},
  look: Partial<BookLook['sheets'][number]> = {},
) {
  const builder = new GridBuilder();
  for (const [row, column, value, style = PLAIN] of cells) builder.add(row, column, value, style);
  const empty = bookOf({ [NAME]: [] });
  const sheets = empty.sheets.map((sheet) => ({ ...sheet, grid: builder.build(), ...changes }));
  const snapshot: Snapshot = { ...empty, sheets, styles: STYLES };
  const sheetLook = {
    name: NAME,
    frozenRows: 0,
    frozenColumns: 0,
    showsGrid: true,
    rowHeights: new Map<number, number>(),
    columnStyles: [],
    ...look,
  };
  return sheetPaper(snapshot, { styles: LOOKS, sheets: [sheetLook], unshown: [] }, NAME);
}

function tables(...args: Parameters<typeof printed>): readonly PaperTable[] {
  const papers = printed(...args)?.papers ?? [];
  return papers.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
}

const texts = ({ rows }: PaperTable): readonly (readonly string[])[] =>
  rows.map((cells) =>
    cells.map(({ text, columns, rows: high }) =>
      columns * high === 1 ? text : `${text} ${String(columns)}x${String(high)}`,
    ),
  );

const merge = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe('the paper of a sheet', () => {
  it('is none where the sheet shows nothing, or is not there', () => {
    expect(printed([])).toBeUndefined();
    expect(sheetPaper(bookOf({}), { styles: [], sheets: [], unshown: [] }, NAME)).toBeUndefined();
  });

  it('has values as cells show them, numbers to the right and words to the left', () => {
    const [table] = tables([
      [0, 0, 'Thu ngân sách'],
      [0, 1, 1234.5, ONE_DECIMAL],
    ]);
    expect(table?.rows[0]?.map(({ text, look }) => [text, look.align])).toEqual([
      ['Thu ngân sách', 'left'],
      ['1.234,5', 'right'],
    ]);
  });

  it('makes one cell of a merged range, as far as it is printed', () => {
    const cells: Cell[] = [
      [0, 0, 'Kết quả'],
      [1, 0, 'a'],
      [1, 2, 'c'],
      [2, 0, 'd'],
      [2, 1, 'e'],
      [2, 2, 'f'],
    ];
    const merges = [merge(0, 0, 0, 2), merge(1, 0, 1, 1)];
    expect(tables(cells, { merges }).map(texts)).toEqual([
      [['Kết quả 3x1'], ['a 2x1', 'c'], ['d', 'e', 'f']],
    ]);
    const hiddenColumns = [{ first: 1, last: 1 }];
    expect(tables(cells, { merges, hiddenColumns }).map(texts)).toEqual([
      [['Kết quả 2x1'], ['a', 'c'], ['d', 'f']],
    ]);
    // The first column hidden: what it shows stands in the next.
    expect(tables(cells, { merges, hiddenColumns: [{ first: 0, last: 0 }] }).map(texts)).toEqual([
      [['Kết quả 2x1'], ['a', 'c'], ['e', 'f']],
    ]);
  });

  it('repeats the title rows, below what stands above them', () => {
    const cells: Cell[] = [
      [0, 0, 'Phụ lục'],
      [1, 0, 'TT'],
      [2, 0, '(1)'],
      [3, 0, '1'],
    ];
    const found = tables(cells, { pageSetup: { titleRows: { first: 1, last: 2 } } });
    expect(found.map((table) => [table.headerRows, texts(table)])).toEqual([
      [0, [['Phụ lục']]],
      [2, [['TT'], ['(1)'], ['1']]],
    ]);
  });

  it('parts a merged range where the repeated rows end', () => {
    const found = tables(
      [
        [0, 0, 'TT'],
        [2, 0, 'x'],
      ],
      { merges: [merge(0, 0, 1, 0)], pageSetup: { titleRows: { first: 0, last: 0 } } },
    );
    expect(found.map(texts)).toEqual([[['TT'], ['TT'], ['x']]]);
  });

  it('prints the print area alone, every area on pages of its own', () => {
    const cells: Cell[] = [
      [0, 0, 'a'],
      [0, 1, 'b'],
      [1, 0, 'c'],
    ];
    const printArea = [merge(0, 0, 0, 0), merge(1, 0, 1, 0)];
    const document = printed(cells, { pageSetup: { printArea } });
    expect(document?.papers).toHaveLength(2);
    expect(tables(cells, { pageSetup: { printArea } }).map(texts)).toEqual([[['a']], [['c']]]);
  });

  it('goes on to empty cells that show lines, and leaves out hidden rows', () => {
    const cells: Cell[] = [
      [0, 0, 'a'],
      [1, 0, 'ẩn'],
      [2, 0, undefined, FRAMED],
    ];
    const [table] = tables(cells, { hiddenRows: [{ first: 1, last: 1 }] });
    expect(table && texts(table)).toEqual([['a'], ['']]);
    expect(table?.rows[1]?.[0]?.own?.rules).toEqual({
      top: { style: 'solid', width: 0.5 },
      bottom: { style: 'solid', width: 0.5 },
      left: { style: 'solid', width: 0.5 },
      right: { style: 'solid', width: 1.5 },
    });
  });

  it('keeps how words look', () => {
    expect(tables([[0, 0, 'PHỤ LỤC', TITLE]])[0]?.rows[0]?.[0]).toMatchObject({
      look: { size: 14, bold: true, align: 'center', font: 'Times New Roman', colour: 'C00000' },
      vertical: 'bottom',
    });
  });

  it('lets long words run over an empty cell and cuts them before a full one', () => {
    const cells: Cell[] = [
      [0, 0, 'dài'],
      [1, 0, 'dài'],
      [1, 1, 'x'],
      [2, 0, 123456],
      [2, 1, 'x'],
    ];
    const [table] = tables(cells);
    expect(table?.rows.map(([first]) => first?.own?.overflow)).toEqual(['shows', 'cut', 'shows']);
  });

  it('shrinks columns, letters and rows alike until the page is wide enough', () => {
    // Calibri 11: a digit is 7 pixels, so a column of 100 is 705 pixels, 186.5 mm; the page has
    // 210 - 30 - 15 = 165 mm of room, 0.5 of it for the outer lines.
    const columnWidths = [{ first: 0, last: 0, width: 100 }];
    const rowHeights = new Map([[0, 30]]);
    const [table] = tables([[0, 0, 'x']], { columnWidths, rowHeights });
    const scale = 164.5 / 186.5;
    expect(table?.columns[0]).toBeCloseTo(164.5, 6);
    expect(table?.heights?.[0]).toBeCloseTo(30 * scale, 6);
    expect(table?.rows[0]?.[0]?.look.size).toBeCloseTo(11 * scale, 6);
    const half = tables([[0, 0, 'x']], { columnWidths, pageSetup: { scale: 50 } });
    expect(half[0]?.columns[0]).toBeCloseTo(93.25, 6);
  });

  it('takes heights that were set, then those that Excel chose, then the standard', () => {
    const cells: Cell[] = [
      [0, 0, 'a'],
      [1, 0, 'b'],
      [2, 0, 'c'],
    ];
    const rowHeights = new Map([
      [0, 20],
      [1, 25],
    ]);
    const own = { rowHeights: new Map([[0, 40]]) };
    expect(tables(cells, own, { rowHeights })[0]?.heights).toEqual([40, 25, 15]);
    expect(tables(cells, {}, { defaultHeight: 18 })[0]?.heights).toEqual([18, 18, 18]);
  });
});
