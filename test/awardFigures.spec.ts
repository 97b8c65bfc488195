import type { CellValue } from '../src/core/model/snapshot';
import { demKhen } from '../src/functions/DEMKHEN';
import { tongHopKhen } from '../src/functions/TONGHOPKHEN';
import {
  CAM_XUYEN,
  HA_QUANG,
  HA_QUANG_BY_YEAR,
  HA_QUANG_ROLE_MODELS,
  TRIEU_SON,
} from './cases/award-registers';
import { shown } from './support/shown';

type Block = readonly (readonly CellValue[])[];

const cells = (register: Block): unknown[][] => register.map((row) => [...row]);

function count(register: Block, ...words: readonly (string | null)[]): unknown {
  const [award, recipient, level, unit, status] = words.map((word) => [[word]]);
  return shown(demKhen(cells(register), award, recipient, level, unit, status))[0]?.[0];
}

function tally(register: Block, ...words: readonly (string | null)[]): unknown[][] {
  const [rows, columns, status] = words.map((word) => [[word]]);
  return shown(tongHopKhen(cells(register), rows, columns, status));
}

describe('DEMKHEN on the awards that the reports name', () => {
  it.each<[string, Block, readonly (string | null)[], number]>([
    // 1 + 4 + 6 + 8 + 17 + 153 + 66
    ['Cẩm Xuyên: everything given', CAM_XUYEN, [], 255],
    ['Cẩm Xuyên: cờ', CAM_XUYEN, ['Cờ thi đua'], 4],
    ['Cẩm Xuyên: excellent collectives', CAM_XUYEN, ['TTLĐXS'], 6],
    ['Cẩm Xuyên: Bằng khen of the Prime Minister', CAM_XUYEN, ['BKTT'], 1],
    ['Cẩm Xuyên: Bằng khen of the province', CAM_XUYEN, ['Bằng khen', null, 'tinh'], 25],
    ['… for collectives', CAM_XUYEN, ['Bằng khen', 'tap-the', 'tinh'], 8],
    ['… for persons', CAM_XUYEN, ['Bằng khen', 'ca-nhan', 'tinh'], 17],
    ['Cẩm Xuyên: what the province gave', CAM_XUYEN, [null, null, 'tinh'], 35],
    ['Cẩm Xuyên: Giấy khen for persons', CAM_XUYEN, ['Giấy khen', 'ca-nhan'], 153],
    ['Cẩm Xuyên: Giấy khen for collectives', CAM_XUYEN, ['Giấy khen', 'tap-the'], 66],
    ['Cẩm Xuyên: proposed', CAM_XUYEN, [null, null, null, null, 'de-nghi'], 4],
    ['… to the province', CAM_XUYEN, ['Bằng khen', null, 'tinh', null, 'de-nghi'], 3],
    ['… to the Prime Minister', CAM_XUYEN, ['BKTT', null, null, null, 'de-nghi'], 1],
    ['Cẩm Xuyên: given and proposed', CAM_XUYEN, [null, null, null, null, 'tat-ca'], 259],
    // 3 + 6 + 5 + 325
    ['Triệu Sơn: everything', TRIEU_SON, [], 339],
    ['Triệu Sơn: cờ', TRIEU_SON, ['Cờ thi đua'], 3],
    ['Triệu Sơn: Bằng khen', TRIEU_SON, ['Bằng khen UBND tỉnh'], 6],
    ['Triệu Sơn: excellent collectives', TRIEU_SON, ['Tập thể lao động xuất sắc'], 5],
    ['Triệu Sơn: Giấy khen', TRIEU_SON, ['Giấy khen', null, 'huyen'], 325],
    ['Triệu Sơn: what the province gave', TRIEU_SON, [null, null, 'tinh'], 14],
    ['Hà Quảng: Giấy khen', HA_QUANG, ['Giấy khen'], 28],
    ['… for collectives', HA_QUANG, ['Giấy khen', 'tap-the'], 10],
    ['… for persons', HA_QUANG, ['Giấy khen', 'ca-nhan'], 18],
    ['Hà Quảng: families, both years', HA_QUANG_BY_YEAR, ['GĐVH'], 20_460],
    ['Hà Quảng: villages, both years', HA_QUANG_BY_YEAR, ['Làng văn hóa'], 441],
    ['Hà Quảng: role models are no awards', HA_QUANG_ROLE_MODELS, [], 0],
    ['… but registered', HA_QUANG_ROLE_MODELS, [null, null, null, null, 'dang-ky'], 28],
    ['… of whom persons', HA_QUANG_ROLE_MODELS, [null, 'ca-nhan', null, null, 'dang-ky'], 18],
  ])('%s', (_name, register, words, expected) => {
    expect(count(register, ...words)).toBe(expected);
  });
});

describe('TONGHOPKHEN on the awards that the reports name', () => {
  it('lays out Cẩm Xuyên by award and recipient', () => {
    expect(tally(CAM_XUYEN)).toEqual([
      ['Danh hiệu/Hình thức khen thưởng', 'Cá nhân', 'Tập thể', 'Cộng'],
      ['Cờ thi đua của Bộ, ban, ngành, tỉnh', 0, 4, 4],
      ['Tập thể lao động xuất sắc', 0, 6, 6],
      ['Bằng khen của Thủ tướng Chính phủ', 1, 0, 1],
      ['Bằng khen của Bộ, ban, ngành, tỉnh', 17, 8, 25],
      ['Giấy khen', 153, 66, 219],
      ['Cộng', 171, 84, 255],
    ]);
  });

  it('lays out Triệu Sơn by level and award', () => {
    expect(tally(TRIEU_SON, 'cap', 'danh-hieu')).toEqual([
      [
        'Cấp quyết định',
        'Cờ thi đua của Bộ, ban, ngành, tỉnh',
        'Tập thể lao động xuất sắc',
        'Bằng khen của Bộ, ban, ngành, tỉnh',
        'Giấy khen',
        'Cộng',
      ],
      ['Cấp tỉnh', 3, 5, 6, 0, 14],
      ['Cấp huyện', 0, 0, 0, 325, 325],
      ['Cộng', 3, 5, 6, 325, 339],
    ]);
  });

  it('keeps the 325 and the 6 that Triệu Sơn does not split where they can not be read', () => {
    expect(tally(TRIEU_SON)).toEqual([
      ['Danh hiệu/Hình thức khen thưởng', 'Tập thể', 'Không đọc được', 'Cộng'],
      ['Cờ thi đua của Bộ, ban, ngành, tỉnh', 3, 0, 3],
      ['Tập thể lao động xuất sắc', 5, 0, 5],
      ['Bằng khen của Bộ, ban, ngành, tỉnh', 0, 6, 6],
      ['Giấy khen', 0, 325, 325],
      ['Cộng', 8, 331, 339],
    ]);
  });

  it('keeps the 42 and 75 of Hà Quảng whose form of award is not said', () => {
    expect(tally(HA_QUANG, 'danh-hieu', 'doi-tuong', 'tat-ca')).toEqual([
      ['Danh hiệu/Hình thức khen thưởng', 'Cá nhân', 'Tập thể', 'Hộ gia đình', 'Cộng'],
      ['Thôn, tổ dân phố văn hóa', 0, 193, 0, 193],
      ['Gia đình văn hóa', 0, 0, 9378, 9378],
      ['Giấy khen', 18, 10, 0, 28],
      ['Không đọc được', 75, 42, 0, 117],
      ['Cộng', 93, 245, 9378, 9716],
    ]);
  });

  it('lays out the titles of Hà Quảng by year', () => {
    expect(tally(HA_QUANG_BY_YEAR, 'danh-hieu', 'nam')).toEqual([
      ['Danh hiệu/Hình thức khen thưởng', '2015', '2019', 'Cộng'],
      ['Thôn, tổ dân phố văn hóa', 193, 248, 441],
      ['Gia đình văn hóa', 9378, 11_082, 20_460],
      ['Cộng', 9571, 11_330, 20_901],
    ]);
  });
});
