import fc from 'fast-check';
import type { CellValue } from '../../src/core/model/snapshot';

const HEADER = [
  'STT',
  'Họ và tên',
  'Danh hiệu',
  'Đối tượng',
  'Cấp quyết định',
  'Số lượng',
  'Trạng thái',
  'Đơn vị',
  'Loại hình khen thưởng',
  'Phân loại đối tượng',
  'Năm thành tích',
  'Ngày quyết định',
];
const cell = (...values: readonly CellValue[]) => fc.constantFrom(undefined, ...values);
const line = fc.tuple(
  fc.integer({ min: 1, max: 99 }),
  fc.constantFrom('Cá nhân 01', 'Tập thể 01', 'Hộ 01'),
  cell('LĐTT', 'CSTĐCS', 'BK UBND tỉnh', 'Bằng khen', 'Giấy khen', 'lung tung', 'TTLĐXS'),
  cell('cá nhân', 'tập thể', 'hộ', 'ai đó'),
  cell('UBND tỉnh', 'huyện', 'xã', 'đâu đó', 'Nhà nước'),
  fc.oneof(cell('02', '153 cá nhân', 'nhiều'), fc.integer({ min: 0, max: 500 })),
  cell('đã tặng', 'đề nghị', 'đăng ký', 'trả hồ sơ', 'dự kiến'),
  cell('Xã A', 'XÃ A', 'Xã B'),
  cell('Công trạng', 'chuyên đề', 'niên hạn', '???'),
  cell('Doanh nghiệp', 'Doanh nhân', 'Người trực tiếp công tác', 'lạ'),
  cell(2024, '2025', 'không rõ'),
  cell('01/06/2025', '01/08/2025'),
);
/** Registers as people keep them, with blanks, doubtful words and counts in words. */
export const register = fc
  .array(line, { minLength: 1, maxLength: 25 })
  .map((rows) => [HEADER, ...rows]);

const cleanLine = fc.record({
  award: fc.constantFrom(
    ['LĐTT', 'cá nhân', 'xã'],
    ['CSTĐCS', 'cá nhân', 'xã'],
    ['TTLĐTT', 'tập thể', 'xã'],
    ['TTLĐXS', 'tập thể', 'UBND tỉnh'],
    ['BK UBND tỉnh', 'cá nhân', 'UBND tỉnh'],
    ['BK UBND tỉnh', 'tập thể', 'UBND tỉnh'],
    ['Bằng khen', 'cá nhân', 'Bộ Nội vụ'],
    ['Giấy khen', 'hộ', 'xã'],
    ['Giấy khen', 'cá nhân', 'xã'],
    ['Giấy khen', 'cá nhân', 'Sở Nội vụ'],
  ),
  quantity: fc.integer({ min: 1, max: 500 }),
  status: fc.constantFrom('đã tặng', 'đề nghị', 'đăng ký'),
  unit: fc.constantFrom('Xã A', 'Xã B', 'Phòng C'),
  kind: fc.constantFrom('Công trạng', 'chuyên đề', 'niên hạn'),
  isBusiness: fc.boolean(),
  year: fc.constantFrom(2024, 2025),
});

type CleanLine = typeof cleanLine extends fc.Arbitrary<infer Line> ? Line : never;

/**
 * Registers in which every line can be read and is of somebody else; in one list, or under a
 * heading for each year.
 */
export const cleanRegister = fc
  .tuple(fc.array(cleanLine, { minLength: 1, maxLength: 25 }), fc.boolean())
  .map(([lines, isGrouped]): readonly (readonly CellValue[])[] => {
    const rows = lines.map((line, i) => ({ year: line.year, cells: cellsOf(line, i + 1) }));
    if (!isGrouped) return [HEADER, ...rows.map(({ cells }) => cells)];
    const groups = [2024, 2025].flatMap((year, i) => {
      const own = rows.filter((row) => row.year === year).map(({ cells }) => cells);
      return own.length === 0 ? [] : [[['I', 'II'][i], `Năm ${String(year)}`], ...own];
    });
    return [HEADER, ...groups];
  });

function cellsOf(
  { award, quantity, status, unit, kind, isBusiness, year }: CleanLine,
  number: number,
): readonly CellValue[] {
  const [title, recipient, level] = award;
  return [
    number,
    `Người ${String(number)}`,
    title,
    recipient,
    level,
    recipient === 'cá nhân' ? 1 : quantity,
    status,
    unit,
    kind,
    classOf(recipient, isBusiness),
    year,
    '01/06/2025',
  ];
}

function classOf(recipient: string | undefined, isBusiness: boolean): string | undefined {
  switch (recipient) {
    case 'cá nhân':
      return isBusiness ? 'Doanh nhân' : 'Người trực tiếp công tác';
    case 'tập thể':
      return isBusiness ? 'Doanh nghiệp' : 'Cơ quan hành chính';
    default:
      return undefined;
  }
}
