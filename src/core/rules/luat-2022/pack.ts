import {
  advancedShare,
  allCompleted,
  datedIn,
  everyYear,
  hasFighter,
  inARow,
  noDiscipline,
} from '../building';
import type {
  CollectiveCondition,
  Dated,
  PrerequisiteRule,
  Requirement,
  RulePack,
  Times,
} from '../pack';

const FROM = '2024-01-01';
const dated = datedIn({
  document: 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  from: FROM,
  status: 'verified',
});

const prerequisite = (
  award: PrerequisiteRule['award'],
  recipient: PrerequisiteRule['recipient'],
  article: string,
  ...anyOf: readonly Requirement[]
): Dated<PrerequisiteRule> => dated({ award, recipient, anyOf }, article);

const excellent = (article: string): readonly CollectiveCondition[] => [
  allCompleted(`${article} điểm c`),
  advancedShare(`${article} điểm c`, 70),
  hasFighter(`${article} điểm d`),
];

const FLAG = 'co-bo-tinh';
const STATE_FLAG = 'co-chinh-phu';
const CERTIFICATE = 'bk-bo-tinh';

const times = (award: Times['anyOf'][number], count: number): Times => ({
  anyOf: [award],
  times: count,
});
const certificates = (count: number): Times => ({
  anyOf: [CERTIFICATE],
  times: count,
  withoutFlagOnly: true,
});

export const pack: RulePack = {
  id: 'luat-2022',
  name: 'Luật Thi đua, khen thưởng 2022',
  issuer: 'Quốc hội',
  scope: 'national',
  validFrom: FROM,
  validTo: '2026-09-30',
  status: 'verified',
  successor: { document: 'Luật 06/2026/QH16', from: '2026-10-01', status: 'unread' },
  quotas: [],
  collectives: [
    dated(
      { award: 'tap-the-lao-dong-xuat-sac', conditions: excellent('Điều 27 khoản 1') },
      'Điều 27',
    ),
    dated(
      {
        award: 'don-vi-quyet-thang',
        conditions: [
          allCompleted('Điều 27 khoản 2'),
          advancedShare('Điều 27 khoản 2', 70),
          hasFighter('Điều 27 khoản 1 điểm d'),
        ],
      },
      'Điều 27 khoản 2',
    ),
    dated(
      {
        award: 'tap-the-lao-dong-tien-tien',
        conditions: [
          advancedShare('Điều 28 khoản 1 điểm c', 70),
          noDiscipline('Điều 28 khoản 1 điểm c'),
        ],
      },
      'Điều 28 khoản 1',
    ),
    dated(
      {
        award: 'don-vi-tien-tien',
        conditions: [advancedShare('Điều 28 khoản 2', 70), noDiscipline('Điều 28 khoản 2')],
      },
      'Điều 28 khoản 2',
    ),
  ],
  prerequisites: [
    prerequisite('cstd-co-so', 'ca-nhan', 'Điều 23 khoản 1', {
      kind: 'same-year',
      anyOf: ['lao-dong-tien-tien', 'chien-si-tien-tien'],
    }),
    prerequisite('cstd-bo-tinh', 'ca-nhan', 'Điều 22 khoản 1 điểm a', everyYear('cstd-co-so', 3)),
    prerequisite('cstd-toan-quoc', 'ca-nhan', 'Điều 21 khoản 1 điểm a', inARow('cstd-bo-tinh', 2)),
    prerequisite(CERTIFICATE, 'ca-nhan', 'Điều 74 khoản 1 điểm d', everyYear('cstd-co-so', 2), {
      kind: 'graded-run',
      grade: 'xuat-sac',
      years: 2,
    }),
    prerequisite(CERTIFICATE, 'tap-the', 'Điều 74 khoản 3 điểm d', {
      kind: 'graded-run',
      grade: 'xuat-sac',
      years: 2,
    }),
    prerequisite('bk-thu-tuong', 'ca-nhan', 'Điều 73 khoản 1 điểm b', {
      kind: 'service',
      previous: CERTIFICATE,
      after: false,
      years: 5,
      grade: 'tot',
      within: [[times('cstd-co-so', 3)]],
    }),
    prerequisite('bk-thu-tuong', 'tap-the', 'Điều 73 khoản 4 điểm e', {
      kind: 'service',
      previous: CERTIFICATE,
      after: true,
      years: 5,
      grade: 'xuat-sac',
      within: [[times(FLAG, 1)], [times(CERTIFICATE, 2)]],
    }),
    prerequisite('hc-lao-dong-3', 'ca-nhan', 'Điều 44 khoản 1 điểm e', {
      kind: 'service',
      previous: 'bk-thu-tuong',
      after: true,
      years: 5,
      grade: 'tot',
      excellentYears: 1,
      within: [[times('cstd-co-so', 3)]],
    }),
    prerequisite('hc-lao-dong-3', 'tap-the', 'Điều 44 khoản 4 điểm đ', {
      kind: 'service',
      previous: 'bk-thu-tuong',
      after: true,
      years: 5,
      grade: 'xuat-sac',
      within: [
        [times(STATE_FLAG, 1)],
        [times(FLAG, 2)],
        [times(FLAG, 1), times(CERTIFICATE, 1)],
        [certificates(2)],
      ],
    }),
    prerequisite('hc-lao-dong-2', 'ca-nhan', 'Điều 43 khoản 1 điểm đ', {
      kind: 'service',
      previous: 'hc-lao-dong-3',
      after: true,
      years: 5,
      grade: 'tot',
      excellentYears: 2,
      within: [[times('cstd-bo-tinh', 1)]],
    }),
    prerequisite('hc-lao-dong-2', 'tap-the', 'Điều 43 khoản 4 điểm d', {
      kind: 'service',
      previous: 'hc-lao-dong-3',
      after: true,
      years: 5,
      grade: 'xuat-sac',
      within: [[times(STATE_FLAG, 1), times(FLAG, 1)], [times(FLAG, 3)], [certificates(3)]],
    }),
    prerequisite('hc-lao-dong-1', 'ca-nhan', 'Điều 42 khoản 1 điểm đ', {
      kind: 'service',
      previous: 'hc-lao-dong-2',
      after: true,
      years: 5,
      grade: 'tot',
      excellentYears: 3,
      within: [[times('cstd-bo-tinh', 2)]],
    }),
    prerequisite('hc-lao-dong-1', 'tap-the', 'Điều 42 khoản 4 điểm d', {
      kind: 'service',
      previous: 'hc-lao-dong-2',
      after: true,
      years: 5,
      grade: 'xuat-sac',
      within: [
        [times(STATE_FLAG, 2)],
        [times(STATE_FLAG, 1), times(FLAG, 2)],
        [times(FLAG, 4)],
        [certificates(4)],
      ],
    }),
  ],
  money: [],
  votes: [],
};
