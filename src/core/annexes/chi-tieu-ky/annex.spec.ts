import { fillBook } from '../../../../test/support/fillBook';
import { cellsOf } from '../../../../test/support/fillLiteral';
import { shownBody } from '../../../../test/support/shownBody';
import { snapshotOf, type LiteralSheet } from '../../../../test/support/snapshotOf';
import type { AnnexOptions, FilledAnnex } from '../definition';
import { annexSources } from '../sources';
import { annex } from './annex';

const TWO_PLANS: LiteralSheet = {
  name: 'KPI',
  rows: [
    ['UBND huyện Triệu Sơn, 6 tháng đầu năm 2020'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', null, 'Cùng kỳ', 'Thực hiện 6 tháng'],
    [null, null, null, 'Tỉnh giao', 'Huyện giao', null, null],
    [1, 'Doanh nghiệp thành lập mới', 'DN', 70, 80, 42, 43],
    [2, 'Tỷ lệ hộ nghèo còn', '%', 3, 2.5, 3.2, 2.8],
    [3, 'An ninh', '', 'Giữ vững', null, null, 'Giữ vững'],
    [4, 'Xã nông thôn mới', 'xã', 0, null, 0, 8],
  ],
  merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3', 'G2:G3'],
};

const MONTHS: LiteralSheet = {
  name: 'KPI',
  rows: [
    ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý II', 'Cách gộp'],
    ['Thu ngân sách', 'tỷ đồng', 100, 10, 12.5, null, 30, ''],
    ['Số vụ cháy', 'vụ', null, 1, 0, 2, 3, ''],
    ['Tổng số hộ', 'hộ', 900, 890, 891, 893, 895, ''],
    ['Nhiệt độ', 'độ', '', 20, 25, 24, 31, 'max'],
    ['Tỷ lệ giải ngân', '%', 50, 5, 10, 18, 33, 'bình quân'],
  ],
};

const codes = ({ notes }: FilledAnnex): readonly string[] => notes.map(({ code }) => code);

/** The same target in words that say which way it goes, and without. */
const ONE_WAY: LiteralSheet = {
  name: 'KPI',
  rows: [
    ['UBND xã Phú Xuân, năm 2025'],
    ['TT', 'Chỉ tiêu', 'ĐVT', 'KH 2025 (tỉnh giao)', 'KH 2025 (xã giao)', 'Thực hiện năm 2025'],
    [1, 'Trẻ em suy dinh dưỡng', '%', 'dưới 9', 8.5, 8.8],
    [2, 'Trẻ em thấp còi', '%', 8.5, 'không quá 9', 8.8],
    [3, 'Hộ khá, giàu', '%', 'trên 8', 8.5, 8.8],
  ],
};

describe('chi-tieu-ky', () => {
  it('judges a line by both plans in one direction: that which either of them words', () => {
    expect(shownBody(fillBook(annex, [ONE_WAY])).map((row) => row.slice(-3, -1))).toEqual([
      // 9 : 8,8 and 8,5 : 8,8; the third 8,8 : 8 and 8,8 : 8,5.
      [102.3, 96.6],
      [96.6, 102.3],
      [110, 103.5],
    ]);
  });

  it('has both plans, the same period and the three comparisons in two tiers', () => {
    const filled = fillBook(annex, [TWO_PLANS]);
    expect(cellsOf(filled).slice(5, 7)).toEqual([
      [
        'TT',
        'Chỉ tiêu',
        'ĐVT',
        'Kế hoạch năm 2020',
        undefined,
        'Thực hiện cùng kỳ năm 2019',
        'Thực hiện 6 tháng đầu năm 2020',
        'So sánh %',
        undefined,
        undefined,
      ],
      [
        ...new Array<undefined>(3).fill(undefined),
        'tỉnh giao',
        'huyện giao',
        undefined,
        undefined,
        'KH tỉnh giao',
        'KH huyện giao',
        'cùng kỳ',
      ],
    ]);
  });

  it('sets the result against each plan by the line’s own method, and the same period', () => {
    expect(shownBody(fillBook(annex, [TWO_PLANS]))).toEqual([
      [1, 'Doanh nghiệp thành lập mới', 'DN', 70, 80, 42, 43, 61.4, 53.8, 102.4],
      [2, 'Tỷ lệ hộ nghèo còn', '%', 3, 2.5, 3.2, 2.8, 107.1, 89.3, 87.5],
      [
        3,
        'An ninh',
        undefined,
        'Giữ vững',
        undefined,
        undefined,
        'Giữ vững',
        100,
        undefined,
        undefined,
      ],
      [4, 'Xã nông thôn mới', 'xã', 0, undefined, 0, 8, undefined, undefined, undefined],
    ]);
  });

  it('reports the year before as the same period, not as a second result', () => {
    const rows = [
      ['Chỉ tiêu', 'ĐVT', 'KH năm 2025', 'TH năm 2024', 'TH năm 2025'],
      ['Thu ngân sách', 'tỷ đồng', 40, 33, 36],
    ];
    const filled = fillBook(annex, [{ name: 'KPI', rows }]);
    expect(filled.source.columns.slice(2)).toEqual([
      { role: 'target', header: 'KH năm 2025' },
      { role: 'same-period', header: 'TH năm 2024' },
      { role: 'actual', header: 'TH năm 2025' },
    ]);
    expect(filled.source.unused).toEqual([]);
  });

  it('writes Excel’s own formulas, the add-in’s functions, or values', () => {
    const percents = (formulas: AnnexOptions['formulas']): readonly unknown[] =>
      cellsOf(fillBook(annex, [TWO_PLANS], { formulas }))[7]?.slice(7) ?? [];
    expect(percents('native')).toEqual([
      { formula: 'IF(OR(G8="",D8=""),"",IF(D8=0,"",ROUND(G8*100/D8,1)))', result: 61.4 },
      { formula: 'IF(OR(G8="",E8=""),"",IF(E8=0,"",ROUND(G8*100/E8,1)))', result: 53.8 },
      { formula: 'IF(OR(G8="",F8=""),"",IF(F8=0,"",ROUND(G8*100/F8,1)))', result: 102.4 },
    ]);
    expect(percents('functions')).toEqual([
      { formula: 'IF(OR(G8="",D8=""),"",TDKT.HOANTHANH(G8,D8,,,1))', result: 61.4 },
      { formula: 'IF(OR(G8="",E8=""),"",TDKT.HOANTHANH(G8,E8,,,1))', result: 53.8 },
      { formula: 'IF(OR(G8="",F8=""),"",IF(F8=0,"",TDKT.CUNGKY(G8,F8,,1)))', result: 102.4 },
    ]);
    expect(percents('values')).toEqual([61.4, 53.8, 102.4]);
  });

  it('puts months and quarters together by each line’s own kind', () => {
    const filled = fillBook(annex, [MONTHS], { period: '6 tháng đầu năm 2026' });
    expect(shownBody(filled).map((row) => [row[1], row[3], row[5], row[6]])).toEqual([
      // 10 + 12,5 + 30; tháng 3 để trống
      ['Thu ngân sách', 100, 52.5, 52.5],
      ['Số vụ cháy', undefined, 6, undefined],
      ['Tổng số hộ', 900, 895, 99.4],
      ['Nhiệt độ', undefined, 31, undefined],
      // (5 + 10 + 18 + 33) / 4
      ['Tỷ lệ giải ngân', 50, 16.5, 33],
    ]);
    expect(filled.notes.filter(({ cell }) => cell !== undefined)).toEqual([
      {
        code: 'annex-notes/parts-blank',
        data: { indicator: 'Thu ngân sách', blanks: 1 },
        cell: 'F8',
      },
      {
        code: 'annex-notes/put-together-as',
        data: { indicator: 'Số vụ cháy', aggregation: 'tong' },
        cell: 'F9',
      },
    ]);
  });

  it.each([
    ['tháng 2 năm 2026', 'Thực hiện tháng 2 năm 2026', 12.5],
    ['Quý I năm 2026', 'Thực hiện quý I năm 2026', 22.5],
    ['quý II/2026', 'Thực hiện quý II năm 2026', 30],
  ])('takes only the columns of %s', (period, header, income) => {
    const filled = fillBook(annex, [MONTHS], { period });
    expect(cellsOf(filled)[5]?.[5]).toBe(header);
    expect(shownBody(filled)[0]?.[5]).toBe(income);
  });

  it('goes as far as the months go where the title names only the year', () => {
    const titled = { ...MONTHS, rows: [['Số liệu xã Một năm 2026'], ...MONTHS.rows] };
    const filled = fillBook(annex, [titled]);
    expect(cellsOf(filled)[5]?.[5]).toBe('Thực hiện 6 tháng đầu năm 2026');
  });

  it('leaves the result blank and says so where the source lacks months', () => {
    const filled = fillBook(annex, [MONTHS], { period: '9 tháng năm 2026' });
    expect(shownBody(filled).map((row) => row[5])).toEqual(new Array(5).fill(undefined));
    expect(codes(filled)).toContain('annex-notes/period-not-covered');
  });

  it('calls the district’s plan the commune’s from 01/7/2025 on', () => {
    const headings = (period: string): unknown => {
      const filled = fillBook(annex, [TWO_PLANS], { period });
      return [cellsOf(filled)[6]?.[4], codes(filled).includes('annex-notes/district-renamed')];
    };
    expect(headings('6 tháng đầu năm 2025')).toEqual(['huyện giao', false]);
    expect(headings('6 tháng cuối năm 2025')).toEqual(['xã giao', true]);
  });

  it('keeps a printed percentage where the source has no figures to compute it from', () => {
    const filled = fillBook(annex, [
      {
        name: 'KPI',
        rows: [
          ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', '% so với kế hoạch', '% so với cùng kỳ'],
          ['Giá trị sản xuất', 'tỷ đồng', null, 9427, '54,5%', 'tăng 13,2%'],
          ['Tỷ trọng nông nghiệp', '%', null, 14.6, null, 'giảm 1,4%'],
          ['Thu', 'tỷ đồng', 200, 100, '49%', 'giảm 2,9%'],
        ],
      },
    ]);
    expect(shownBody(filled).map((row) => row.slice(6))).toEqual([
      [54.5, 113.2],
      [undefined, 'giảm 1,4%'],
      [50, 97.1],
    ]);
    expect(filled.notes).toContainEqual({
      code: 'annex-notes/printed-kept',
      data: { count: 4, cells: 'G7, H7, H8, H9' },
    });
  });

  it('takes a second plan that the user points out, under a heading of its own', () => {
    const filled = fillBook(
      annex,
      [
        {
          name: 'S',
          rows: [
            ['A', 'B', 'C', 'D', 'E'],
            ['Thu', 'tỷ đồng', 100, 120, 60],
          ],
        },
      ],
      { period: '6 tháng đầu năm 2026' },
      {
        mappings: [
          {
            sheet: 'S',
            header: { first: 0, last: 0 },
            columns: { indicator: 0, unit: 1, target: 2, 'local-target': 3, actual: 4 },
          },
        ],
      },
    );
    expect(cellsOf(filled)[6]?.slice(3, 5)).toEqual(['được giao', 'đơn vị giao']);
    expect(shownBody(filled).map((row) => [row[3], row[4], row[6], row[7], row[8]])).toEqual([
      [100, 120, 60, 60, 50],
    ]);
  });

  it('is filled for five years from a column for each', () => {
    const years = ['Năm 2021', 'Năm 2022', 'Năm 2023', 'Năm 2024', 'Năm 2025'];
    const filled = fillBook(
      annex,
      [
        {
          name: 'S',
          rows: [
            ['Chỉ tiêu', 'ĐVT', 'Mục tiêu giai đoạn 2021-2025', ...years],
            ['Thu ngân sách', 'tỷ đồng', 100, 10, 20, 30, 20, 25],
          ],
        },
      ],
      { period: 'giai đoạn 2021-2025' },
    );
    expect(cellsOf(filled)[5]?.slice(3, 6)).toEqual([
      'Kế hoạch giai đoạn 2021-2025',
      'Thực hiện cùng kỳ',
      'Thực hiện giai đoạn 2021-2025',
    ]);
    expect(shownBody(filled).map((row) => [row[3], row[5], row[6]])).toEqual([[100, 105, 105]]);
  });

  it('lacks a result where the table has only plans', () => {
    const book = annexSources(
      snapshotOf({
        name: 'KPI',
        rows: [
          ['Chỉ tiêu', 'Kế hoạch'],
          ['Thu', 5],
        ],
      }),
    );
    expect(annex.candidates(book).map(({ missing }) => missing)).toEqual([['actual']]);
  });
});

describe('chi-tieu-ky with the workbook of the period before', () => {
  const now: LiteralSheet = {
    name: 'KPI',
    rows: [
      ['UBND xã Mới, 6 tháng đầu năm 2026'],
      ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện'],
      ['Thu ngân sách', 'tỷ đồng', 100, 60],
      ['Tỷ lệ hộ nghèo', '%', 3, 2.5],
      ['Chỉ tiêu mới có', 'việc', 5, 4],
    ],
  };
  const before = (name: string, income: number, poverty: number): LiteralSheet => ({
    name,
    rows: [
      ['6 tháng đầu năm 2025'],
      ['Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Thực hiện'],
      ['- Thu Ngân Sách', 'tỷ đồng', 80, income],
      ['Tỷ lệ hộ nghèo', '%', 4, poverty],
    ],
  });
  const fill = (
    sheets: readonly LiteralSheet[],
    units?: Readonly<Record<string, string>>,
  ): FilledAnnex =>
    fillBook(
      annex,
      [now],
      {},
      {
        previous: annexSources(snapshotOf(...sheets)),
        ...(units === undefined ? {} : { units }),
      },
    );

  it('takes the same period by name and unit, and lists what was not matched', () => {
    const filled = fill([before('Xã Mới', 48, 3.1)]);
    expect(shownBody(filled).map((row) => [row[3], row[4], row[7]])).toEqual([
      [100, 48, 125],
      [3, 3.1, 80.6],
      [5, undefined, undefined],
    ]);
    expect(filled.notes).toContainEqual({
      code: 'annex-notes/previous-unmatched',
      data: { indicators: 'Chỉ tiêu mới có' },
    });
  });

  it('adds up the amounts of former units, never their rates', () => {
    const filled = fill([before('xã A cũ', 30, 3.1), before('xã B cũ', 18, 4.2)], {
      'Xã A cũ': 'xã Mới',
      'Xã B cũ': 'xã Mới',
    });
    expect(shownBody(filled).map((row) => row[4])).toEqual([48, undefined, undefined]);
    expect(filled.notes).toContainEqual({
      code: 'annex-notes/previous-rates',
      data: { indicators: 'Tỷ lệ hộ nghèo' },
    });
  });

  it('takes nothing from several tables without a map of units, and says so', () => {
    const filled = fill([before('xã A cũ', 30, 3.1), before('xã B cũ', 18, 4.2)]);
    expect(shownBody(filled).map((row) => row[4])).toEqual([undefined, undefined, undefined]);
    expect(codes(filled)).toContain('annex-notes/previous-several');
  });

  it('takes no figures of another year', () => {
    const old: LiteralSheet = {
      ...before('Xã Mới', 48, 3.1),
      rows: [['6 tháng đầu năm 2023'], ...before('Xã Mới', 48, 3.1).rows.slice(1)],
    };
    expect(shownBody(fill([old])).map((row) => row[4])).toEqual([undefined, undefined, undefined]);
  });
});
