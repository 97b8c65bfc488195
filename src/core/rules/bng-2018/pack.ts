import {
  advancedShare,
  allCompleted,
  datedIn,
  everyYear,
  hasFighter,
  inARow,
  noDiscipline,
} from '../building';
import type { RulePack } from '../pack';

const FROM = '2018-11-01';

const dated = datedIn({ document: 'Thông tư 03/2018/TT-BNG', from: FROM, status: 'verified' });

export const pack: RulePack = {
  id: 'bng-2018',
  name: 'Thông tư 03/2018/TT-BNG của Bộ Ngoại giao',
  issuer: 'Bộ Ngoại giao',
  scope: 'issuer',
  validFrom: FROM,
  // The Law it carries out ended on that day.
  validTo: '2023-12-31',
  status: 'verified',
  base: 'luat-2003',
  quotas: [
    dated(
      {
        award: 'cstd-co-so',
        percent: 15,
        base: 'lao-dong-tien-tien',
        rounding: 'thuong',
        whenTitle: 'tap-the-lao-dong-xuat-sac',
      },
      'Điều 9 khoản 2 điểm d',
    ),
    dated(
      {
        award: 'cstd-co-so',
        percent: 10,
        base: 'lao-dong-tien-tien',
        rounding: 'thuong',
        whenTitle: 'tap-the-lao-dong-tien-tien',
      },
      'Điều 9 khoản 2 điểm d',
    ),
    dated({ award: 'co-chinh-phu', percent: 20, base: 'dat-chuan-co' }, 'Điều 10 khoản 4 điểm c'),
  ],
  collectives: [
    dated(
      {
        award: 'tap-the-lao-dong-tien-tien',
        conditions: [
          advancedShare('Điều 10 khoản 1 điểm c', 50),
          noDiscipline('Điều 10 khoản 1 điểm c'),
        ],
      },
      'Điều 10 khoản 1',
    ),
    dated(
      {
        award: 'tap-the-lao-dong-xuat-sac',
        conditions: [
          allCompleted('Điều 10 khoản 2 điểm b'),
          advancedShare('Điều 10 khoản 2 điểm b', 70),
          hasFighter('Điều 10 khoản 2 điểm c'),
          noDiscipline('Điều 10 khoản 2 điểm c'),
        ],
      },
      'Điều 10 khoản 2',
    ),
  ],
  prerequisites: [
    dated(
      {
        award: 'cstd-co-so',
        recipient: 'ca-nhan',
        anyOf: [{ kind: 'same-year', anyOf: ['lao-dong-tien-tien'] }],
      },
      'Điều 9 khoản 2 điểm a',
    ),
    dated(
      {
        award: 'cstd-bo-tinh',
        recipient: 'ca-nhan',
        anyOf: [everyYear('cstd-co-so', 3)],
      },
      'Điều 9 khoản 3 điểm a',
    ),
    dated(
      {
        award: 'cstd-toan-quoc',
        recipient: 'ca-nhan',
        anyOf: [inARow('cstd-bo-tinh', 2)],
      },
      'Điều 9 khoản 4 điểm a',
    ),
  ],
  money: [],
  votes: [
    dated({ award: 'cstd-bo-tinh', percent: 90 }, 'Điều 9 khoản 3 điểm c'),
    dated({ award: 'cstd-toan-quoc', percent: 90 }, 'Điều 9 khoản 4 điểm b'),
    dated({ award: 'ah-lao-dong', percent: 90 }, 'Điều 17 khoản 1 điểm c'),
    dated({ award: 'ah-luc-luong-vu-trang', percent: 90 }, 'Điều 17 khoản 1 điểm c'),
  ],
};
