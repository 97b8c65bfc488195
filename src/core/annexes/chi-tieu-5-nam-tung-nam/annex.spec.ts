import { formatRange } from '../../base/address';
import { fillBook } from '../../../../test/support/fillBook';
import { cellsOf } from '../../../../test/support/fillLiteral';
import { shownBody } from '../../../../test/support/shownBody';
import { snapshotOf, type LiteralSheet } from '../../../../test/support/snapshotOf';
import { annexSources } from '../sources';
import { annex } from './annex';

const YEARS: LiteralSheet = {
  name: 'Từng năm',
  rows: [
    ['UBND xã Một, giai đoạn 2021-2025'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Mục tiêu giai đoạn', '2021', '2022', '2023', '2024', '2025'],
    [1, 'Thu ngân sách', 'tỷ đồng', 100, 15, 18.5, 20, 22, 27],
    [2, 'Tổng số hộ', 'hộ', 1200, 1150, 1160, 1175, 1190, null],
    [3, 'Năng suất lúa', 'tạ/ha', 60, 58, 59, 60, 61, 61],
    [4, 'An ninh', '', 'Giữ vững', 'Giữ vững', 'Giữ vững', 'Giữ vững', 'Giữ vững', 'Giữ vững'],
  ],
};

describe('chi-tieu-5-nam-tung-nam', () => {
  it('has a column for each year and one for them all', () => {
    const filled = fillBook(annex, [YEARS]);
    expect(cellsOf(filled).slice(5, 7)).toEqual([
      [
        'TT',
        'Chỉ tiêu',
        'ĐVT',
        'Mục tiêu giai đoạn',
        'Kết quả thực hiện',
        ...new Array<undefined>(5).fill(undefined),
        '% so với mục tiêu',
      ],
      [
        ...new Array<undefined>(4).fill(undefined),
        'Năm 2021',
        'Năm 2022',
        'Năm 2023',
        'Năm 2024',
        'Năm 2025',
        'Cả giai đoạn',
        undefined,
      ],
    ]);
    const merges = filled.plan.operations.flatMap((operation) =>
      operation.kind === 'merge' ? [formatRange(operation.range)] : [],
    );
    expect(merges.slice(4).join(' ')).toBe('A6:A7 B6:B7 C6:C7 D6:D7 E6:J6 K6:K7');
  });

  it('puts the years together by a formula of each line’s own kind', () => {
    const cells = cellsOf(fillBook(annex, [YEARS])).slice(7);
    expect(cells.map((row) => row[9])).toEqual([
      // 15 + 18,5 + 20 + 22 + 27
      { formula: 'SUM(E8:I8)', result: 102.5 },
      { formula: 'IF(H9="","",H9)', result: 1190 },
      // (58 + 59 + 60 + 61 + 61) / 5
      { formula: 'ROUND(AVERAGE(E10:I10),1)', result: 59.8 },
      'Giữ vững',
    ]);
    expect(cells.map((row) => row[10])).toEqual([
      { formula: 'IF(OR(J8="",D8=""),"",IF(D8=0,"",ROUND(J8*100/D8,1)))', result: 102.5 },
      { formula: 'IF(OR(J9="",D9=""),"",IF(D9=0,"",ROUND(J9*100/D9,1)))', result: 99.2 },
      { formula: 'IF(OR(J10="",D10=""),"",IF(D10=0,"",ROUND(J10*100/D10,1)))', result: 99.7 },
      100,
    ]);
  });

  it('does the same with the add-in’s functions, or as values', () => {
    const functions = cellsOf(fillBook(annex, [YEARS], { formulas: 'functions' })).slice(7);
    expect(functions.slice(0, 3).map((row) => row[9])).toEqual([
      { formula: 'TDKT.GOPKY(E8:I8,"tong")', result: 102.5 },
      { formula: 'TDKT.GOPKY(E9:I9,"cuoi")', result: 1190 },
      { formula: 'ROUND(TDKT.GOPKY(E10:I10,"binh-quan"),1)', result: 59.8 },
    ]);
    const values = cellsOf(fillBook(annex, [YEARS], { formulas: 'values' })).slice(7);
    expect(values.map((row) => [row[9], row[10]])).toEqual([
      [102.5, 102.5],
      [1190, 99.2],
      [59.8, 99.7],
      ['Giữ vững', 100],
    ]);
  });

  it('multiplies a yearly target by the years that it summed, and says so', () => {
    const filled = fillBook(annex, [
      {
        name: 'S',
        rows: [
          ['UBND xã Một, giai đoạn 2023-2025'],
          ['Chỉ tiêu', 'ĐVT', 'Mục tiêu', '2023', '2024', '2025'],
          ['Giải quyết việc làm mới hằng năm', 'người', '250/năm', 240, 255, 270],
          ['Kết nạp đảng viên mới mỗi năm', 'người', 20, 18, 21, 24],
          // The target is of the whole period, though the name says "mỗi năm".
          ['Trồng cây phân tán mỗi năm', 'cây', 60, 18, 21, 24],
          // Two of the three years have a figure.
          ['Đào tạo nghề', 'người/năm', 100, 90, null, 120],
          ['Thu nhập bình quân đầu người/năm', 'triệu đồng', 60, 50, 55, 63],
        ],
      },
    ]);
    expect(shownBody(filled).map((row) => row.slice(-2))).toEqual([
      // 765 : (250 × 3)
      [765, 102],
      // 63 : (20 × 3)
      [63, 105],
      // 63 : 60
      [63, 105],
      // 210 : (100 × 2)
      [210, 105],
      [63, 105],
    ]);
    const said = filled.notes.filter(({ code }) => code === 'annex-notes/yearly-target');
    expect(said.map(({ data, cell }) => [cell, data['years']])).toEqual([
      ['I8', 3],
      ['I9', 3],
      ['I11', 2],
    ]);
  });

  it('lets the source’s own figure of the whole period settle how it is put together', () => {
    const filled = fillBook(annex, [
      {
        name: 'S',
        rows: [
          ['Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'Năm 2024', 'Năm 2025', 'Cả giai đoạn'],
          ['Số vụ', 'vụ', 5, 2, 3, 3],
          ['Thu ngân sách', 'tỷ đồng', 10, 4, 5, 10],
        ],
      },
    ]);
    expect(shownBody(filled).map((row) => row[6])).toEqual([3, 9]);
    expect(filled.notes.filter(({ cell }) => cell !== undefined)).toEqual([
      {
        code: 'annex-notes/total-differs',
        data: { indicator: 'Thu ngân sách', own: '10', computed: '9' },
        cell: 'G8',
      },
    ]);
  });

  it('says which years of the period have no column', () => {
    const filled = fillBook(annex, [YEARS], { period: 'giai đoạn 2020-2025' });
    expect(filled.notes).toContainEqual({
      code: 'annex-notes/years-missing',
      data: { years: '2020' },
    });
  });

  it('lacks the years where a table has one result only', () => {
    const book = annexSources(
      snapshotOf({
        name: 'KPI',
        rows: [
          ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện năm 2025'],
          ['Thu', 5, 4],
        ],
      }),
    );
    expect(annex.candidates(book).map(({ missing }) => missing)).toEqual([['year-figures']]);
  });
});
