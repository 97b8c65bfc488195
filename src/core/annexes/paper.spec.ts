import { fillLiteral } from '../../../test/support/fillLiteral';
import { parseRange } from '../base/address';
import { DEFAULT_STYLE } from '../model/cells';
import type { Paper, PaperTable } from '../model/paper';
import type { CellContent, Operation, StylePatch } from '../model/plan';
import { annex as fiveYears } from './chi-tieu-5-nam/annex';
import { annex as withNotes } from './chi-tieu-ghi-chu/annex';
import { paperOf } from './paper';

const SHEET = 'Phụ lục';

function paperIn(operations: readonly Operation[]): Paper {
  const paper = paperOf(operations, SHEET, DEFAULT_STYLE);
  if (paper === undefined) throw new Error('no paper');
  return paper;
}

function tablesOf({ blocks }: Paper): readonly PaperTable[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Each row's texts; a cell over several columns or rows says so behind its text. */
function rowsOf(table: PaperTable | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((cells) =>
    cells.map(({ text, columns, rows }) =>
      columns === 1 && rows === 1 ? text : `${text} ${String(columns)}x${String(rows)}`,
    ),
  );
}

function linesOf({ blocks }: Paper): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
}

const ROWS = [
  ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mục tiêu', 'Thực hiện', 'Ghi chú'],
  ['I', 'Kinh tế'],
  [1, 'Thu ngân sách', 'triệu đồng', 100, { value: 1106.5, format: '#,##0.0' }, 'ước'],
  [null, '- Nội địa', 'triệu đồng', '>60', '61', null],
  [2, 'Che phủ rừng', '%', { value: 48.7, format: '0.0' }, 47.5, null],
] as const;

describe('the paper of an annex of targets', () => {
  it('has the words over the table as lines and the cells as they are shown', () => {
    const { plan } = fillLiteral(withNotes, ROWS);
    const paper = paperIn(plan.operations);
    expect(linesOf(paper)).toEqual([
      'Phụ lục',
      'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU KINH TẾ, XÃ HỘI',
      'XÃ MỘT GIAI ĐOẠN 2015-2020',
      '(Kèm theo Báo cáo số        /BC-UBND ngày      tháng      năm        )',
      '',
    ]);
    const [table, ...others] = tablesOf(paper);
    expect(others).toEqual([]);
    expect(table?.headerRows).toBe(1);
    expect(rowsOf(table)).toEqual([
      ['STT', 'Các chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %', 'Ghi chú'],
      ['I', 'Kinh tế', '', '', '', ''],
      ['1', 'Thu ngân sách', '100 triệu đồng', '1.106,5', '1107', 'ước'],
      ['', '- Nội địa', '>60 triệu đồng', '61', '102', ''],
      ['2', 'Che phủ rừng', '48,7%', '47,5', '98', ''],
    ]);
  });

  it('keeps what is joined, the repeated rows, the page and the looks', () => {
    const { plan } = fillLiteral(fiveYears, ROWS);
    const paper = paperIn(plan.operations);
    expect(paper.orientation).toBe('portrait');
    expect(paper.margins).toEqual({
      top: 20,
      bottom: 20,
      left: 30,
      right: 15,
      header: 10,
      footer: 10,
    });
    expect(paper.blocks[0]).toEqual({
      kind: 'line',
      text: 'Phụ lục',
      look: { size: 14, bold: true, italic: false, align: 'center' },
    });
    const [table] = tablesOf(paper);
    expect(table?.headerRows).toBe(2);
    expect(rowsOf(table).slice(0, 2)).toEqual([
      ['TT 1x2', 'Chỉ tiêu 1x2', 'Đơn vị tính 1x2', 'Mục tiêu 1x2', 'Kết quả 2x1'],
      ['Ước thực hiện đến hết năm 2020', '% so với mục tiêu'],
    ]);
    expect(table?.rows[2]?.[1]?.look).toEqual({
      size: 12,
      bold: true,
      italic: false,
      align: 'left',
    });
    expect(table?.rows[4]?.map(({ indent }) => indent)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('gives columns the widths of the form, as far as whole pixels allow', () => {
    const { plan } = fillLiteral(withNotes, ROWS);
    const [table] = tablesOf(paperIn(plan.operations));
    withNotes.form.columns.forEach(({ width }, i) => {
      expect(Math.abs((table?.columns[i] ?? 0) - width)).toBeLessThan(0.3);
    });
  });
});

function range(text: string): NonNullable<ReturnType<typeof parseRange>> {
  const parsed = parseRange(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

function block(values: readonly (readonly CellContent[])[]): Operation {
  return { kind: 'set-block', sheet: SHEET, at: { row: 0, column: 0 }, old: [], values };
}

function style(place: string, patch: StylePatch): Operation {
  return { kind: 'style', sheet: SHEET, range: range(place), style: patch };
}

function joined(place: string): Operation {
  return { kind: 'merge', sheet: SHEET, range: range(place), merged: true };
}

describe('paperOf', () => {
  it('shows results, numbers, truth values and errors as cells do', () => {
    const paper = paperIn([
      block([
        [{ formula: '1/3', result: 0.3333 }, true, { error: '#DIV/0!' }, 'Ho\u0323\u0302p', 0],
      ]),
      style('A1:E1', { border: 'thin' }),
      style('A1:A1', { numberFormat: '0.00' }),
    ]);
    expect(rowsOf(tablesOf(paper)[0])).toEqual([['0,33', 'TRUE', '#DIV/0!', 'Hộp', '0']]);
    expect(tablesOf(paper)[0]?.rows[0]?.map(({ look }) => look.align)).toEqual([
      'right',
      'left',
      'left',
      'left',
      'right',
    ]);
  });

  it('sets signatures beside each other under the table, in one table without lines', () => {
    const paper = paperIn([
      block([
        ['TT', 'Tên', 'Số'],
        [undefined, undefined, undefined],
        ['NGƯỜI LẬP', undefined, 'CHỦ TỊCH'],
        ['(Ký)', undefined, '(Ký, đóng dấu)'],
        ['Ghi chú', undefined, undefined],
      ]),
      style('A1:C1', { border: 'thin' }),
      joined('A3:B3'),
      joined('A5:C5'),
    ]);
    expect(paper.blocks.map(({ kind }) => kind)).toEqual(['table', 'line', 'table', 'line']);
    const [table, signatures] = tablesOf(paper);
    expect([table?.hasBorders, signatures?.hasBorders]).toEqual([true, false]);
    expect(rowsOf(signatures)).toEqual([
      ['NGƯỜI LẬP 2x1', 'CHỦ TỊCH'],
      ['(Ký)', '', '(Ký, đóng dấu)'],
    ]);
    expect(linesOf(paper)).toEqual(['', 'Ghi chú']);
  });

  it('shrinks columns alike when the page is narrower', () => {
    const wide = (column: number, size: number): Operation => ({
      kind: 'size',
      sheet: SHEET,
      axis: 'columns',
      span: { first: column, last: column },
      size,
      old: undefined,
    });
    const paper = paperIn([
      block([['a', 'b']]),
      style('A1:B1', { border: 'thin' }),
      wide(0, 100),
      wide(1, 50),
    ]);
    const [first = 0, second = 0] = tablesOf(paper)[0]?.columns ?? [];
    expect(first + second).toBeCloseTo(165, 6);
    // 705 and 355 pixels of Calibri 11.
    expect(first / second).toBeCloseTo(705 / 355, 2);
  });

  it('is none for a sheet that the operations do not fill', () => {
    expect(paperOf([block([['a']])], 'Khác', DEFAULT_STYLE)).toBeUndefined();
  });
});
