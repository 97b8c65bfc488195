import type { CollectiveCondition, RulePack, RuleSource } from '../pack';

/** The day of the Law; the day it took effect was not read. */
const FROM = '2003-11-26';
const LAW = 'Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi 2005, 2009, 2013)';
const DECREE = 'Nghị định 91/2017/NĐ-CP';

/** The Law's own text was not at hand: its criteria as an office's software lists them. */
const criteria = (text: string): RuleSource => ({
  document: `${LAW}, theo bộ tiêu chuẩn trong phần mềm thi đua, khen thưởng của một Sở Nội vụ`,
  article: 'tiêu chuẩn danh hiệu tập thể',
  text,
});

const ARTICLE = 'tiêu chuẩn thời kỳ Luật 2003';

const excellent: readonly CollectiveCondition[] = [
  { kind: 'all-completed', article: ARTICLE },
  { kind: 'advanced-share', article: ARTICLE, percent: 70, comparison: 'at-least' },
  { kind: 'has-cstdcs', article: ARTICLE },
  { kind: 'no-discipline', article: ARTICLE },
];

const advanced: readonly CollectiveCondition[] = [
  { kind: 'advanced-share', article: ARTICLE, percent: 50, comparison: 'more-than' },
  { kind: 'no-discipline', article: ARTICLE },
];

export const pack: RulePack = {
  id: 'luat-2003',
  name: 'Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013)',
  issuer: 'Quốc hội',
  scope: 'national',
  validFrom: FROM,
  validTo: '2023-12-31',
  status: 'copy',
  successor: {
    document: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
    from: '2024-01-01',
    status: 'verified',
  },
  quotas: [
    {
      value: { award: 'cstd-co-so', percent: 15, base: 'lao-dong-tien-tien' },
      from: '2017-07-31',
      source: { document: DECREE, article: 'Điều 9' },
      status: 'memory',
    },
    {
      value: { award: 'co-chinh-phu', percent: 20, base: 'dat-chuan-co' },
      from: '2017-07-31',
      source: { document: DECREE, article: 'Điều 12' },
      status: 'memory',
    },
  ],
  collectives: [
    {
      value: { award: 'tap-the-lao-dong-xuat-sac', conditions: excellent },
      from: FROM,
      source: criteria(
        '100% hoàn thành nhiệm vụ, ít nhất 70% Lao động tiên tiến, có Chiến sĩ thi đua cơ sở, không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
      ),
      status: 'copy',
    },
    {
      value: { award: 'tap-the-lao-dong-tien-tien', conditions: advanced },
      from: FROM,
      source: criteria(
        'trên 50% cá nhân đạt Lao động tiên tiến, không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
      ),
      status: 'copy',
    },
  ],
  prerequisites: [
    {
      value: {
        award: 'cstd-bo-tinh',
        recipient: 'ca-nhan',
        anyOf: [{ kind: 'run', anyOf: ['cstd-co-so'], times: 3, spacing: 'yearly' }],
      },
      from: FROM,
      source: { document: LAW, article: 'Điều 22' },
      status: 'memory',
    },
    {
      value: {
        award: 'cstd-toan-quoc',
        recipient: 'ca-nhan',
        anyOf: [{ kind: 'run', anyOf: ['cstd-bo-tinh'], times: 2, spacing: 'any' }],
      },
      from: FROM,
      source: { document: LAW, article: 'Điều 21' },
      status: 'memory',
    },
  ],
  money: [],
  votes: [],
};
