import fc from 'fast-check';
import { AWARD_IDS, type AwardId, type Level, type RecipientKind } from '../../rules/awardIds';
import { AWARDS } from '../catalogue/awards';
import { readAward } from './awardText';

const award = (id: AwardId, level?: Level, recipient?: RecipientKind) => ({
  kind: 'award',
  award: id,
  ...(level === undefined ? {} : { level }),
  ...(recipient === undefined ? {} : { recipient }),
});

describe('readAward', () => {
  const READINGS: readonly (readonly [string, AwardId, Level?])[] = [
    ['Chiến sỹ thi đua toàn quốc', 'cstd-toan-quoc'],
    ['CSTĐTQ', 'cstd-toan-quoc'],
    ['CSTD TQ', 'cstd-toan-quoc'],
    ['Chiến sĩ thi đua cơ sở', 'cstd-co-so'],
    ['Chiến sỹ thi đua cơ sở', 'cstd-co-so'],
    ['CHIẾN SĨ THI ĐUA CƠ SỞ', 'cstd-co-so'],
    ['CSTĐ cơ sở', 'cstd-co-so'],
    ['CSTĐCS', 'cstd-co-so'],
    ['cstdcs', 'cstd-co-so'],
    ['CSTĐ cấp Tỉnh', 'cstd-bo-tinh', 'tinh'],
    ['CSTĐCT', 'cstd-bo-tinh', 'tinh'],
    ['CSTĐCB', 'cstd-bo-tinh', 'bo'],
    ['Chiến sỹ thi đua Bộ Ngoại giao', 'cstd-bo-tinh', 'bo'],
    ['Chiến sĩ thi đua toàn quân', 'cstd-bo-tinh', 'bo'],
    ['Chiến sĩ thi đua', 'chien-si-thi-dua'],
    ['CSTĐ', 'chien-si-thi-dua'],
    ['LĐTT', 'lao-dong-tien-tien'],
    ['Danh hiệu “Lao động tiên tiến”', 'lao-dong-tien-tien'],
    ['LĐTTCX', 'lao-dong-tien-tien', 'xa'],
    ['LĐTTCH', 'lao-dong-tien-tien', 'huyen'],
    ['Chiến sĩ tiên tiến', 'chien-si-tien-tien'],
    ['CSTT', 'chien-si-tien-tien'],
    ['Cờ thi đua của Chính phủ', 'co-chinh-phu'],
    ['cờ thi đua của Thủ tướng Chính phủ', 'co-chinh-phu', 'chinh-phu'],
    ['CTĐCP', 'co-chinh-phu'],
    ['Cờ Chính phủ', 'co-chinh-phu'],
    ['Cờ thi đua xuất sắc', 'co-thi-dua'],
    ['Cờ thi đua xuất sắc của UBND tỉnh', 'co-bo-tinh', 'tinh'],
    ['CTĐCT', 'co-bo-tinh', 'tinh'],
    ['Cờ thi đua của Bộ Nội vụ', 'co-bo-tinh', 'bo'],
    ['Cờ thi đua của Quân khu 1', 'co-quan-khu', 'luc-luong'],
    ['TTLĐXS', 'tap-the-lao-dong-xuat-sac'],
    ['TTLĐ xuất sắc', 'tap-the-lao-dong-xuat-sac'],
    ['tập thể lao động xuất sắc', 'tap-the-lao-dong-xuat-sac'],
    ['TTLĐTT', 'tap-the-lao-dong-tien-tien'],
    ['Đơn vị tiên tiến', 'don-vi-tien-tien'],
    ['ĐVQT', 'don-vi-quyet-thang'],
    ['Xã, phường, đặc khu tiêu biểu', 'xa-tieu-bieu'],
    ['Phường tiêu biểu', 'xa-tieu-bieu'],
    ['Làng văn hoá', 'thon-van-hoa'],
    ['Tổ dân phố văn hóa', 'thon-van-hoa'],
    ['Gia đình văn hoá', 'gia-dinh-van-hoa'],
    ['Huân chương Lao động hạng Nhất', 'hc-lao-dong-1'],
    ['Huân chương Lao động hạng I', 'hc-lao-dong-1'],
    ['Huân chương Lao động hạng 2', 'hc-lao-dong-2'],
    ['HCLĐ hạng nhì', 'hc-lao-dong-2'],
    ['Huân chương lao động Ba', 'hc-lao-dong-3'],
    ['Huân chương Lao động hạng III', 'hc-lao-dong-3'],
    ['Huân chương Lao động', 'hc-lao-dong'],
    ['Huân chương Độc lập hạng Nhì', 'hc-doc-lap-2'],
    ['Huân chương Bảo vệ Tổ quốc hạng ba', 'hc-bao-ve-to-quoc-3'],
    ['Huân chương Đại đoàn kết', 'hc-dai-doan-ket'],
    ['Huân chương Kháng chiến chống Mỹ', 'hc-khang-chien'],
    ['Huân chương Kháng chiến hạng Nhất', 'hc-khang-chien-1'],
    ['Huân chương Kháng chiến chống Mỹ, cứu nước hạng Ba', 'hc-khang-chien-3'],
    ['Huân chương Kháng chiến chống Pháp hạng Nhì', 'hc-khang-chien-2'],
    ['Huân chương Chiến thắng hạng Ba', 'hc-chien-thang-3'],
    ['Huy chương Kháng chiến hạng Nhì', 'hch-khang-chien-2'],
    ['Huy chương Kháng chiến chống Mỹ hạng I', 'hch-khang-chien-1'],
    ['Huy chương Chiến thắng hạng Nhất', 'hch-chien-thang-1'],
    ['Huy chương Kháng chiến', 'hch-khang-chien'],
    ['Huy chương Chiến sỹ vẻ vang hạng Nhì', 'hch-ve-vang-2'],
    ['Mẹ VNAH', 'ba-me-anh-hung'],
    ['Anh hùng LLVTND', 'ah-luc-luong-vu-trang'],
    ['Nghệ sỹ ưu tú', 'nghe-si-uu-tu'],
    ['Bằng khen của Thủ tướng Chính phủ', 'bk-thu-tuong'],
    ['BK Thủ tướng', 'bk-thu-tuong'],
    ['BK TTg', 'bk-thu-tuong', 'chinh-phu'],
    ['BKTT', 'bk-thu-tuong'],
    ['BK UBND tỉnh', 'bk-bo-tinh', 'tinh'],
    ['Bằng UBND tỉnh', 'bk-bo-tinh', 'tinh'],
    ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Cao Bằng', 'bk-bo-tinh', 'tinh'],
    ['Bằng khen của UBND thành phố Hà Nội', 'bk-bo-tinh', 'tinh'],
    ['Bằng khen thành phố', 'bk-bo-tinh', 'tinh'],
    ['Bằng khen của Bộ trưởng Bộ Ngoại giao', 'bk-bo-tinh', 'bo'],
    ['Bằng khen của Bộ, ban, ngành, tỉnh', 'bk-bo-tinh'],
    ['Bằng khen của Hội Nông dân tỉnh', 'bk-doan-the', 'doan-the'],
    ['Bằng khen', 'bang-khen'],
    ['Giấy khen', 'giay-khen'],
    ['GK xã', 'giay-khen', 'xa'],
    ['Giấy khen của Chủ tịch UBND huyện', 'giay-khen', 'huyen'],
    ['Giấy khen của Chủ tịch UBND thành phố', 'giay-khen', 'huyen'],
    ['Giấy khen của Chủ tịch UBND phường Long Khánh', 'giay-khen', 'xa'],
    ['Giấy khen Giám đốc Sở Nội vụ', 'giay-khen', 'so'],
    ['Giấy khen của Giám đốc công ty', 'giay-khen', 'co-so'],
    ['GK của Công an tỉnh', 'giay-khen'],
    ['Giấy khen của Cục Thuế tỉnh', 'giay-khen'],
    ['Giấy khen (Chỉ thị 05)', 'giay-khen'],
    ['Giấy khen (phong trào, nhiệm vụ chuyên đề)', 'giay-khen'],
    ['Kỷ niệm chương “Vì sự nghiệp Ngoại giao Việt Nam”', 'ky-niem-chuong'],
    ['Kỷ niệm chương của Quốc hội', 'knc-quoc-hoi'],
    ['Giải thưởng HCM', 'gt-ho-chi-minh'],
    ['Tặng Giấy khen', 'giay-khen'],
    ['bk-bo-tinh', 'bk-bo-tinh'],
  ];

  test.each(READINGS.map(([text, id, level]) => [text, award(id, level)] as const))(
    '%s is %j',
    (text, reading) => {
      expect(readAward(text)).toEqual(reading);
    },
  );

  test.each<[string, AwardId, RecipientKind]>([
    ['Bằng khen tập thể', 'bang-khen', 'tap-the'],
    ['Giấy khen cho hộ gia đình', 'giay-khen', 'ho-gia-dinh'],
    ['Giấy khen cá nhân', 'giay-khen', 'ca-nhan'],
  ])('%s names the recipient', (text, id, recipient) => {
    expect(readAward(text)).toEqual(award(id, undefined, recipient));
  });

  test.each([
    'Bằng khen và Giấy khen',
    'Bằng khen cho 8 tập thể',
    'hộ sản xuất kinh doanh giỏi các cấp',
    'khen thưởng',
    'Danh hiệu thi đua',
    'Cơ sở',
    'Bằng cấp',
    'Giấy khen số 12/QĐ',
    'Huy chương Kháng chiến hạng Ba',
    'Hội viên gương mẫu',
    'Lao động giỏi',
    '#N/A',
  ])('%s is not guessed', (text) => {
    expect(readAward(text)).toEqual({ kind: 'unreadable', text });
  });

  test.each(['', '   ', ' - '])('%j is blank', (text) => {
    expect(readAward(text)).toEqual({ kind: 'blank' });
  });
});

describe('the catalogue', () => {
  test('holds every id once, in the order of the ids', () => {
    expect(AWARDS.map((entry) => entry.id)).toEqual([...AWARD_IDS]);
  });

  test.each(AWARDS.map((entry) => [entry.name, entry.id] as const))(
    '%s reads back as %s',
    (name, id) => {
      expect(readAward(name)).toMatchObject({ kind: 'award', award: id });
    },
  );

  test.each(AWARDS.flatMap((entry) => entry.aliases.map((alias) => [alias, entry.id] as const)))(
    'the alias %s means %s',
    (alias, id) => {
      expect(readAward(alias)).toMatchObject({ kind: 'award', award: id });
    },
  );

  test('case, diacritics, y for i, NFD and spaces do not change an official name', () => {
    const disguises: readonly ((text: string) => string)[] = [
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
      (text) => text.replace(/sĩ/g, 'sỹ'),
      (text) => `  ${text.replace(/ /g, '\u00a0 ')} `,
      (text) => `“${text}”`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...AWARDS),
        fc.array(fc.constantFrom(...disguises), { maxLength: 3 }),
        (entry, chosen) => {
          const text = chosen.reduce((before, disguise) => disguise(before), entry.name);
          expect(readAward(text)).toMatchObject({ kind: 'award', award: entry.id });
        },
      ),
    );
  });

  test('any text is read without a fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['award', 'blank', 'unreadable']).toContain(readAward(text).kind);
      }),
    );
  });
});
