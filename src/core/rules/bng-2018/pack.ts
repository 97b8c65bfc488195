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

const QUOTA =
  'Không quá 15% trên tổng số cá nhân đạt danh hiệu “Lao động tiên tiến” đối với tập thể lao động Xuất sắc và 10% đối với tập thể lao động Tiên tiến; áp dụng nguyên tắc làm tròn số thập phân';

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
      QUOTA,
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
      QUOTA,
    ),
    dated(
      { award: 'co-chinh-phu', percent: 20, base: 'dat-chuan-co' },
      'Điều 10 khoản 4 điểm c',
      'số lượng đề nghị không quá 20% tổng số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ Ngoại giao',
    ),
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
      'Có từ 50% trở lên cá nhân trong tập thể đạt danh hiệu “Lao động tiên tiến” và không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên',
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
      'Có 100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao, trong đó có ít nhất 70% cá nhân đạt danh hiệu “Lao động tiên tiến”; có cá nhân đạt danh hiệu “Chiến sỹ thi đua cơ sở”',
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
