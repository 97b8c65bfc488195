import { checkSheet } from '../../../../../test/support/checkSheets';
import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import type { LiteralCell } from '../../../../../test/support/snapshotOf';
import { check } from './check';

describe('arithmetic/printed-percentage', () => {
  it.each([
    ['right at the printed decimals', ['Thu', '%', 7, 7.4, 106]],
    ['right with one decimal', ['Điện', '%', 80, 85, 106.3]],
    [
      'right with a per cent sign in text',
      ['Đảng viên', '', '110 đảng viên', '123 đảng viên', '112%'],
    ],
    ['right as a percent-formatted number', ['Thu', '', 50, 42, { value: 0.84, format: '0%' }]],
    ['right by the upper end of a range', ['Thuốc lá', 'ha', '650-700', 581.4, 83, 'can-tren']],
    ['right for a yearly target', ['Nhà', 'nhà', 10, 44, 88, null, 5]],
    ['not printed', ['Thu', '%', 7, 7.4, null]],
    ['words', ['An ninh', '', 'Đảm bảo', 'Đảm bảo', 'Đảm bảo']],
    ['a heading', ['Văn hóa', '', null, null, null]],
    ['no percentage to compare with', ['Thu', '', 0, 5, 100]],
  ])('says nothing where the percentage is %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['cut off', ['Y tế', 'xã', 17, 16, 94.11], ['info F2']],
    ['rounded up', ['Giá trị', 'triệu đồng', 34, 36.88, 109], ['warning F2']],
    ['wrong', ['Việc làm', 'người', 300, 610, 201], ['error F2']],
    ['wrong by far', ['Thu', 'tỷ đồng', 10, 5, 5], ['error F2']],
    ['wrong where less is better', ['Tỷ lệ hộ nghèo còn', '%', 5, 4, 80], ['error F2']],
  ])('reports a percentage that is %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('says what would make a wrong percentage right', () => {
    expect(remarkData(check, ['Việc làm', 'người', 300, 610, 201])).toEqual({
      indicator: 'Việc làm',
      kind: 'wrong',
      printed: '201',
      right: '203',
      percent: '203,33',
      actual: '610',
      target: '300',
      neededActual: '603',
      neededTarget: '303,48',
      explains: 'printed',
      slip: 'one-digit',
      meant: '203',
    });
  });

  it('says it the other way round where less is better', () => {
    expect(remarkData(check, ['Tỷ lệ hộ nghèo còn', '%', 5, 4, 80])).toMatchObject({
      right: '125',
      neededActual: '6,25',
      neededTarget: '3,2',
    });
  });

  it('names figures as they were read', () => {
    expect(remarkData(check, ['Lương thực', 'tấn', '17.68', 17889, 102])).toMatchObject({
      kind: 'rounded-up',
      right: '101',
      actual: '17.889',
      target: '17.680',
    });
  });

  it.each([
    ['digits that changed places', [1200, 978, 82.3], { explains: 'actual', meant: '987' }],
    ['digits of the target', [1200, 978, 46.6], { explains: 'target', meant: '2.100' }],
    ['the wrong way round', [200, 150, 133], { explains: 'direction' }],
    // Ten times the actual or a tenth of the target: nothing says which.
    ['a lost zero somewhere', [10000, 613, 61.3], { explains: '' }],
    ['nothing that stands out', [7, 5, 88], { explains: '' }],
  ] as const)('sees that %s explains it', (_, figures, expected) => {
    expect(remarkData(check, ['Diện tích', 'ha', ...figures])).toMatchObject(expected);
  });

  it.each([
    ['a number', ['Việc làm', 'người', 300, 610, 201], ['F2 203']],
    ['a text', ['Đảng viên', '', '110 đảng viên', '123 đảng viên', '113%'], ['F2 112%']],
    ['a percent-formatted number', ['Thu', '', 50, 42, { value: 0.85, format: '0%' }], ['F2 0.84']],
    ['digits cut off', ['Y tế', 'xã', 17, 16, 94.11], ['F2 94.12']],
    [
      'a formula, which is not overwritten',
      ['Thu', '', 50, 42, { value: 85, formula: 'E2/D2' }],
      [],
    ],
    ['a reading that is in doubt', ['Lương thực', 'tấn', '17.68', 17889, 102], []],
    ['another cell that explains it', ['Diện tích', 'ha', 1200, 978, 82.3], []],
    ['a percentage that is far off', ['Thu', 'tỷ đồng', 10, 5, 5], []],
    ['a target for each year', ['Xây nhà mỗi năm', 'nhà', 10, 44, 430], []],
  ])('repairs only what is certain: %s', (_, row, expected) => {
    expect(fixOperations(check, [row])).toEqual(expected);
    expect(recheck(check, [row])).toHaveLength(
      expected.length > 0 ? 0 : checkTable(check, [row]).length,
    );
  });

  const AGAINST = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cùng kỳ', 'Thực hiện', 'So với KH %'];

  it('compares with the same period, as a percentage of it', () => {
    const header = [...AGAINST, 'So với cùng kỳ (%)'];
    const rows = (second: LiteralCell): readonly (readonly LiteralCell[])[] => [
      header,
      [1, 'Giá trị sản xuất', 'tỷ đồng', 2000, 1875, 1994, 99.7, 106.35],
      [2, 'Thu ngân sách', 'tỷ đồng', 100, 80, 90, 90, second],
      [3, 'Tỷ trọng dịch vụ', '%', 40, 38, 39, 97.5, 1],
      [4, 'Tỷ lệ hộ nghèo', '%', 4, null, 5, 125, null],
    ];
    expect(checkSheet(check, rows(112.5))).toEqual([]);
    expect(checkSheet(check, rows(115.2))).toEqual(['error H3']);
  });

  it.each([
    // 310 of 280 is 110,71…
    ['Thực hiện năm 2024', 'Thực hiện năm 2025', '% so với cùng kỳ', ['error H3']],
    ['TH 2024', 'TH 2025', '% TH 2025/TH 2024', ['error H3']],
    ['TH 6 tháng 2024', 'TH 6 tháng 2025', 'So với cùng kỳ (%)', ['error H3']],
    // Not of the year before, or not of as many months.
    ['TH 2023', 'TH 2025', '% so với cùng kỳ', []],
    ['TH năm 2024', 'TH 6 tháng 2025', '% so với cùng kỳ', []],
  ])('compares "%s" and "%s" under "%s"', (before, now, against, expected) => {
    const rows = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', before, now, 'So với KH %', against],
      [1, 'Thu ngân sách', 'triệu đồng', 5000, 4800, 5250, 105, 109.4],
      [2, 'Giải quyết việc làm', 'người', 300, 280, 310, 103.3, 101.7],
      [3, 'Kết nạp đảng viên', 'đảng viên', 20, 18, 22, 110, 122.2],
      [4, 'Trồng rừng', 'ha', 50, 45, 52, 104, 115.6],
    ];
    expect(checkSheet(check, rows)).toEqual(expected);
  });

  it.each([
    // 7 of 8 is 87,5; 7 of 9 is 77,8.
    [87.5, []],
    [77.8, []],
    [78.9, ['error F2']],
  ])('lets n/N beside n of another N be printed either way: %s', (printed, expected) => {
    expect(checkTable(check, [['Trường đạt chuẩn', 'trường', '8/9', '7/9', printed]])).toEqual(
      expected,
    );
  });

  it('compares with a second plan whose percentage names it', () => {
    const header = [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', null, 'Thực hiện', 'So sánh %', null],
      [null, null, null, 'Tỉnh giao', 'Huyện giao', null, 'KH tỉnh giao', 'KH huyện giao'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2', 'G1:H1'];
    const rows = (second: number): readonly (readonly LiteralCell[])[] => [
      ...header,
      [1, 'Doanh nghiệp thành lập mới', 'doanh nghiệp', 70, 80, 43, 61.4, second],
      [2, 'Tỷ lệ hộ nghèo còn', '%', 4, 4, 4.6, 86.96, 86.96],
    ];
    expect(checkSheet(check, rows(53.8), { merges })).toEqual([]);
    expect(checkSheet(check, rows(58.3), { merges })).toEqual(['error H3']);
  });

  it('reads the figures of the whole period beside those of each year', () => {
    const rows = [
      [
        'TT',
        'Chỉ tiêu',
        'ĐVT',
        'Mục tiêu',
        'Năm 2016',
        'Thực hiện năm 2017',
        'Thực hiện cả giai đoạn',
        'Tỷ lệ %',
      ],
      [1, 'Xây dựng nhà', 'nhà', 30, 10, 23, 33, 110],
      [2, 'Thu ngân sách', 'tỷ đồng', 300, 90, 220, 310, 103.3],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('compares no unit of a table with the plan of another', () => {
    const rows = [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Toàn huyện', null, null, 'Xã A', null, null],
      [
        null,
        null,
        null,
        'KH năm 2020',
        'ƯTH năm 2020',
        'ƯTH/KH (%)',
        'KH năm 2020',
        'ƯTH năm 2020',
        'ƯTH/KH (%)',
      ],
      [1, 'Diện tích lúa', 'ha', 110, 120, 109.09, 50, 60, 120],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:I1'];
    expect(checkSheet(check, rows, { merges })).toEqual([]);
  });

  it('recomputes the shares of a table of awards', () => {
    // 10/12 = 83,33; 8/10 = 80; 7/9 = 77,78; 25/31 = 80,65. 1/10; 2/8 = 25; 1/7 = 14,29; 4/25.
    const rows = [
      ['STT', 'Đơn vị', 'Số CBCC', 'LĐTT', 'Tỷ lệ LĐTT %', 'CSTĐCS', 'Tỷ lệ CSTĐCS/LĐTT %'],
      [1, 'Văn phòng', 12, 10, 83.3, 1, 10],
      [2, 'Phòng Kinh tế', 10, 8, 80, 2, 20],
      [3, 'Phòng Văn hóa', 9, 7, 77.7, 1, 14.3],
      [null, 'Cộng', 31, 25, 80.6, 4, 16],
    ];
    expect(checkSheet(check, rows)).toEqual(['error G3', 'info E4']);
    // Nothing says of what this is a share.
    const unsaid = rows.map((row, i) => (i === 0 ? [...row.slice(0, 6), 'Tỷ lệ CSTĐCS %'] : row));
    expect(checkSheet(check, unsaid)).toEqual(['info E4']);
  });

  it.each(['Tổng số', 'Tổng số/kế hoạch'])('recomputes what was reached of "%s"', (whole) => {
    // 8/9 = 88,89; 10/9 = 111,11; 1.234/1.450 = 85,10; 40/45 = 88,89.
    const rows = [
      ['STT', 'Nội dung', 'Đạt', whole, 'Tỷ lệ %', 'Ghi chú'],
      [1, 'Trường đạt chuẩn', 8, 9, 88.9],
      [2, 'Thôn văn hóa', 10, 9, 111.1],
      [3, 'Gia đình văn hóa', 1234, 1450, 81.5],
      [4, 'Cơ sở an toàn thực phẩm', 40, 45, 88.9],
    ];
    expect(checkSheet(check, rows)).toEqual(['error E4']);
  });

  it('takes no column for a share that most of its lines contradict', () => {
    const rows = [
      ['STT', 'Nội dung', 'Đạt', 'Tổng số', 'Tỷ lệ %'],
      [1, 'Trường', 8, 9, 20],
      [2, 'Trạm y tế', 5, 6, 30],
      [3, 'Nhà văn hóa', 3, 4, 75],
    ];
    expect(checkSheet(check, rows)).toEqual([]);
  });

  it('leaves rules of their own to the checks of those rules', () => {
    expect(checkTable(check, [['Thuốc lá', 'ha', '650-700', 581.4, 83]])).toEqual([]);
  });
});
