import { exactFromNumber, multiply, toNumber } from '../../base/exact';
import type { AwardId } from '../awardIds';
import { datedIn } from '../building';
import type { Dated, MoneyRule, RulePack } from '../pack';

const FROM = '2025-07-01';
const dated = datedIn({
  document: 'Nghị định 152/2025/NĐ-CP (đọc từ bản sao vbpl.vn)',
  from: FROM,
  status: 'copy',
});

/** One row of the table: awards of one article with the same multiple for a person. */
interface MoneyRow {
  readonly awards: readonly AwardId[];
  readonly times: number;
  readonly article: string;
  readonly atMost?: boolean;
  readonly exceptLevels?: MoneyRule['exceptLevels'];
  /** The same for collectives, where it differs. */
  readonly exceptCollectiveLevels?: MoneyRule['exceptLevels'];
  /** Collectives get twice as much by this article. */
  readonly collective?: string;
  /** Households get 1.5 times as much by this article. */
  readonly household?: string;
}

const HOUSEHOLD = 'Điều 54 khoản 3';
const ORDERS = 'Điều 51 khoản 2';

const PERSONS: readonly MoneyRow[] = [
  { awards: ['cstd-toan-quoc'], times: 4.5, article: 'Điều 50 khoản 1 điểm a' },
  { awards: ['cstd-bo-tinh'], times: 3, article: 'Điều 50 khoản 1 điểm b' },
  { awards: ['cstd-co-so'], times: 1, article: 'Điều 50 khoản 1 điểm c' },
  {
    awards: ['lao-dong-tien-tien', 'chien-si-tien-tien'],
    times: 0.3,
    article: 'Điều 50 khoản 1 điểm d',
  },
  {
    awards: ['hc-sao-vang'],
    times: 46,
    article: 'Điều 51 khoản 1 điểm a',
    collective: ORDERS,
  },
  {
    awards: ['hc-ho-chi-minh'],
    times: 30.5,
    article: 'Điều 51 khoản 1 điểm b',
    collective: ORDERS,
  },
  {
    awards: ['hc-doc-lap-1', 'hc-quan-cong-1'],
    times: 15,
    article: 'Điều 51 khoản 1 điểm c',
    collective: ORDERS,
  },
  {
    awards: ['hc-doc-lap-2', 'hc-quan-cong-2'],
    times: 12.5,
    article: 'Điều 51 khoản 1 điểm d',
    collective: ORDERS,
  },
  {
    awards: ['hc-doc-lap-3', 'hc-quan-cong-3'],
    times: 10.5,
    article: 'Điều 51 khoản 1 điểm đ',
    collective: ORDERS,
  },
  {
    awards: ['hc-lao-dong-1', 'hc-chien-cong-1', 'hc-bao-ve-to-quoc-1'],
    times: 9,
    article: 'Điều 51 khoản 1 điểm e',
    collective: ORDERS,
  },
  {
    awards: ['hc-lao-dong-2', 'hc-chien-cong-2', 'hc-bao-ve-to-quoc-2'],
    times: 7.5,
    article: 'Điều 51 khoản 1 điểm g',
    collective: ORDERS,
  },
  { awards: ['hc-dai-doan-ket'], times: 7.5, article: 'Điều 51 khoản 1 điểm g' },
  {
    awards: ['hc-lao-dong-3', 'hc-chien-cong-3', 'hc-bao-ve-to-quoc-3'],
    times: 4.5,
    article: 'Điều 51 khoản 1 điểm h',
    collective: ORDERS,
  },
  { awards: ['hc-dung-cam'], times: 4.5, article: 'Điều 51 khoản 1 điểm h' },
  { awards: ['ba-me-anh-hung'], times: 15.5, article: 'Điều 52 khoản 1' },
  {
    awards: ['ah-luc-luong-vu-trang', 'ah-lao-dong'],
    times: 15.5,
    article: 'Điều 52 khoản 2',
    collective: 'Điều 52 khoản 2',
  },
  {
    awards: ['nha-giao-nhan-dan', 'thay-thuoc-nhan-dan', 'nghe-si-nhan-dan', 'nghe-nhan-nhan-dan'],
    times: 12.5,
    article: 'Điều 52 khoản 3',
  },
  {
    awards: ['nha-giao-uu-tu', 'thay-thuoc-uu-tu', 'nghe-si-uu-tu', 'nghe-nhan-uu-tu'],
    times: 9,
    article: 'Điều 52 khoản 3',
  },
  { awards: ['gt-ho-chi-minh'], times: 270, article: 'Điều 53 khoản 1' },
  { awards: ['gt-nha-nuoc'], times: 170, article: 'Điều 53 khoản 2' },
  {
    awards: ['bk-thu-tuong'],
    times: 3.5,
    article: 'Điều 54 khoản 1 điểm a',
    collective: 'Điều 54 khoản 2 điểm a',
    household: HOUSEHOLD,
  },
  {
    awards: ['bk-bo-tinh'],
    times: 1.5,
    article: 'Điều 54 khoản 1 điểm b',
    collective: 'Điều 54 khoản 2 điểm a',
    household: HOUSEHOLD,
  },
  { awards: ['knc-quoc-hoi'], times: 0.8, article: 'Điều 54 khoản 1 điểm c', atMost: true },
  { awards: ['ky-niem-chuong'], times: 0.6, article: 'Điều 54 khoản 1 điểm d', atMost: true },
  {
    awards: ['bk-quan-khu'],
    times: 1,
    article: 'Điều 54 khoản 1 điểm đ',
    collective: 'Điều 54 khoản 2 điểm b',
    household: HOUSEHOLD,
  },
  {
    awards: ['giay-khen'],
    times: 0.3,
    article: 'Điều 54 khoản 1 điểm e',
    // The article names points a, b, c and đ of Điều 75 of the Law, not d (huyện).
    exceptLevels: ['huyen', 'doan-the'],
    exceptCollectiveLevels: ['doan-the'],
    collective: 'Điều 54 khoản 2 điểm c',
    household: HOUSEHOLD,
  },
  {
    awards: [
      'hch-quan-ky',
      'hch-an-ninh',
      'hch-ve-vang-1',
      'hch-ve-vang-2',
      'hch-ve-vang-3',
      'hch-ve-vang',
      'hch-huu-nghi',
    ],
    times: 1.5,
    article: 'Điều 55',
  },
];

const COLLECTIVES: readonly MoneyRow[] = [
  {
    awards: ['tap-the-lao-dong-xuat-sac', 'don-vi-quyet-thang'],
    times: 1.5,
    article: 'Điều 50 khoản 2 điểm a',
  },
  {
    awards: ['tap-the-lao-dong-tien-tien', 'don-vi-tien-tien'],
    times: 0.8,
    article: 'Điều 50 khoản 2 điểm b',
  },
  { awards: ['xa-tieu-bieu'], times: 2, article: 'Điều 50 khoản 2 điểm c' },
  { awards: ['thon-van-hoa'], times: 1.5, article: 'Điều 50 khoản 2 điểm d' },
  { awards: ['co-chinh-phu'], times: 12, article: 'Điều 50 khoản 2 điểm đ' },
  { awards: ['co-bo-tinh'], times: 8, article: 'Điều 50 khoản 2 điểm e' },
  { awards: ['co-quan-khu'], times: 6, article: 'Điều 50 khoản 2 điểm g' },
];

function moneyRules(
  row: MoneyRow,
  recipient: MoneyRule['recipient'],
  article: string,
  factor = 1,
): readonly Dated<MoneyRule>[] {
  const except =
    recipient === 'tap-the' ? (row.exceptCollectiveLevels ?? row.exceptLevels) : row.exceptLevels;
  const times = toNumber(multiply(exactFromNumber(row.times), exactFromNumber(factor)));
  return row.awards.map((award) =>
    dated(
      {
        award,
        recipient,
        times,
        ...(row.atMost === undefined ? {} : { atMost: row.atMost }),
        ...(except === undefined ? {} : { exceptLevels: except }),
      },
      article,
    ),
  );
}

export const pack: RulePack = {
  id: 'nd-152-2025',
  name: 'Nghị định 152/2025/NĐ-CP',
  issuer: 'Chính phủ',
  scope: 'national',
  validFrom: FROM,
  // Hết hiệu lực từ 01/3/2027 (Điều 60 khoản 1).
  validTo: '2027-02-28',
  status: 'copy',
  base: 'luat-2022',
  quotas: [dated({ award: 'co-chinh-phu', percent: 20, base: 'dat-chuan-co' }, 'Điều 7 khoản 1')],
  collectives: [],
  prerequisites: [],
  money: [
    ...PERSONS.flatMap((row) => [
      ...moneyRules(row, 'ca-nhan', row.article),
      ...(row.collective === undefined ? [] : moneyRules(row, 'tap-the', row.collective, 2)),
      ...(row.household === undefined ? [] : moneyRules(row, 'ho-gia-dinh', row.household, 1.5)),
    ]),
    ...COLLECTIVES.flatMap((row) => moneyRules(row, 'tap-the', row.article)),
  ],
  votes: [
    dated({ award: 'cstd-toan-quoc', percent: 90 }, 'Điều 33 khoản 5, Điều 45 khoản 4'),
    dated({ award: 'ah-lao-dong', percent: 90 }, 'Điều 33 khoản 5, Điều 45 khoản 4'),
    dated({ award: 'ah-luc-luong-vu-trang', percent: 90 }, 'Điều 33 khoản 5, Điều 45 khoản 4'),
    dated({ award: 'co-chinh-phu', percent: 80 }, 'Điều 33 khoản 5'),
  ],
};
