import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import type { Award, AwardGroup, Category, DecidingLevel } from './award';

const PERSON: readonly RecipientKind[] = ['ca-nhan'];
const COLLECTIVE: readonly RecipientKind[] = ['tap-the'];
const HOUSEHOLD: readonly RecipientKind[] = ['ho-gia-dinh'];
const BOTH: readonly RecipientKind[] = ['ca-nhan', 'tap-the'];
const ALL: readonly RecipientKind[] = ['ca-nhan', 'tap-the', 'ho-gia-dinh'];

const HUYEN: DecidingLevel = { level: 'huyen', to: '2025-06-30' };
const at = (...levels: readonly Level[]): readonly DecidingLevel[] =>
  levels.map((level) => (level === 'huyen' ? HUYEN : { level }));

const PRESIDENT = at('chu-tich-nuoc');

interface Kind {
  readonly category: Category;
  readonly group: AwardGroup;
  readonly recipients: readonly RecipientKind[];
  readonly levels: readonly DecidingLevel[];
}

const award = (id: AwardId, name: string, kind: Kind, ...aliases: readonly string[]): Award => ({
  id,
  name,
  ...kind,
  aliases,
});

const title = (
  group: AwardGroup,
  recipients: readonly RecipientKind[],
  levels: readonly DecidingLevel[],
): Kind => ({ category: 'danh-hieu', group, recipients, levels });

const form = (
  group: AwardGroup,
  recipients: readonly RecipientKind[],
  levels: readonly DecidingLevel[],
): Kind => ({ category: 'hinh-thuc', group, recipients, levels });

const ORDER = form('huan-chuong', BOTH, PRESIDENT);
const MEDAL = form('huy-chuong', PERSON, PRESIDENT);
const HONOUR = form('danh-hieu-vinh-du', PERSON, PRESIDENT);

/** The families of which there are three ranks. */
type Ranked =
  | 'hc-doc-lap'
  | 'hc-quan-cong'
  | 'hc-lao-dong'
  | 'hc-bao-ve-to-quoc'
  | 'hc-chien-cong'
  | 'hch-ve-vang';

/** Three ranks and the family that a text without a rank falls into. */
function ranked(
  family: Ranked,
  name: string,
  kind: Kind,
  ...aliases: readonly string[]
): readonly Award[] {
  const ranks = [
    award(`${family}-1`, `${name} hạng Nhất`, kind),
    award(`${family}-2`, `${name} hạng Nhì`, kind),
    award(`${family}-3`, `${name} hạng Ba`, kind),
  ];
  return [
    ...ranks,
    { ...award(family, name, kind, ...aliases), members: ranks.map(({ id }) => id) },
  ];
}

const TITLES: readonly Award[] = [
  award(
    'cstd-toan-quoc',
    'Chiến sĩ thi đua toàn quốc',
    title('chien-si-thi-dua', PERSON, at('chinh-phu')),
    'CSTĐTQ',
    'CSTĐ TQ',
  ),
  award(
    'cstd-bo-tinh',
    'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
    title('chien-si-thi-dua', PERSON, at('bo', 'tinh')),
    'Chiến sĩ thi đua cấp Bộ, cấp tỉnh',
  ),
  award(
    'cstd-co-so',
    'Chiến sĩ thi đua cơ sở',
    title('chien-si-thi-dua', PERSON, at('bo', 'so', 'huyen', 'co-so')),
    'Chiến sĩ thi đua cấp cơ sở',
    'CSTĐCS',
    'CSTĐ CS',
  ),
  {
    ...award(
      'chien-si-thi-dua',
      'Chiến sĩ thi đua',
      title('chien-si-thi-dua', PERSON, at('chinh-phu', 'bo', 'tinh', 'so', 'huyen', 'co-so')),
      'CSTĐ',
    ),
    members: ['cstd-toan-quoc', 'cstd-bo-tinh', 'cstd-co-so'],
  },
  award(
    'lao-dong-tien-tien',
    'Lao động tiên tiến',
    title('tien-tien', PERSON, at('bo', 'so', 'huyen', 'xa', 'co-so')),
    'LĐTT',
    'LĐ tiên tiến',
  ),
  award(
    'chien-si-tien-tien',
    'Chiến sĩ tiên tiến',
    title('tien-tien', PERSON, at('bo', 'so', 'huyen', 'xa', 'co-so')),
    'CSTT',
  ),
  award(
    'co-chinh-phu',
    'Cờ thi đua của Chính phủ',
    title('co-thi-dua', COLLECTIVE, at('chinh-phu')),
    'CTĐCP',
    'Cờ CP',
    'Cờ thi đua CP',
  ),
  award(
    'co-bo-tinh',
    'Cờ thi đua của Bộ, ban, ngành, tỉnh',
    title('co-thi-dua', COLLECTIVE, at('bo', 'tinh')),
  ),
  award(
    'co-quan-khu',
    'Cờ thi đua của quân khu và tương đương, đại học quốc gia',
    title('co-thi-dua', COLLECTIVE, at('luc-luong')),
  ),
  {
    ...award(
      'co-thi-dua',
      'Cờ thi đua',
      title('co-thi-dua', COLLECTIVE, at('chinh-phu', 'bo', 'tinh', 'luc-luong')),
      'Cờ thi đua xuất sắc',
      'Cờ đơn vị xuất sắc',
      'Cờ đơn vị dẫn đầu',
      'Cờ dẫn đầu phong trào thi đua',
    ),
    members: ['co-chinh-phu', 'co-bo-tinh', 'co-quan-khu'],
  },
  award(
    'tap-the-lao-dong-xuat-sac',
    'Tập thể lao động xuất sắc',
    title('tap-the', COLLECTIVE, at('bo', 'tinh')),
    'TTLĐXS',
    'TTLĐ xuất sắc',
    'Tập thể LĐXS',
  ),
  award(
    'don-vi-quyet-thang',
    'Đơn vị quyết thắng',
    title('tap-the', COLLECTIVE, at('bo', 'luc-luong')),
    'ĐVQT',
  ),
  award(
    'tap-the-lao-dong-tien-tien',
    'Tập thể lao động tiên tiến',
    title('tap-the', COLLECTIVE, at('bo', 'so', 'huyen', 'co-so')),
    'TTLĐTT',
    'TTLĐ tiên tiến',
    'Tập thể LĐTT',
  ),
  award(
    'don-vi-tien-tien',
    'Đơn vị tiên tiến',
    title('tap-the', COLLECTIVE, at('bo', 'luc-luong', 'so', 'huyen', 'co-so')),
    'ĐVTT',
  ),
  {
    ...award(
      'xa-tieu-bieu',
      'Xã, phường, thị trấn tiêu biểu',
      title('cong-dong', COLLECTIVE, at('tinh')),
      'Xã, phường, đặc khu tiêu biểu',
      'Xã tiêu biểu',
      'Phường tiêu biểu',
      'Thị trấn tiêu biểu',
      'Đặc khu tiêu biểu',
    ),
    laterName: { name: 'Xã, phường, đặc khu tiêu biểu', from: '2025-07-01' },
  },
  award(
    'thon-van-hoa',
    'Thôn, tổ dân phố văn hóa',
    title('cong-dong', COLLECTIVE, at('huyen')),
    'Thôn văn hóa',
    'Tổ dân phố văn hóa',
    'Làng văn hóa',
    'Xóm văn hóa',
    'Bản văn hóa',
    'Ấp văn hóa',
    'Buôn văn hóa',
  ),
  award('gia-dinh-van-hoa', 'Gia đình văn hóa', title('cong-dong', HOUSEHOLD, at('xa')), 'GĐVH'),
];

const ORDERS: readonly Award[] = [
  award('hc-sao-vang', 'Huân chương Sao vàng', ORDER),
  award('hc-ho-chi-minh', 'Huân chương Hồ Chí Minh', ORDER, 'Huân chương HCM'),
  ...ranked('hc-doc-lap', 'Huân chương Độc lập', ORDER, 'HCĐL'),
  ...ranked('hc-quan-cong', 'Huân chương Quân công', ORDER, 'HCQC'),
  ...ranked('hc-lao-dong', 'Huân chương Lao động', ORDER, 'HCLĐ'),
  ...ranked('hc-bao-ve-to-quoc', 'Huân chương Bảo vệ Tổ quốc', ORDER, 'HCBVTQ', 'Huân chương BVTQ'),
  ...ranked('hc-chien-cong', 'Huân chương Chiến công', ORDER, 'HCCC'),
  award(
    'hc-dai-doan-ket',
    'Huân chương Đại đoàn kết dân tộc',
    form('huan-chuong', PERSON, PRESIDENT),
    'Huân chương Đại đoàn kết',
  ),
  award('hc-dung-cam', 'Huân chương Dũng cảm', form('huan-chuong', PERSON, PRESIDENT)),
  award('hc-huu-nghi', 'Huân chương Hữu nghị', ORDER),
  award(
    'hc-khang-chien',
    'Huân chương Kháng chiến',
    form('huan-chuong', ALL, PRESIDENT),
    'Huân chương Kháng chiến chống Pháp',
    'Huân chương Kháng chiến chống Mỹ',
    'Huân chương Kháng chiến chống Mỹ cứu nước',
  ),
  award('hc-chien-thang', 'Huân chương Chiến thắng', form('huan-chuong', ALL, PRESIDENT)),
  {
    ...award('huan-chuong', 'Huân chương', form('huan-chuong', ALL, PRESIDENT)),
    members: [
      'hc-sao-vang',
      'hc-ho-chi-minh',
      'hc-doc-lap',
      'hc-quan-cong',
      'hc-lao-dong',
      'hc-bao-ve-to-quoc',
      'hc-chien-cong',
      'hc-dai-doan-ket',
      'hc-dung-cam',
      'hc-huu-nghi',
      'hc-khang-chien',
      'hc-chien-thang',
    ],
  },
];

const MEDALS: readonly Award[] = [
  award('hch-quan-ky', 'Huy chương Quân kỳ quyết thắng', MEDAL),
  award('hch-an-ninh', 'Huy chương Vì an ninh Tổ quốc', MEDAL),
  ...ranked('hch-ve-vang', 'Huy chương Chiến sĩ vẻ vang', MEDAL),
  award('hch-huu-nghi', 'Huy chương Hữu nghị', MEDAL),
  award(
    'hch-thanh-nien-xung-phong',
    'Huy chương Thanh niên xung phong vẻ vang',
    MEDAL,
    'Huy chương TNXP vẻ vang',
  ),
  award(
    'hch-khang-chien',
    'Huy chương Kháng chiến',
    form('huy-chuong', ALL, PRESIDENT),
    'Huy chương Kháng chiến chống Pháp',
    'Huy chương Kháng chiến chống Mỹ',
    'Huy chương Kháng chiến chống Mỹ cứu nước',
  ),
  award('hch-chien-thang', 'Huy chương Chiến thắng', form('huy-chuong', ALL, PRESIDENT)),
  {
    ...award('huy-chuong', 'Huy chương', form('huy-chuong', ALL, PRESIDENT)),
    members: [
      'hch-quan-ky',
      'hch-an-ninh',
      'hch-ve-vang',
      'hch-huu-nghi',
      'hch-thanh-nien-xung-phong',
      'hch-khang-chien',
      'hch-chien-thang',
    ],
  },
];

const HONOURS: readonly Award[] = [
  award(
    'tinh-anh-hung',
    'Tỉnh Anh hùng, Thành phố Anh hùng',
    form('danh-hieu-vinh-du', COLLECTIVE, PRESIDENT),
    'Tỉnh Anh hùng',
    'Thành phố Anh hùng',
  ),
  award('ba-me-anh-hung', 'Bà mẹ Việt Nam anh hùng', HONOUR, 'Bà mẹ VNAH', 'Mẹ VNAH', 'BMVNAH'),
  award(
    'ah-luc-luong-vu-trang',
    'Anh hùng Lực lượng vũ trang nhân dân',
    form('danh-hieu-vinh-du', BOTH, PRESIDENT),
    'Anh hùng LLVTND',
    'Anh hùng LLVT nhân dân',
    'AHLLVTND',
    'AHLLVT',
  ),
  award('ah-lao-dong', 'Anh hùng Lao động', form('danh-hieu-vinh-du', BOTH, PRESIDENT), 'AHLĐ'),
  award('nha-giao-nhan-dan', 'Nhà giáo nhân dân', HONOUR, 'NGND'),
  award('nha-giao-uu-tu', 'Nhà giáo ưu tú', HONOUR, 'NGƯT'),
  award('thay-thuoc-nhan-dan', 'Thầy thuốc nhân dân', HONOUR, 'TTND'),
  award('thay-thuoc-uu-tu', 'Thầy thuốc ưu tú', HONOUR, 'TTƯT'),
  award('nghe-si-nhan-dan', 'Nghệ sĩ nhân dân', HONOUR, 'NSND'),
  award('nghe-si-uu-tu', 'Nghệ sĩ ưu tú', HONOUR, 'NSƯT'),
  award('nghe-nhan-nhan-dan', 'Nghệ nhân nhân dân', HONOUR, 'NNND'),
  award('nghe-nhan-uu-tu', 'Nghệ nhân ưu tú', HONOUR, 'NNƯT'),
];

const PRIZE = form('giai-thuong', PERSON, PRESIDENT);

const CERTIFICATES: readonly Award[] = [
  award('gt-ho-chi-minh', 'Giải thưởng Hồ Chí Minh', PRIZE, 'Giải thưởng HCM'),
  award('gt-nha-nuoc', 'Giải thưởng Nhà nước', PRIZE),
  award(
    'knc-quoc-hoi',
    'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    form('ky-niem-chuong', PERSON, at('quoc-hoi')),
    'Kỷ niệm chương của Quốc hội',
  ),
  award(
    'ky-niem-chuong',
    'Kỷ niệm chương',
    form('ky-niem-chuong', PERSON, at('bo', 'tinh')),
    'Huy hiệu (kỷ niệm chương)',
    'KNC',
  ),
  award(
    'bk-thu-tuong',
    'Bằng khen của Thủ tướng Chính phủ',
    form('bang-khen', ALL, at('chinh-phu')),
    'BKTT',
    'BKTTg',
    'BKTTCP',
  ),
  award(
    'bk-bo-tinh',
    'Bằng khen của Bộ, ban, ngành, tỉnh',
    form('bang-khen', ALL, at('bo', 'tinh')),
  ),
  award(
    'bk-quan-khu',
    'Bằng khen của quân khu và tương đương, đại học quốc gia',
    form('bang-khen', ALL, at('luc-luong')),
  ),
  award(
    'bk-doan-the',
    'Bằng khen của tổ chức chính trị, tổ chức chính trị - xã hội',
    form('bang-khen', ALL, at('doan-the')),
  ),
  {
    ...award(
      'bang-khen',
      'Bằng khen',
      form('bang-khen', ALL, at('chinh-phu', 'bo', 'tinh', 'luc-luong', 'doan-the')),
      'BK',
    ),
    members: ['bk-thu-tuong', 'bk-bo-tinh', 'bk-quan-khu', 'bk-doan-the'],
  },
  award(
    'giay-khen',
    'Giấy khen',
    form('giay-khen', ALL, at('doan-the', 'so', 'huyen', 'xa', 'co-so')),
    'GK',
  ),
];

/** Every danh hiệu and hình thức, in the order of the Law. */
export const AWARDS: readonly Award[] = [
  ...TITLES,
  ...ORDERS,
  ...MEDALS,
  ...HONOURS,
  ...CERTIFICATES,
];
