import type { CellValue } from '../../model/snapshot';
import { readDate, readQuantity, readYear } from './cellReadings';
import { findColumns, readHeader, type ColumnRole } from './columns';
import { readRegister } from './readRegister';
import { UNREAD, type Coded, type Register } from './register';

type Block = readonly (readonly CellValue[])[];

function registerOf(rows: Block): Register {
  const register = readRegister(rows);
  if (!register.ok) throw new Error(register.error.code);
  return register.value;
}

const list = <T>({ codes, values }: Coded<T>): readonly (T | undefined)[] =>
  [...codes].map((code) => (code === UNREAD ? undefined : values[code]));

/** The province's import layout with the other columns met. */
const HEADER = [
  'STT',
  'Tên gọi (Ông/Bà/Chức danh)',
  'Tên tập thể/cá nhân/hộ gia đình',
  'Chức vụ',
  'Đơn vị công tác',
  'Phân loại khen thưởng',
  'Danh hiệu thi đua/Hình thức khen thưởng',
  'Phân loại đối tượng',
  'Lĩnh vực hoạt động',
  'Cấp quyết định',
  'Loại khen thưởng',
  'Ngày quyết định',
  'Trạng thái',
  'Năm thành tích',
  'Số lượng',
];

const person = (award: CellValue, level: CellValue, quantity?: CellValue): CellValue[] => [
  1,
  'Ông',
  'Cá nhân 1',
  'Chuyên viên',
  'UBND xã A',
  'Khen thưởng cá nhân',
  award,
  'Doanh nhân',
  'Kinh tế',
  level,
  'Công trạng',
  43831,
  'Đã tặng',
  2019,
  quantity,
];

describe('readRegister', () => {
  test('reads the import layout column by column', () => {
    const register = registerOf([
      HEADER,
      person('Bằng khen', 'UBND tỉnh'),
      person('LĐTT', 'Thủ trưởng đơn vị', '02'),
    ]);
    expect(register.size).toBe(2);
    expect([...register.rows]).toEqual([1, 2]);
    expect(list(register.awards)).toEqual(['bk-bo-tinh', 'lao-dong-tien-tien']);
    expect(list(register.levels)).toEqual(['tinh', 'co-so']);
    expect(list(register.recipients)).toEqual(['ca-nhan', 'ca-nhan']);
    expect(list(register.classes)).toEqual(['doanh-nhan', 'doanh-nhan']);
    expect(list(register.kinds)).toEqual(['cong-trang', 'cong-trang']);
    expect(list(register.statuses)).toEqual(['da-tang', 'da-tang']);
    expect(list(register.units)).toEqual(['UBND xã A', 'UBND xã A']);
    expect(list(register.names)).toEqual(['Cá nhân 1', 'Cá nhân 1']);
    expect(list(register.years)).toEqual([2019, 2019]);
    expect([...register.dates]).toEqual([20200101, 20200101]);
    expect([...register.quantities]).toEqual([1, 2]);
    expect(register.total).toBe(3);
    expect(register.unread).toEqual([]);
  });

  test('what can’t be read is kept with its cell, and its quantity stays in the sum', () => {
    const register = registerOf([
      ['Danh hiệu', 'Đối tượng', 'Cấp', 'Số lượng', 'Trạng thái', 'Năm', 'Ngày QĐ'],
      ['lung tung', 'ai đó', 'đâu đó', 4, 'dự kiến', '2016-2020', '31/02/2020'],
      [undefined, 'cá nhân', undefined, 3, undefined, undefined, undefined],
      ['Giấy khen', 'cá nhân', 'xã', 'trên 1.500', 'đã tặng', 2020, '01/06/2020'],
    ]);
    expect(list(register.awards)).toEqual([undefined, undefined, 'giay-khen']);
    expect(list(register.recipients)).toEqual([undefined, 'ca-nhan', 'ca-nhan']);
    expect([...register.quantities]).toEqual([4, 3, 0]);
    expect(register.total).toBe(7);
    expect(register.unreadQuantities).toBe(1);
    expect(register.unread).toEqual([
      { row: 1, column: 0, role: 'danh-hieu', text: 'lung tung' },
      { row: 1, column: 1, role: 'doi-tuong', text: 'ai đó' },
      { row: 1, column: 2, role: 'cap', text: 'đâu đó' },
      { row: 1, column: 4, role: 'trang-thai', text: 'dự kiến' },
      { row: 1, column: 5, role: 'nam', text: '2016-2020' },
      { row: 1, column: 6, role: 'ngay-quyet-dinh', text: '31/02/2020' },
      { row: 2, column: 0, role: 'danh-hieu', text: '' },
      { row: 3, column: 3, role: 'so-luong', text: 'trên 1.500' },
    ]);
  });

  test('an error cell is unread, never a fault', () => {
    const register = registerOf([
      ['Danh hiệu', 'Số lượng', 'Đối tượng'],
      [{ error: '#N/A' }, { error: '#REF!' }, { error: '#VALUE!' }],
    ]);
    expect(register.size).toBe(1);
    expect(register.unread.map(({ text }) => text)).toEqual(['#N/A', '#REF!', '#VALUE!']);
  });

  test('totals and headings are skipped by name, blank rows passed over', () => {
    const register = registerOf([
      ['SỔ KHEN THƯỞNG NĂM 2020', undefined, undefined, undefined],
      ['TT', 'Tên', 'Danh hiệu', 'Số lượng'],
      ['I', 'Tập thể', undefined, undefined],
      [1, 'Xã A', 'Giấy khen', 2],
      [undefined, undefined, undefined, undefined],
      ['', '  ', '', ''],
      [2, 'Xã B', undefined, undefined],
      [undefined, 'Cộng', undefined, 2],
      [undefined, undefined, 'Tổng cộng', 2],
    ]);
    expect(register.columns.headerRow).toBe(1);
    expect([...register.rows]).toEqual([3, 6]);
    expect(register.skipped).toEqual([
      { row: 2, reason: 'heading' },
      { row: 7, reason: 'total' },
      { row: 8, reason: 'total' },
    ]);
    expect(register.total).toBe(3);
  });

  test.each<[string, string, CellValue, string | undefined, string | undefined]>([
    ['the column settles a bare name', 'Bằng khen', 'Thủ tướng', 'bk-thu-tuong', 'chinh-phu'],
    ['an award without a level takes the column’s', 'Thôn văn hóa', 'xã', 'thon-van-hoa', 'xa'],
    ['the award settles a bare column', 'Giấy khen', 'UBND thành phố', 'giay-khen', 'huyen'],
    ['the catalogue knows the only level', 'BKTT', undefined, 'bk-thu-tuong', 'chinh-phu'],
    ['the text alone says it', 'BK UBND tỉnh', undefined, 'bk-bo-tinh', 'tinh'],
    ['text and column agree', 'BK UBND tỉnh', 'cấp tỉnh', 'bk-bo-tinh', 'tinh'],
    ['text and column disagree', 'BK UBND tỉnh', 'Bộ Nội vụ', 'bk-bo-tinh', undefined],
    ['law and column disagree', 'BKTT', 'UBND tỉnh', 'bk-thu-tuong', undefined],
    ['nothing says it', 'Giấy khen', undefined, 'giay-khen', undefined],
    ['State only', 'Huân chương', 'Nhà nước', 'huan-chuong', 'chu-tich-nuoc'],
    ['a level that ended is not assumed', 'Làng văn hóa', undefined, 'thon-van-hoa', undefined],
    ['a level without an award', 'lung tung', 'xã', undefined, 'xa'],
    ['the column that can’t be read leaves it open', 'BKTT', '???', 'bk-thu-tuong', undefined],
  ])('level: %s', (_name, award, level, expectedAward, expectedLevel) => {
    const register = registerOf([
      ['Danh hiệu', 'Cấp quyết định'],
      [award, level],
    ]);
    expect(list(register.awards)).toEqual([expectedAward]);
    expect(list(register.levels)).toEqual([expectedLevel]);
  });

  test.each<[string, readonly string[], readonly CellValue[], string | undefined]>([
    ['by the column', ['Đối tượng'], ['tập thể'], 'tap-the'],
    ['by the class', ['Phân loại đối tượng'], ['Doanh nghiệp'], 'tap-the'],
    ['by the unit of the quantity', ['Số lượng'], ['153 cá nhân'], 'ca-nhan'],
    ['not when both are named', ['Số lượng'], ['325 cá nhân, tập thể'], undefined],
  ])('recipient: %s', (_name, header, cells, expected) => {
    const register = registerOf([
      ['Danh hiệu', ...header],
      ['Giấy khen', ...cells],
    ]);
    expect(list(register.recipients)).toEqual([expected]);
  });

  test('recipient: by an award that only one kind receives', () => {
    const register = registerOf([['Danh hiệu'], ['TTLĐXS'], ['LĐTT'], ['Gia đình văn hóa']]);
    expect(list(register.recipients)).toEqual(['tap-the', 'ca-nhan', 'ho-gia-dinh']);
  });

  test('two columns of awards are one where a row fills one of them', () => {
    const register = registerOf([
      ['Danh hiệu thi đua', 'Hình thức khen thưởng'],
      ['LĐTT', undefined],
      [undefined, 'Giấy khen'],
      ['LĐTT', 'Giấy khen'],
    ]);
    expect(list(register.awards)).toEqual(['lao-dong-tien-tien', 'giay-khen', undefined]);
    expect(register.unread).toHaveLength(1);
  });

  test('spellings of one unit become one', () => {
    const register = registerOf([
      ['Danh hiệu', 'Đơn vị'],
      ['LĐTT', 'Trường THCS  Đồng Thắng'],
      ['LĐTT', 'TRƯỜNG THCS ĐỒNG THẮNG'],
    ]);
    expect(list(register.units)).toEqual(['Trường THCS Đồng Thắng', 'Trường THCS Đồng Thắng']);
  });

  test('the 1904 calendar moves the dates', () => {
    const rows: Block = [
      ['Danh hiệu', 'Ngày quyết định'],
      ['LĐTT', 42369],
    ];
    const register = readRegister(rows, { date1904: true });
    expect(register.ok && [...register.value.dates]).toEqual([20200101]);
  });

  test.each<[string, Block]>([
    ['no rows', []],
    [
      'no award column',
      [
        ['STT', 'Họ và tên'],
        [1, 'A'],
      ],
    ],
    ['only numbers', [[1, 2, 3]]],
  ])('%s: there is no register', (_name, rows) => {
    expect(readRegister(rows)).toEqual({ ok: false, error: { code: 'no-award-column' } });
  });

  test('a header without rows is an empty register', () => {
    expect(registerOf([['Danh hiệu']])).toMatchObject({ size: 0, total: 0, unread: [] });
  });
});

test.each<[string, ColumnRole]>([
  ['Họ tên cá nhân, tập thể, hộ gia đình', 'ten'],
  ['Họ và tên cá nhân, tập thể', 'ten'],
  ['Ngày, tháng, năm QĐ', 'ngay-quyet-dinh'],
  ['Ngày ký QĐ', 'ngay-quyet-dinh'],
  ['Ngày tháng năm quyết định', 'ngay-quyet-dinh'],
  ['Ngày, tháng, năm sinh', 'ngay-sinh'],
])('the header %s is that of %s', (header, role) => {
  expect(readHeader(header)).toBe(role);
});

test('a more exact header wins over a looser one', () => {
  const columns = findColumns([['Đơn vị', 'Đơn vị công tác', 'Hình thức', 'Tổng số', 'Số lượng']]);
  expect(columns?.byRole.get('don-vi')).toBe(1);
  expect(columns?.byRole.get('so-luong')).toBe(4);
});

describe('cells', () => {
  test.each<[CellValue, { year: number; month: number; day: number } | undefined]>([
    [43831, { year: 2020, month: 1, day: 1 }],
    ['05/01/2020', { year: 2020, month: 1, day: 5 }],
    ['5-1-2020', { year: 2020, month: 1, day: 5 }],
    ['05.01.2020', { year: 2020, month: 1, day: 5 }],
    ['2020-01-05', { year: 2020, month: 1, day: 5 }],
    ['ngày 5 tháng 1 năm 2020', { year: 2020, month: 1, day: 5 }],
    ['123/QĐ-UBND ngày 05/01/2020', { year: 2020, month: 1, day: 5 }],
    ['29/02/2020', { year: 2020, month: 2, day: 29 }],
    ['31/02/2020', undefined],
    ['từ 01/01/2020 đến 31/12/2020', undefined],
    [2020, undefined],
    ['2020', undefined],
    [true, undefined],
    [undefined, undefined],
  ])('the date in %j', (cell, date) => {
    expect(readDate(cell)).toEqual(date);
  });

  test.each<[CellValue, number | undefined]>([
    [2019, 2019],
    ['2019', 2019],
    ['Năm 2019', 2019],
    [43831, 2020],
    ['05/01/2020', 2020],
    ['2016-2020', undefined],
    [19, undefined],
    [2019.5, undefined],
    ['', undefined],
  ])('the year in %j', (cell, year) => {
    expect(readYear(cell)).toBe(year);
  });

  test.each<[CellValue, { count: number; recipient?: string } | undefined]>([
    [153, { count: 153 }],
    [0, { count: 0 }],
    ['02', { count: 2 }],
    ['1.500', { count: 1500 }],
    ['153 cá nhân', { count: 153, recipient: 'ca-nhan' }],
    ['10 tập thể', { count: 10, recipient: 'tap-the' }],
    [-1, undefined],
    [1.5, undefined],
    ['1,5', undefined],
    ['trên 1.500', undefined],
    ['10 tập thể và 18 cá nhân', undefined],
    ['nhiều', undefined],
    [true, undefined],
  ])('the quantity in %j', (cell, quantity) => {
    expect(readQuantity(cell)).toEqual(quantity);
  });
});
