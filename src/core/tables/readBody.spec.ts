import { assertPresent } from '../base/assert';
import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import type { TableColumn } from './dataTable';
import { readBody } from './readBody';

const COLUMNS: readonly TableColumn[] = [
  { column: 0, header: 'TT', leaf: 'TT', role: 'number' },
  { column: 1, header: 'Nội dung', leaf: 'Nội dung', role: 'content' },
  { column: 2, header: 'Đơn vị tính', leaf: 'Đơn vị tính', role: 'unit' },
  { column: 3, header: 'Số lượng', leaf: 'Số lượng', role: 'quantity' },
];

/** Rows as `row kind TT name`, and the footer's lines, of a table whose header is in row 1. */
function read(...lines: readonly (readonly LiteralCell[])[]): {
  readonly rows: readonly string[];
  readonly footer: readonly string[];
} {
  const { sheets } = snapshotOf({ name: 'S', rows: [['TT', 'Nội dung', 'ĐVT', 'SL'], ...lines] });
  const sheet = assertPresent(sheets[0], 'sheet');
  const body = readBody({
    sheet,
    header: { top: 0, bottom: 0, left: 0, right: 3 },
    columns: COLUMNS,
    numberColumn: 0,
    nameColumn: 1,
    last: lines.length,
  });
  return {
    rows: body.rows.map(
      ({ row, kind, name, number }) => `${String(row)} ${kind} ${number?.text ?? '.'} ${name}`,
    ),
    footer: body.footer.map(({ text }) => text),
  };
}

describe('readBody', () => {
  it('tells items, parts, headings and totals', () => {
    expect(
      read(
        ['I', 'Cấp tỉnh'],
        [1, 'Bằng khen', 'cái', 10],
        [null, '- Cá nhân', 'cái', 4],
        [null, 'Cộng', null, 10],
      ).rows,
    ).toEqual([
      '1 heading I Cấp tỉnh',
      '2 item 1 Bằng khen',
      '3 part . - Cá nhân',
      '4 total . Cộng',
    ]);
  });

  it('takes a unit alone for a description, not a figure', () => {
    expect(read(['I', 'Nông nghiệp', 'tấn'], [1, 'Lúa', 'tấn', 5]).rows[0]).toBe(
      '1 heading I Nông nghiệp',
    );
  });

  it('reads a heading that stands in the column of TT', () => {
    expect(
      read(['A. Cấp tỉnh'], [1, 'Bằng khen', 'cái', 10], ['Tổng cộng', null, null, 10]).rows,
    ).toEqual(['1 heading . A. Cấp tỉnh', '2 item 1 Bằng khen', '3 total . Tổng cộng']);
  });

  it('ends at notes, the place and date, and signatures, in whatever column', () => {
    expect(
      read(
        [1, 'Lúa', 'tấn', 5],
        ['Ghi chú: số ước'],
        [null, null, null, 'Hồng Ngự, ngày 30 tháng 01 năm 2020'],
        ['Người lập biểu', null, null, 'CHỦ TỊCH'],
        ['(Ký, họ tên)', null, null, '(Ký, họ tên, đóng dấu)'],
      ),
    ).toEqual({
      rows: ['1 item 1 Lúa'],
      footer: [
        'Ghi chú: số ước',
        'Hồng Ngự, ngày 30 tháng 01 năm 2020',
        'Người lập biểu CHỦ TỊCH',
        '(Ký, họ tên) (Ký, họ tên, đóng dấu)',
      ],
    });
  });

  it('keeps a line with a figure after a note', () => {
    expect(
      read([1, 'Lúa', 'tấn', 5], ['Ghi chú: số ước'], [null, 'Ngô', 'tấn', '17.680']).rows,
    ).toEqual(['1 item 1 Lúa', '3 item . Ngô']);
  });

  it('gives words after the last line to the footer', () => {
    expect(read([1, 'Lúa', 'tấn', 5], ['Phụ lục II'], [null, 'KẾT QUẢ'])).toEqual({
      rows: ['1 item 1 Lúa'],
      footer: ['Phụ lục II', 'KẾT QUẢ'],
    });
  });

  it('has no lines under an empty header', () => {
    expect(read()).toEqual({ rows: [], footer: [] });
  });

  it('keeps the coded lines of a form while they are blank', () => {
    const rows = [
      ['', 'Mã số', 'Tổng số'],
      ['Tổng số', '01', 5],
      ['2. Chia theo phương thức'],
      ['Thường xuyên', '11'],
      ['Chuyên đề', '12'],
      ['Ghi chú: chưa phân loại'],
    ];
    const sheet = assertPresent(snapshotOf({ name: 'S', rows }).sheets[0], 'sheet');
    const body = readBody({
      sheet,
      header: { top: 0, bottom: 0, left: 0, right: 2 },
      columns: [
        { column: 0, header: '', leaf: '', role: 'name' },
        { column: 1, header: 'Mã số', leaf: 'Mã số', role: 'code' },
        { column: 2, header: 'Tổng số', leaf: 'Tổng số', role: 'total' },
      ],
      numberColumn: undefined,
      nameColumn: 0,
      last: 5,
    });
    expect(body.rows.map(({ row, kind }) => [row, kind])).toEqual([
      [1, 'total'],
      [2, 'heading'],
      [3, 'item'],
      [4, 'item'],
    ]);
    expect(body.footer.map(({ row }) => row)).toEqual([5]);
  });
});
