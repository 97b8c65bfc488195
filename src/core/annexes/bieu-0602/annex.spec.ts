import { cellsOf } from '../../../../test/support/fillLiteral';
import { fillRegister, footOf, linesOf } from '../../../../test/support/fillRegister';
import { annex } from './annex';

const _ = undefined;
const HEADER = [
  'STT',
  'Họ và tên/Tên tập thể',
  'Danh hiệu/Hình thức',
  'Đối tượng',
  'Phân loại đối tượng',
  'Loại hình khen thưởng',
  'Số lượng',
];
const ROWS = [
  HEADER,
  [1, 'a', 'Huân chương Lao động hạng Ba', 'Tập thể', 'Doanh nghiệp', 'Công trạng', 2],
  [2, 'b', 'Cờ thi đua của Chính phủ', 'Tập thể', 'Cơ quan hành chính', null, 1],
  [3, 'c', 'Bằng khen của Thủ tướng Chính phủ', 'Cá nhân', 'Doanh nhân', 'Chuyên đề', 3],
  [4, 'd', 'Bằng khen của Thủ tướng Chính phủ', 'Hộ gia đình', 'Hộ gia đình', 'Đột xuất', 1],
  [5, 'đ', 'Chiến sĩ thi đua toàn quốc', 'Cá nhân', 'Người trực tiếp công tác', null, 1],
  [6, 'e', 'Giấy khen của Chủ tịch UBND xã', 'Cá nhân', 'Doanh nhân', 'Công trạng', 9],
];

describe('bieu-0602', () => {
  const filled = fillRegister(annex, ROWS, { unit: 'tỉnh Một', period: 'năm 2025' });

  it('gives every order that was met two columns, and every award its own', () => {
    const header = cellsOf(filled).slice(4, 8);
    expect(header.map((tier) => tier.slice(4).map((cell) => cell ?? ''))).toEqual([
      [
        'Huân chương, huy chương',
        '',
        'Giải thưởng Hồ Chí Minh',
        'Giải thưởng Nhà nước',
        'Danh hiệu vinh dự nhà nước',
        '',
        'Cờ thi đua của Chính phủ',
        'Bằng khen của Thủ tướng Chính phủ',
        '',
        'Chiến sĩ thi đua toàn quốc',
        'Các hình thức khác',
        '',
      ],
      [
        'Huân chương Lao động hạng Ba',
        ...['', '', '', 'Tập thể', 'Cá nhân', '', 'Tập thể', 'Cá nhân', '', 'Tập thể', 'Cá nhân'],
      ],
      ['Tập thể', 'Cá nhân', '', '', '', '', '', '', '', '', '', ''],
      ['2.1', '2.2', '3', '4', '5.1', '5.2', '6', '7.1', '7.2', '8', '9.1', '9.2'],
    ]);
  });

  it('counts awards of the State only, by recipient, class and kind', () => {
    const lines = new Map(linesOf(filled).map((line) => [line[1], line]));
    const counts = (code: string) => lines.get(code)?.slice(3);
    expect(counts('01')).toEqual([8, 2, 0, 0, 0, 0, 0, 1, 1, 3, 1, 0, 0]);
    expect(counts('03')).toEqual(counts('01'));
    expect(counts('06')).toEqual([3, 2, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect(counts('07')).toEqual([2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(counts('08')).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(counts('09')?.[0]).toBe(4);
    expect(counts('12')?.[0]).toBe(3);
    expect(counts('14')?.[0]).toBe(1);
    expect(counts('15')?.[0]).toBe(4);
    expect(counts('16')?.[0]).toBe(3);
    expect(counts('17')?.[0]).toBe(1);
  });

  it('adds up recipients into the total and classes into persons', () => {
    const lines = new Map(linesOf(filled, 'formulas').map((line) => [line[1], line]));
    expect(lines.get('01')?.slice(3, 5)).toEqual(['=SUM(E9:P9)', '=E14+E16+E17']);
    expect(lines.get('09')?.[4]).toBe('=SUM(E18:E22)');
  });

  it.each<readonly [string, readonly (string | number)[], string]>([
    ['the year that it counts of several', ['Năm', 2024, 2025], 'Năm 2025'],
    ['the period where the register tells no years', ['Chức vụ', 'a', 'b'], 'Giai đoạn 2024-2025'],
  ])('prints %s', (_words, [header = '', ...values], year) => {
    const [, first = [], , second = []] = ROWS;
    const rows = [
      [...HEADER, header],
      [...first, values[0]],
      [...second, values[1]],
    ];
    const drawn = fillRegister(annex, rows, { unit: 'tỉnh Một', period: 'giai đoạn 2024-2025' });
    expect(cellsOf(drawn)[2]).toContain(year);
  });

  it('says what it assumed', () => {
    expect(filled.notes.map(({ code, data }) => [code, data['count']])).toEqual([
      ['annex-notes/kind-assumed', 2],
      ['annex-notes/households-as-collectives', 1],
    ]);
  });

  it('leaves out, by name, what it can’t place', () => {
    const doubtful = fillRegister(
      annex,
      [
        HEADER,
        [1, 'a', 'Bằng khen của Thủ tướng Chính phủ', null, null, 'Chuyên đề', 2],
        [2, 'b', 'Chiến sĩ thi đua toàn quốc', 'Tập thể', null, null, 1],
      ],
      { unit: 'xã Một', period: 'năm 2025' },
    );
    expect(footOf(doubtful).slice(0, 3)).toEqual([
      'Ghi chú: Ngoài biểu, không rõ đối tượng: 2 lượt khen (dòng 2 của sổ).',
      'Chưa phân loại theo đơn vị trình: bảng nguồn không có cột "Đơn vị trình".',
      'Chưa phân loại theo đối tượng: 1 lượt khen (dòng 3 của bảng nguồn).',
    ]);
    expect(linesOf(doubtful)[0]?.[3]).toBe(1);
    expect(linesOf(doubtful)[2]?.[3]).toBe(_);
  });
});
