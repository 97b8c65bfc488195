import { fillBook } from '../../../../test/support/fillBook';
import { cellsOf } from '../../../../test/support/fillLiteral';
import { shownBody } from '../../../../test/support/shownBody';
import {
  snapshotOf,
  type LiteralCell,
  type LiteralSheet,
} from '../../../../test/support/snapshotOf';
import { annexSources } from '../sources';
import { annex } from './annex';

function unit(name: string, ...lines: readonly (readonly LiteralCell[])[]): LiteralSheet {
  return {
    name,
    rows: [
      ['UBND xã Mới, năm 2025'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'TH năm 2024', 'KH năm 2025', 'ƯTH năm 2025'],
      ...lines,
    ],
  };
}

const SHEETS = [
  unit(
    'Thôn Đông',
    [1, 'Thu ngân sách', 'triệu đồng', 100, 120, 130],
    [2, 'Tỷ lệ hộ nghèo', '%', 5, 4, 4.5],
    [3, 'Số hộ kinh doanh', 'hộ', 0, 10, 12],
  ),
  unit(
    'Thôn Tây',
    [1, 'Thu ngân sách', 'triệu đồng', 80, 90, 81],
    [2, 'Tỷ lệ hộ nghèo', '%', 6, 5, 5.5],
  ),
];

describe('chi-tieu-don-vi', () => {
  it('reports the year before as the same period, not as a second result', () => {
    expect(fillBook(annex, SHEETS).source.columns.slice(3)).toEqual([
      { role: 'target', header: 'KH năm 2025' },
      { role: 'same-period', header: 'TH năm 2024' },
      { role: 'actual', header: 'ƯTH năm 2025' },
    ]);
  });

  it('has the five columns for the whole and for each unit, in three tiers', () => {
    const header = cellsOf(fillBook(annex, SHEETS)).slice(5, 8);
    const blank = new Array<undefined>(4).fill(undefined);
    expect(header[0]).toEqual([
      'STT',
      'Chỉ tiêu',
      'ĐVT',
      'Toàn xã',
      ...blank,
      'Thôn Đông',
      ...blank,
      'Thôn Tây',
      ...blank,
    ]);
    expect(header[1]?.slice(3, 8)).toEqual([
      'TH năm 2024',
      'KH năm 2025',
      'ƯTH năm 2025',
      'So sánh %',
      undefined,
    ]);
    expect(header[2]?.slice(3, 8)).toEqual([
      undefined,
      undefined,
      undefined,
      'ƯTH/TH năm 2024',
      'ƯTH/KH',
    ]);
  });

  it('is of the latest year of its columns where no words say which', () => {
    const years = ['TH năm 2025', 'KH năm 2026', 'ƯTH năm 2026'];
    const filled = fillBook(annex, [
      {
        name: 'Chỉ tiêu đơn vị',
        rows: [
          ['STT', 'Chỉ tiêu', 'ĐVT', 'Thôn Một', null, null, 'Thôn Hai', null, null],
          [null, null, null, ...years, ...years],
          [1, 'Hộ phân loại rác', 'hộ', 80, 100, 104, 60, 75, 78],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'],
      },
    ]);
    expect(shownBody(filled)).toEqual([
      [
        1,
        'Hộ phân loại rác',
        'hộ',
        140,
        175,
        182,
        130,
        104,
        80,
        100,
        104,
        130,
        104,
        60,
        75,
        78,
        130,
        104,
      ],
    ]);
    expect(filled.source.unused).toEqual([]);
  });

  it('adds up amounts over the units, never rates, and leaves a zero base blank', () => {
    const filled = fillBook(annex, SHEETS);
    expect(shownBody(filled)).toEqual([
      [
        1,
        'Thu ngân sách',
        'triệu đồng',
        180,
        210,
        211,
        117.22,
        100.48,
        100,
        120,
        130,
        130,
        108.33,
        80,
        90,
        81,
        101.25,
        90,
      ],
      [
        2,
        'Tỷ lệ hộ nghèo',
        '%',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        5,
        4,
        4.5,
        90,
        112.5,
        6,
        5,
        5.5,
        91.67,
        110,
      ],
      [
        3,
        'Số hộ kinh doanh',
        'hộ',
        0,
        10,
        12,
        undefined,
        120,
        0,
        10,
        12,
        undefined,
        120,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ],
    ]);
    expect(cellsOf(filled)[8]?.slice(3, 8)).toEqual([
      { formula: 'SUM(I9,N9)', result: 180 },
      { formula: 'SUM(J9,O9)', result: 210 },
      { formula: 'SUM(K9,P9)', result: 211 },
      { formula: 'IF(OR(F9="",D9=""),"",IF(D9=0,"",ROUND(F9*100/D9,2)))', result: 117.22 },
      { formula: 'IF(OR(F9="",E9=""),"",IF(E9=0,"",ROUND(F9*100/E9,2)))', result: 100.48 },
    ]);
    expect(filled.notes.map(({ code }) => code)).toEqual([
      'annex-notes/unit-lacks',
      'annex-notes/not-summed',
      'annex-notes/parts-blank',
      'annex-notes/parts-blank',
      'annex-notes/parts-blank',
    ]);
  });

  it('prints two blocks on a page, with the names of the lines on each', () => {
    const three = [...SHEETS, { ...SHEETS[0], name: 'Thôn Nam', rows: SHEETS[0]?.rows ?? [] }];
    const filled = fillBook(annex, three);
    const page = filled.plan.operations.find(({ kind }) => kind === 'page-setup');
    expect(page).toMatchObject({
      setup: { orientation: 'landscape', fitToWidth: 2, titleColumns: { first: 0, last: 2 } },
    });
  });

  it('reads one table with a block of columns for each unit, and its own total', () => {
    const filled = fillBook(annex, [
      {
        name: 'Biểu 07',
        rows: [
          ['Chỉ tiêu', 'ĐVT', 'Toàn xã', null, 'Thôn Đông', null, 'Thôn Tây', null],
          [null, null, 'KH', 'ƯTH', 'KH', 'ƯTH', 'KH', 'ƯTH'],
          ['Thu', 'triệu đồng', 210, 212, 120, 130, 90, 81],
          ['Tỷ lệ hộ nghèo', '%', 4.5, 5, 4, 4.5, 5, 5.5],
        ],
        merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'],
      },
    ]);
    expect(shownBody(filled).map((row) => row.slice(3, 8))).toEqual([
      [undefined, 210, 211, undefined, 100.48],
      // "Tỷ lệ hộ nghèo" says no direction: 5 of 4,5
      [undefined, 4.5, 5, undefined, 111.11],
    ]);
    expect(filled.notes).toContainEqual({
      code: 'annex-notes/total-differs',
      data: { indicator: 'Thu', own: '212', computed: '211' },
      cell: 'F8',
    });
  });

  it('takes the year before from the former units of the workbook before', () => {
    const former = (name: string, income: number, poverty: number): LiteralSheet => ({
      name,
      rows: [
        ['Năm 2024'],
        ['Chỉ tiêu', 'ĐVT', 'KH', 'ƯTH'],
        ['Thu ngân sách', 'triệu đồng', 10, income],
        ['Tỷ lệ hộ nghèo', '%', 4, poverty],
      ],
    });
    const now = SHEETS.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row.filter((_, column) => column !== 3)),
    }));
    const filled = fillBook(
      annex,
      now,
      {},
      {
        previous: annexSources(
          snapshotOf(former('Xóm 1', 60, 5), former('Xóm 2', 40, 6), former('Thôn Tây', 80, 7)),
        ),
        units: { 'xóm 1': 'Thôn Đông', 'xóm 2': 'Thôn Đông' },
      },
    );
    expect(shownBody(filled).map((row) => [row[3], row[8], row[13]])).toEqual([
      [180, 100, 80],
      [undefined, undefined, 7],
      [undefined, undefined, undefined],
    ]);
  });

  it('lacks the units where there is one table of one unit', () => {
    const book = annexSources(snapshotOf(...SHEETS.slice(0, 1)));
    expect(annex.candidates(book).map(({ missing }) => missing)).toEqual([['unit-figures']]);
  });
});
