import type { AwardId, Level, RecipientKind } from '../../rules/awardIds';
import type { Award, DecidingLevel } from './award';

const PERSON: readonly RecipientKind[] = ['ca-nhan'];
const COLLECTIVE: readonly RecipientKind[] = ['tap-the'];
const HOUSEHOLD: readonly RecipientKind[] = ['ho-gia-dinh'];
const BOTH: readonly RecipientKind[] = ['ca-nhan', 'tap-the'];
const ALL: readonly RecipientKind[] = ['ca-nhan', 'tap-the', 'ho-gia-dinh'];

const HUYEN: DecidingLevel = { level: 'huyen', to: '2025-06-30' };
const at = (...levels: readonly Level[]): readonly DecidingLevel[] =>
  levels.map((level) => (level === 'huyen' ? HUYEN : { level }));

const PRESIDENT = at('chu-tich-nuoc');

/** Whom awards of one kind go to, and who decides on them. */
interface Kind {
  readonly recipients: readonly RecipientKind[];
  readonly levels: readonly DecidingLevel[];
}

const award = (id: AwardId, name: string, kind: Kind, ...aliases: readonly string[]): Award => ({
  id,
  name,
  ...kind,
  aliases,
});

/** To these recipients, by the President unless other levels are named. */
const to = (
  recipients: readonly RecipientKind[],
  levels: readonly DecidingLevel[] = PRESIDENT,
): Kind => ({ recipients, levels });

const TO_BOTH = to(BOTH);
const TO_PERSON = to(PERSON);
const TO_ALL = to(ALL);

/** The families of which there are three ranks. */
type Ranked =
  | 'hc-doc-lap'
  | 'hc-quan-cong'
  | 'hc-lao-dong'
  | 'hc-bao-ve-to-quoc'
  | 'hc-chien-cong'
  | 'hc-khang-chien'
  | 'hc-chien-thang'
  | 'hch-ve-vang';

/**
 * The families of which there are two. The Law in force no longer lists the ranks of kháng chiến and
 * chiến thắng, three of orders and two of medals: they were taken from public lists of awards and not
 * compared with the ordinances that founded them.
 */
type RankedTwice = 'hch-khang-chien' | 'hch-chien-thang';

/** Three ranks and the family that a text without a rank falls into. */
function ranked(
  family: Ranked,
  name: string,
  kind: Kind,
  ...aliases: readonly string[]
): readonly Award[] {
  const third = award(`${family}-3`, `${name} hạng Ba`, kind);
  return headed([...upperRanks(family, name, kind), third], award(family, name, kind, ...aliases));
}

/** The same with two. */
function rankedTwice(
  family: RankedTwice,
  name: string,
  kind: Kind,
  ...aliases: readonly string[]
): readonly Award[] {
  return headed(upperRanks(family, name, kind), award(family, name, kind, ...aliases));
}

function upperRanks(family: Ranked | RankedTwice, name: string, kind: Kind): readonly Award[] {
  return [
    award(`${family}-1`, `${name} hạng Nhất`, kind),
    award(`${family}-2`, `${name} hạng Nhì`, kind),
  ];
}

/** Awards and their family, whose members are those of them that are in no family before. */
function headed(awards: readonly Award[], family: Award): readonly Award[] {
  const inFamilies = new Set(awards.flatMap(({ members = [] }) => members));
  const members = awards.flatMap(({ id }) => (inFamilies.has(id) ? [] : [id]));
  return [...awards, { ...family, members }];
}

const TITLES: readonly Award[] = [
  award(
    'cstd-toan-quoc',
    'Chiến sĩ thi đua toàn quốc',
    to(PERSON, at('chinh-phu')),
    'CSTĐTQ',
    'CSTĐ TQ',
  ),
  award(
    'cstd-bo-tinh',
    'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh',
    to(PERSON, at('bo', 'tinh')),
    'Chiến sĩ thi đua cấp Bộ, cấp tỉnh',
  ),
  award(
    'cstd-co-so',
    'Chiến sĩ thi đua cơ sở',
    to(PERSON, at('bo', 'so', 'huyen', 'co-so')),
    'Chiến sĩ thi đua cấp cơ sở',
    'CSTĐCS',
    'CSTĐ CS',
  ),
  {
    ...award(
      'chien-si-thi-dua',
      'Chiến sĩ thi đua',
      to(PERSON, at('chinh-phu', 'bo', 'tinh', 'so', 'huyen', 'co-so')),
      'CSTĐ',
    ),
    members: ['cstd-toan-quoc', 'cstd-bo-tinh', 'cstd-co-so'],
  },
  award(
    'lao-dong-tien-tien',
    'Lao động tiên tiến',
    to(PERSON, at('bo', 'so', 'huyen', 'xa', 'co-so')),
    'LĐTT',
    'LĐ tiên tiến',
  ),
  award(
    'chien-si-tien-tien',
    'Chiến sĩ tiên tiến',
    to(PERSON, at('bo', 'so', 'huyen', 'xa', 'co-so')),
    'CSTT',
  ),
  award(
    'co-chinh-phu',
    'Cờ thi đua của Chính phủ',
    to(COLLECTIVE, at('chinh-phu')),
    'CTĐCP',
    'Cờ CP',
    'Cờ thi đua CP',
  ),
  award('co-bo-tinh', 'Cờ thi đua của Bộ, ban, ngành, tỉnh', to(COLLECTIVE, at('bo', 'tinh'))),
  award(
    'co-quan-khu',
    'Cờ thi đua của quân khu và tương đương, đại học quốc gia',
    to(COLLECTIVE, at('luc-luong')),
  ),
  {
    ...award(
      'co-thi-dua',
      'Cờ thi đua',
      to(COLLECTIVE, at('chinh-phu', 'bo', 'tinh', 'luc-luong')),
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
    to(COLLECTIVE, at('bo', 'tinh')),
    'TTLĐXS',
    'TTLĐ xuất sắc',
    'Tập thể LĐXS',
  ),
  award('don-vi-quyet-thang', 'Đơn vị quyết thắng', to(COLLECTIVE, at('bo', 'luc-luong')), 'ĐVQT'),
  award(
    'tap-the-lao-dong-tien-tien',
    'Tập thể lao động tiên tiến',
    to(COLLECTIVE, at('bo', 'so', 'huyen', 'co-so')),
    'TTLĐTT',
    'TTLĐ tiên tiến',
    'Tập thể LĐTT',
  ),
  award(
    'don-vi-tien-tien',
    'Đơn vị tiên tiến',
    to(COLLECTIVE, at('bo', 'luc-luong', 'so', 'huyen', 'co-so')),
    'ĐVTT',
  ),
  {
    ...award(
      'xa-tieu-bieu',
      'Xã, phường, thị trấn tiêu biểu',
      to(COLLECTIVE, at('tinh')),
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
    to(COLLECTIVE, at('huyen')),
    'Thôn văn hóa',
    'Tổ dân phố văn hóa',
    'Làng văn hóa',
    'Xóm văn hóa',
    'Bản văn hóa',
    'Ấp văn hóa',
    'Buôn văn hóa',
  ),
  award('gia-dinh-van-hoa', 'Gia đình văn hóa', to(HOUSEHOLD, at('xa')), 'GĐVH'),
];

const ORDERS: readonly Award[] = headed(
  [
    award('hc-sao-vang', 'Huân chương Sao vàng', TO_BOTH),
    award('hc-ho-chi-minh', 'Huân chương Hồ Chí Minh', TO_BOTH, 'Huân chương HCM'),
    ...ranked('hc-doc-lap', 'Huân chương Độc lập', TO_BOTH, 'HCĐL'),
    ...ranked('hc-quan-cong', 'Huân chương Quân công', TO_BOTH, 'HCQC'),
    ...ranked('hc-lao-dong', 'Huân chương Lao động', TO_BOTH, 'HCLĐ'),
    ...ranked(
      'hc-bao-ve-to-quoc',
      'Huân chương Bảo vệ Tổ quốc',
      TO_BOTH,
      'HCBVTQ',
      'Huân chương BVTQ',
    ),
    ...ranked('hc-chien-cong', 'Huân chương Chiến công', TO_BOTH, 'HCCC'),
    award(
      'hc-dai-doan-ket',
      'Huân chương Đại đoàn kết dân tộc',
      TO_PERSON,
      'Huân chương Đại đoàn kết',
    ),
    award('hc-dung-cam', 'Huân chương Dũng cảm', TO_PERSON),
    award('hc-huu-nghi', 'Huân chương Hữu nghị', TO_BOTH),
    ...ranked(
      'hc-khang-chien',
      'Huân chương Kháng chiến',
      TO_ALL,
      'Huân chương Kháng chiến chống Pháp',
      'Huân chương Kháng chiến chống Mỹ',
      'Huân chương Kháng chiến chống Mỹ cứu nước',
    ),
    ...ranked('hc-chien-thang', 'Huân chương Chiến thắng', TO_ALL),
  ],
  award('huan-chuong', 'Huân chương', TO_ALL),
);

const TO_PERSONS: readonly Award[] = headed(
  [
    award('hch-quan-ky', 'Huy chương Quân kỳ quyết thắng', TO_PERSON),
    award('hch-an-ninh', 'Huy chương Vì an ninh Tổ quốc', TO_PERSON),
    ...ranked('hch-ve-vang', 'Huy chương Chiến sĩ vẻ vang', TO_PERSON),
    award('hch-huu-nghi', 'Huy chương Hữu nghị', TO_PERSON),
    award(
      'hch-thanh-nien-xung-phong',
      'Huy chương Thanh niên xung phong vẻ vang',
      TO_PERSON,
      'Huy chương TNXP vẻ vang',
    ),
    ...rankedTwice(
      'hch-khang-chien',
      'Huy chương Kháng chiến',
      TO_ALL,
      'Huy chương Kháng chiến chống Pháp',
      'Huy chương Kháng chiến chống Mỹ',
      'Huy chương Kháng chiến chống Mỹ cứu nước',
    ),
    ...rankedTwice('hch-chien-thang', 'Huy chương Chiến thắng', TO_ALL),
  ],
  award('huy-chuong', 'Huy chương', TO_ALL),
);

const HONOURS: readonly Award[] = [
  award(
    'tinh-anh-hung',
    'Tỉnh Anh hùng, Thành phố Anh hùng',
    to(COLLECTIVE),
    'Tỉnh Anh hùng',
    'Thành phố Anh hùng',
  ),
  award('ba-me-anh-hung', 'Bà mẹ Việt Nam anh hùng', TO_PERSON, 'Bà mẹ VNAH', 'Mẹ VNAH', 'BMVNAH'),
  award(
    'ah-luc-luong-vu-trang',
    'Anh hùng Lực lượng vũ trang nhân dân',
    TO_BOTH,
    'Anh hùng LLVTND',
    'Anh hùng LLVT nhân dân',
    'AHLLVTND',
    'AHLLVT',
  ),
  award('ah-lao-dong', 'Anh hùng Lao động', TO_BOTH, 'AHLĐ'),
  award('nha-giao-nhan-dan', 'Nhà giáo nhân dân', TO_PERSON, 'NGND'),
  award('nha-giao-uu-tu', 'Nhà giáo ưu tú', TO_PERSON, 'NGƯT'),
  award('thay-thuoc-nhan-dan', 'Thầy thuốc nhân dân', TO_PERSON, 'TTND'),
  award('thay-thuoc-uu-tu', 'Thầy thuốc ưu tú', TO_PERSON, 'TTƯT'),
  award('nghe-si-nhan-dan', 'Nghệ sĩ nhân dân', TO_PERSON, 'NSND'),
  award('nghe-si-uu-tu', 'Nghệ sĩ ưu tú', TO_PERSON, 'NSƯT'),
  award('nghe-nhan-nhan-dan', 'Nghệ nhân nhân dân', TO_PERSON, 'NNND'),
  award('nghe-nhan-uu-tu', 'Nghệ nhân ưu tú', TO_PERSON, 'NNƯT'),
];

const CERTIFICATES: readonly Award[] = [
  award('gt-ho-chi-minh', 'Giải thưởng Hồ Chí Minh', TO_PERSON, 'Giải thưởng HCM'),
  award('gt-nha-nuoc', 'Giải thưởng Nhà nước', TO_PERSON),
  award(
    'knc-quoc-hoi',
    'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    to(PERSON, at('quoc-hoi')),
    'Kỷ niệm chương của Quốc hội',
  ),
  award(
    'ky-niem-chuong',
    'Kỷ niệm chương',
    to(PERSON, at('bo', 'tinh')),
    'Huy hiệu (kỷ niệm chương)',
    'KNC',
  ),
  award(
    'bk-thu-tuong',
    'Bằng khen của Thủ tướng Chính phủ',
    to(ALL, at('chinh-phu')),
    'BKTT',
    'BKTTg',
    'BKTTCP',
  ),
  award('bk-bo-tinh', 'Bằng khen của Bộ, ban, ngành, tỉnh', to(ALL, at('bo', 'tinh'))),
  award(
    'bk-quan-khu',
    'Bằng khen của quân khu và tương đương, đại học quốc gia',
    to(ALL, at('luc-luong')),
  ),
  award(
    'bk-doan-the',
    'Bằng khen của tổ chức chính trị, tổ chức chính trị - xã hội',
    to(ALL, at('doan-the')),
  ),
  {
    ...award(
      'bang-khen',
      'Bằng khen',
      to(ALL, at('chinh-phu', 'bo', 'tinh', 'luc-luong', 'doan-the')),
      'BK',
    ),
    members: ['bk-thu-tuong', 'bk-bo-tinh', 'bk-quan-khu', 'bk-doan-the'],
  },
  award('giay-khen', 'Giấy khen', to(ALL, at('doan-the', 'so', 'huyen', 'xa', 'co-so')), 'GK'),
];

/** Every danh hiệu and hình thức, in the order of the Law. */
export const AWARDS: readonly Award[] = [
  ...TITLES,
  ...ORDERS,
  ...TO_PERSONS,
  ...HONOURS,
  ...CERTIFICATES,
];
