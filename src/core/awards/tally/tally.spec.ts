import fc from 'fast-check';
import {
  CAM_XUYEN,
  HA_QUANG,
  REGISTER_HEADER,
  TRIEU_SON,
} from '../../../../test/cases/award-registers';
import type { CellValue } from '../../model/snapshot';
import { readRegister } from '../register/readRegister';
import type { Register } from '../register/register';
import { countAwards } from './count';
import {
  crossTally,
  DIMENSIONS,
  parseDimension,
  tallyKeyName,
  type CrossTally,
  type Dimension,
} from './crossTally';
import { parseFilter, type FilterWords, type TallyFilter } from './filter';

type Block = readonly (readonly CellValue[])[];

function registerOf(rows: Block): Register {
  const register = readRegister(rows);
  if (!register.ok) throw new Error(register.error.code);
  return register.value;
}

function filterOf(words: FilterWords): TallyFilter {
  const filter = parseFilter(words);
  if (!filter.ok) throw new Error(filter.error.text);
  return filter.value;
}

function count(rows: Block, words: FilterWords = {}): number {
  const counted = countAwards(registerOf(rows), filterOf(words));
  if (!counted.ok) throw new Error(counted.error.role);
  return counted.value.total;
}

describe('countAwards on the figures of the reports', () => {
  test.each<[string, Block, FilterWords, number]>([
    ['everything given', CAM_XUYEN, {}, 255],
    ['everything, whatever its status', CAM_XUYEN, { status: 'tat-ca' }, 259],
    ['proposed', CAM_XUYEN, { status: 'đề nghị' }, 4],
    ['every Bằng khen', CAM_XUYEN, { award: 'Bằng khen' }, 26],
    ['Bằng khen of the province', CAM_XUYEN, { award: 'BK UBND tỉnh' }, 25],
    ['Bằng khen of the Prime Minister', CAM_XUYEN, { award: 'BKTT' }, 1],
    ['… for collectives', CAM_XUYEN, { award: 'Bằng khen', recipient: 'tập thể' }, 8],
    ['what the province gave', CAM_XUYEN, { level: 'tỉnh' }, 35],
    ['Giấy khen', CAM_XUYEN, { award: 'giay-khen' }, 219],
    ['collectives', CAM_XUYEN, { recipient: 'tap-the' }, 84],
    ['persons', CAM_XUYEN, { recipient: 'ca-nhan' }, 171],
    ['Triệu Sơn', TRIEU_SON, {}, 339],
    ['cờ', TRIEU_SON, { award: 'Cờ thi đua' }, 3],
    ['Giấy khen of the district', TRIEU_SON, { award: 'Giấy khen', level: 'huyện' }, 325],
    ['Hà Quảng', HA_QUANG, { award: 'Giấy khen' }, 28],
    ['families', HA_QUANG, { award: 'GĐVH', recipient: 'ho_gia_dinh' }, 9378],
  ])('%s', (_name, rows, words, expected) => {
    expect(count(rows, words)).toBe(expected);
  });

  test('what can’t be told is counted apart', () => {
    const persons = countAwards(registerOf(TRIEU_SON), { recipient: 'ca-nhan' });
    expect(persons).toEqual({
      ok: true,
      value: { total: 0, unread: 331, filteredOut: 8, unreadQuantities: 0 },
    });
    const planned = countAwards(registerOf(HA_QUANG), {});
    expect(planned).toEqual({
      ok: true,
      value: { total: 9599, unread: 117, filteredOut: 0, unreadQuantities: 0 },
    });
  });
});

describe('countAwards', () => {
  const dated: Block = [
    ['Danh hiệu', 'Ngày quyết định', 'Loại hình', 'Đơn vị'],
    ['LĐTT', '31/12/2019', 'Công trạng', 'Xã A'],
    ['LĐTT', '01/01/2020', 'Chuyên đề', 'xã  a'],
    ['LĐTT', '31/12/2020', 'Đột xuất', 'Xã B'],
    ['LĐTT', '01/01/2021', 'Công trạng', 'Xã B'],
    ['LĐTT', undefined, 'Công trạng', undefined],
  ];
  const day = (year: number, month: number, date: number) => ({ year, month, day: date });

  test.each<[string, FilterWords, number]>([
    ['both days included', { from: day(2020, 1, 1), to: day(2020, 12, 31) }, 2],
    ['only from', { from: day(2020, 1, 1) }, 3],
    ['only to', { to: day(2019, 12, 31) }, 1],
    ['a kind', { kind: 'cong-trang' }, 3],
    ['a unit, loosely spelt', { unit: 'XÃ A' }, 2],
    ['a unit that is not there', { unit: 'Xã C' }, 0],
    ['blank words do not narrow', { unit: '', kind: ' ', award: '' }, 5],
  ])('%s', (_name, words, expected) => {
    expect(count(dated, words)).toBe(expected);
  });

  test.each<[FilterWords, string]>([
    [{ status: 'đã tặng' }, 'trang-thai'],
    [{ kind: 'đột xuất' }, 'loai-hinh'],
    [{ unit: 'Xã A' }, 'don-vi'],
    [{ from: day(2020, 1, 1) }, 'ngay-quyet-dinh'],
  ])('%j asks for a column that is missing', (words, role) => {
    const register = registerOf([['Danh hiệu'], ['LĐTT']]);
    expect(countAwards(register, filterOf(words))).toEqual({
      ok: false,
      error: { code: 'missing-column', role },
    });
  });

  test('a family in the register may be what is asked for', () => {
    const counted = countAwards(registerOf([['Danh hiệu'], ['Bằng khen']]), {
      award: 'bk-bo-tinh',
    });
    expect(counted).toMatchObject({ ok: true, value: { total: 0, unread: 1 } });
  });

  test('State stands for its levels, and a text that says only State may be any of them', () => {
    const rows: Block = [
      ['Danh hiệu', 'Cấp'],
      ['HCLĐ hạng Ba', undefined],
      ['BKTT', undefined],
      ['BK UBND tỉnh', undefined],
    ];
    expect(count(rows, { level: 'Nhà nước' })).toBe(2);
    expect(count(rows, { level: 'Chủ tịch nước' })).toBe(1);
  });
});

test.each<[FilterWords, string]>([
  [{ award: 'khen thưởng' }, 'award'],
  [{ level: 'đâu đó' }, 'level'],
  [{ recipient: 'ai đó' }, 'recipient'],
  [{ status: 'xong' }, 'status'],
  [{ kind: 'lạ' }, 'kind'],
])('the filter %j has a word that means nothing', (words, argument) => {
  const filter = parseFilter(words);
  expect(filter).toMatchObject({ ok: false, error: { code: 'unknown-word', argument } });
  expect(!filter.ok && filter.error.known.length).toBeGreaterThan(0);
});

function crossOf(
  rows: Block,
  row: Dimension,
  column: Dimension,
  words: FilterWords = {},
): CrossTally {
  const tally = crossTally(registerOf(rows), {
    rows: row,
    columns: column,
    filter: filterOf(words),
  });
  if (!tally.ok) throw new Error(tally.error.code);
  return tally.value;
}

describe('crossTally', () => {
  test('Cẩm Xuyên by award and recipient, in the catalogue’s order', () => {
    const tally = crossOf(CAM_XUYEN, 'danh-hieu', 'doi-tuong');
    expect(tally.rows.map(tallyKeyName)).toEqual([
      'Cờ thi đua của Bộ, ban, ngành, tỉnh',
      'Tập thể lao động xuất sắc',
      'Bằng khen của Thủ tướng Chính phủ',
      'Bằng khen của Bộ, ban, ngành, tỉnh',
      'Giấy khen',
    ]);
    expect(tally.columns.map(tallyKeyName)).toEqual(['Cá nhân', 'Tập thể']);
    expect(tally.cells).toEqual([
      [0, 4],
      [0, 6],
      [1, 0],
      [17, 8],
      [153, 66],
    ]);
    expect(tally.rowTotals).toEqual([4, 6, 1, 25, 219]);
    expect(tally.columnTotals).toEqual([171, 84]);
    expect(tally).toMatchObject({ total: 255, unread: 0, filteredOut: 4 });
  });

  test('what can’t be read has its own row and column, last', () => {
    const tally = crossOf(HA_QUANG, 'danh-hieu', 'cap', { status: 'tat-ca' });
    expect(tally.rows.at(-1)).toEqual({ kind: 'unread' });
    expect(tallyKeyName({ kind: 'unread' })).toBeUndefined();
    expect(tally.rowTotals.at(-1)).toBe(117);
    expect(tally.columns.map((key) => key.kind)).toEqual(['cap', 'cap', 'unread']);
    expect(tally.columnTotals).toEqual([28, 9378, 310]);
    expect(tally.total).toBe(28 + 117 + 9378 + 193);
  });

  test('statuses as a dimension are not narrowed to what was given', () => {
    const tally = crossOf(CAM_XUYEN, 'trang-thai', 'doi-tuong');
    expect(tally.rows.map(tallyKeyName)).toEqual(['Đề nghị', 'Đã tặng']);
    expect(tally.rowTotals).toEqual([4, 255]);
  });

  test('years ascend and units keep the order of the register', () => {
    const rows: Block = [
      ['Danh hiệu', 'Năm', 'Đơn vị'],
      ['LĐTT', 2021, 'Xã B'],
      ['LĐTT', 2019, 'Xã A'],
      ['LĐTT', 'không rõ', 'Xã A'],
    ];
    const tally = crossOf(rows, 'nam', 'don-vi');
    expect(tally.rows.map(tallyKeyName)).toEqual(['2019', '2021', undefined]);
    expect(tally.columns.map(tallyKeyName)).toEqual(['Xã B', 'Xã A']);
    expect(tally.cells).toEqual([
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
  });

  test.each<[Dimension, string]>([
    ['don-vi', 'don-vi'],
    ['loai-hinh', 'loai-hinh'],
    ['nam', 'nam'],
    ['trang-thai', 'trang-thai'],
  ])('%s needs its column', (dimension, role) => {
    const register = registerOf([['Danh hiệu'], ['LĐTT']]);
    expect(crossTally(register, { rows: 'danh-hieu', columns: dimension })).toEqual({
      ok: false,
      error: { code: 'missing-column', role },
    });
  });

  test('one dimension cannot stand in rows and columns', () => {
    const register = registerOf([['Danh hiệu'], ['LĐTT']]);
    expect(crossTally(register, { rows: 'cap', columns: 'cap' })).toEqual({
      ok: false,
      error: { code: 'same-dimension', dimension: 'cap' },
    });
  });

  test('an empty register gives an empty tally', () => {
    expect(crossOf([['Danh hiệu']], 'danh-hieu', 'doi-tuong')).toMatchObject({
      rows: [],
      columns: [],
      cells: [],
      total: 0,
    });
  });
});

test.each([
  ['Danh hiệu', 'danh-hieu'],
  ['LOAI_HINH', 'loai-hinh'],
  ['đơn vị', 'don-vi'],
  ['huyện', undefined],
])('the dimension %s is %s', (word, dimension) => {
  expect(parseDimension(word)).toBe(dimension);
});

describe('whatever the register holds', () => {
  const cell = (...values: readonly CellValue[]) => fc.constantFrom(undefined, ...values);
  const row = fc.tuple(
    cell('LĐTT', 'BK UBND tỉnh', 'Bằng khen', 'Giấy khen', 'lung tung', 'HCLĐ hạng Ba', 12),
    cell('cá nhân', 'tập thể', 'hộ', 'cá nhân, tập thể'),
    cell('UBND tỉnh', 'xã', 'UBND thành phố', 'đâu đó', 'Nhà nước'),
    fc.oneof(cell('02', '153 cá nhân', 'trên 10', 'nhiều'), fc.integer({ min: 0, max: 500 })),
    cell('đã tặng', 'đề nghị', 'dự kiến'),
    cell('Xã A', 'XÃ A', 'Xã B'),
    cell('Công trạng', 'chuyên đề', '???'),
    cell(2019, '2020', 'không rõ'),
    cell('01/06/2020', 43466, '31/02/2020'),
  );
  const header = [
    ...REGISTER_HEADER,
    'Đơn vị',
    'Loại hình khen thưởng',
    'Năm thành tích',
    'Ngày quyết định',
  ];
  const block = fc.array(row, { maxLength: 30 }).map((rows): Block => [header, ...rows]);

  test('every tally’s parts make the register’s own sum', () => {
    const dimension = fc.constantFrom(...DIMENSIONS);
    const words = fc.record({
      award: fc.constantFrom('', 'Bằng khen', 'LĐTT', 'BK UBND tỉnh'),
      level: fc.constantFrom('', 'tỉnh', 'nhà nước'),
      recipient: fc.constantFrom('', 'cá nhân'),
      status: fc.constantFrom('', 'tat-ca', 'đề nghị'),
      kind: fc.constantFrom('', 'công trạng'),
      unit: fc.constantFrom('', 'xã a'),
    });
    fc.assert(
      fc.property(block, dimension, dimension, words, (rows, first, second, chosen) => {
        fc.pre(first !== second);
        const register = registerOf(rows);
        const filter = filterOf(chosen);
        const tally = crossTally(register, { rows: first, columns: second, filter });
        if (!tally.ok) throw new Error(tally.error.code);
        const { total, unread, filteredOut, cells, columnTotals } = tally.value;
        expect(total + unread + filteredOut).toBe(register.total);
        expect(columnTotals.reduce((sum, each) => sum + each, 0)).toBe(total);
        expect(cells.flat().reduce((sum, each) => sum + each, 0)).toBe(total);
        const counted = countAwards(register, filter);
        if (!counted.ok) throw new Error(counted.error.code);
        expect(counted.value.total + counted.value.unread + counted.value.filteredOut).toBe(
          register.total,
        );
      }),
    );
  });

  test('counts by recipient, with what can’t be told, partition the whole', () => {
    fc.assert(
      fc.property(block, (rows) => {
        const register = registerOf(rows);
        const each = (['ca-nhan', 'tap-the', 'ho-gia-dinh'] as const).map((recipient) => {
          const counted = countAwards(register, { recipient, status: 'tat-ca' });
          if (!counted.ok) throw new Error(counted.error.code);
          return counted.value;
        });
        const given = each.reduce((sum, { total }) => sum + total, 0);
        expect(given + (each[0]?.unread ?? 0)).toBe(register.total);
      }),
    );
  });

  test('every row below the header is an entry, skipped, or blank', () => {
    fc.assert(
      fc.property(block, (rows) => {
        const register = registerOf(rows);
        const blank = rows.slice(1).filter((cells) => cells.every((value) => value === undefined));
        expect(register.size + register.skipped.length + blank.length).toBe(rows.length - 1);
      }),
    );
  });
});
