import { fillBook } from '../../../../test/support/fillBook';
import { shownBody } from '../../../../test/support/shownBody';
import type { LiteralCell } from '../../../../test/support/snapshotOf';
import { annex } from '../chi-tieu-5-nam/annex';
import type { FilledAnnex } from '../definition';
import type { SourceOptions } from '../sources';

type Rows = readonly (readonly LiteralCell[])[];

const fill = (rows: Rows, sources: SourceOptions = {}): FilledAnnex =>
  fillBook(annex, [{ name: 'S', rows }], {}, sources);

/** The result and its percentage of each line. */
const results = (rows: Rows, sources: SourceOptions = {}): readonly unknown[] =>
  shownBody(fill(rows, sources)).map((row) => row.slice(-2));

const notes = (rows: Rows, sources: SourceOptions = {}): readonly string[] =>
  fill(rows, sources).notes.map(({ code, cell }) => `${code.slice(12)} ${cell ?? ''}`.trim());

const YEARS: Rows = [
  ['UBND xã Một, giai đoạn 2021-2025'],
  ['Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'TH 2021', 'TH 2022', 'TH 2023', 'TH 2024', 'TH 2025'],
  ['Thu ngân sách', 'tỷ đồng', 150, 25.5, 28.2, 30.1, 33.4, 36],
  ['Giải quyết việc làm', 'người', '250/năm', 240, 255, 260, 270, 262],
  ['Tỷ lệ che phủ rừng', '%', 42, 40, 40.5, 41, 41.5, 42.42],
  ['An ninh', '', 'Giữ vững', 'Giữ vững', 'Giữ vững', 'Giữ vững', 'Giữ vững', 'Giữ vững'],
  ['Thu hút đầu tư', 'dự án', 10, 2, 'một dự án', 3, 1, 4],
];

describe('an annex of targets over columns of years', () => {
  it('puts the years together by each line’s own kind', () => {
    expect(results(YEARS)).toEqual([
      // 25,5 + 28,2 + 30,1 + 33,4 + 36 of 150
      [153.2, 102],
      // 1.287 of 250 × 5
      [1287, 103],
      // The last year, 42,42 of 42.
      [42.42, 101],
      ['Giữ vững', 100],
      [undefined, undefined],
    ]);
  });

  it('says of each line what can’t be seen in the annex', () => {
    expect(notes(YEARS)).toEqual([
      'put-together',
      'put-together',
      'yearly-target F9',
      'put-together-as E10',
      'not-put-together E12',
    ]);
  });

  it('names the years as its source, and the last of them in its header', () => {
    const { source } = fill(YEARS);
    expect(source.columns.find(({ role }) => role === 'actual')?.header).toBe(
      'TH 2021; TH 2022; TH 2023; TH 2024; TH 2025',
    );
    expect(source.unused).toEqual([]);
  });

  it.each<[string, Rows]>([
    [
      'the report is of one year',
      [
        ['UBND xã Một, năm 2025'],
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'TH 2024', 'TH 2025'],
        ['Thu ngân sách', 'tỷ đồng', 40, 33, 36],
      ],
    ],
    [
      'the plan is of one year',
      [
        ['Chỉ tiêu', 'ĐVT', 'KH 2025', 'TH 2023', 'TH 2024', 'TH 2025'],
        ['Thu ngân sách', 'tỷ đồng', 40, 30, 33, 36],
      ],
    ],
    [
      'the source has the whole period itself',
      [
        ['UBND xã Một, giai đoạn 2024-2025'],
        ['Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'TH 2024', 'TH 2025', 'Thực hiện cả giai đoạn'],
        ['Thu ngân sách', 'tỷ đồng', 40, 16, 20, 36],
      ],
    ],
  ])('takes one result, and has nothing to say, where %s', (_, rows) => {
    expect(results(rows)).toEqual([[36, 90]]);
    expect(notes(rows)).toEqual([]);
  });

  it('says that it takes one year where nothing tells what the target is of', () => {
    const rows: Rows = [
      ['Chỉ tiêu', 'ĐVT', 'Mục tiêu', 'TH 2024', 'TH 2025'],
      ['Thu ngân sách', 'tỷ đồng', 40, 33, 36],
    ];
    expect(results(rows)).toEqual([[36, 90]]);
    expect(fill(rows).notes).toEqual([
      { code: 'annex-notes/one-year-of-several', data: { used: 'TH 2025', left: 'TH 2024' } },
    ]);
  });

  it('takes the result that the user points out', () => {
    const columns = { indicator: 0, unit: 1, target: 2, actual: 7 };
    const sources = { mappings: [{ sheet: 'S', header: { first: 1, last: 1 }, columns }] };
    expect(results(YEARS, sources)[0]).toEqual([36, 24]);
    expect(notes(YEARS, sources)).toEqual([]);
  });
});
