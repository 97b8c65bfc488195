import {
  advancedShare,
  allCompleted,
  datedIn,
  everyYear,
  hasFighter,
  inARow,
  noDiscipline,
} from '../building';
import type { CollectiveCondition, RulePack } from '../pack';

/** The day of the Law; the day it took effect was not read. */
const FROM = '2003-11-26';
const LAW = 'Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi 2005, 2009, 2013)';
const DECREE = 'Nghị định 91/2017/NĐ-CP';

/** The Law's own text was not at hand: its criteria as an office's software lists them. */
const criterion = datedIn({
  document: `${LAW}, theo bộ tiêu chuẩn trong phần mềm thi đua, khen thưởng của một Sở Nội vụ`,
  from: FROM,
  status: 'copy',
});
const CRITERIA = 'tiêu chuẩn danh hiệu tập thể';

/** Told from memory: neither text was at hand. */
const ofDecree = datedIn({ document: DECREE, from: '2017-07-31', status: 'memory' });
const ofLaw = datedIn({ document: LAW, from: FROM, status: 'memory' });

const ARTICLE = 'tiêu chuẩn thời kỳ Luật 2003';

const excellent: readonly CollectiveCondition[] = [
  allCompleted(ARTICLE),
  advancedShare(ARTICLE, 70),
  hasFighter(ARTICLE),
  noDiscipline(ARTICLE),
];

const advanced: readonly CollectiveCondition[] = [
  advancedShare(ARTICLE, 50, 'more-than'),
  noDiscipline(ARTICLE),
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
    ofDecree({ award: 'cstd-co-so', percent: 15, base: 'lao-dong-tien-tien' }, 'Điều 9'),
    ofDecree({ award: 'co-chinh-phu', percent: 20, base: 'dat-chuan-co' }, 'Điều 12'),
  ],
  collectives: [
    criterion({ award: 'tap-the-lao-dong-xuat-sac', conditions: excellent }, CRITERIA),
    criterion({ award: 'tap-the-lao-dong-tien-tien', conditions: advanced }, CRITERIA),
  ],
  prerequisites: [
    ofLaw(
      {
        award: 'cstd-bo-tinh',
        recipient: 'ca-nhan',
        anyOf: [everyYear('cstd-co-so', 3)],
      },
      'Điều 22',
    ),
    ofLaw(
      {
        award: 'cstd-toan-quoc',
        recipient: 'ca-nhan',
        anyOf: [inARow('cstd-bo-tinh', 2)],
      },
      'Điều 21',
    ),
  ],
  money: [],
  votes: [],
};
