import type { AwardId } from '../../rules/awardIds';
import {
  AWARD_ROLES,
  awardFormSources,
  type AwardCounting,
} from '../shared/statutory/awardCounting';
import type { FormColumn } from '../shared/statutory/statutoryForm';
import { statutoryAnnex } from '../shared/statutoryAnnex';

const columns: readonly FormColumn[] = [
  { header: ['Tổng số'], number: '1=(2+3+4+5)', width: 28 },
  { header: ['Bằng khen'], number: '2', width: 25 },
  { header: ['Chiến sĩ thi đua cấp bộ, cấp tỉnh'], number: '3', width: 29 },
  {
    header: [
      'Cờ thi đua của bộ, ban, ngành, đoàn thể trung ương, tỉnh, thành phố trực thuộc Trung ương',
    ],
    number: '4',
    width: 40,
  },
  { header: ['Huy hiệu (kỷ niệm chương)'], number: '5', width: 25 },
];

/** The awards of columns 2 to 5. */
const COLUMNS: readonly (readonly AwardId[])[] = [
  ['bk-bo-tinh', 'bang-khen'],
  ['cstd-bo-tinh', 'chien-si-thi-dua'],
  ['co-bo-tinh', 'co-thi-dua'],
  ['ky-niem-chuong'],
];

const counting: AwardCounting = {
  tellsSides: false,
  isOwn: (level) => level === 'bo' || level === 'tinh',
  codes: {
    collectives: '02',
    enterprises: '03',
    households: '04',
    persons: '05',
    classes: ['06', '07', '08', '09', '10'],
    kinds: ['11', '12', '13', '14', '15', '16', '17'],
  },
  columnsFor: () => ({
    columns,
    columnOf: ({ award }) => {
      const column = COLUMNS.findIndex((awards) => award !== undefined && awards.includes(award));
      return column < 0 ? 'no-column' : column;
    },
  }),
};

/** The yearly form of awards of ministries and provinces, counted from the award register. */
export const annex = statutoryAnnex({
  id: 'bieu-0603',
  form: '0603.N',
  title:
    'Số lượng khen thưởng cấp bộ, ban, ngành, đoàn thể trung ương và tỉnh, thành phố trực thuộc Trung ương',
  widths: [72, 14, 19],
  lines: [
    { label: 'Tổng số', code: '01' },
    { label: '1. Chia theo đối tượng khen thưởng' },
    { label: 'Tập thể', code: '02', unit: 'Tập thể', indent: 1 },
    { label: 'Trong đó: Doanh nghiệp', code: '03', unit: 'Doanh nghiệp', indent: 2 },
    { label: 'Hộ gia đình', code: '04', unit: 'Hộ', indent: 1 },
    { label: 'Cá nhân', code: '05', unit: 'Người', indent: 1 },
    {
      label: 'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên',
      code: '06',
      unit: 'Người',
      indent: 2,
    },
    { label: 'Lãnh đạo cấp vụ, sở, ngành và tương đương', code: '07', unit: 'Người', indent: 2 },
    { label: 'Doanh nhân', code: '08', unit: 'Người', indent: 2 },
    {
      label: 'Các cấp lãnh đạo khác từ phó phòng trở lên',
      code: '09',
      unit: 'Người',
      indent: 2,
    },
    {
      label: 'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu',
      code: '10',
      unit: 'Người',
      indent: 2,
    },
    { label: '2. Chia theo phương thức khen thưởng' },
    { label: 'Thường xuyên', code: '11', indent: 1 },
    { label: 'Chuyên đề', code: '12', indent: 1 },
    { label: 'Đột xuất', code: '13', indent: 1 },
    { label: 'Đối ngoại', code: '14', indent: 1 },
    { label: 'Cống hiến', code: '15', indent: 1 },
    { label: 'Niên hạn', code: '16', indent: 1 },
    { label: 'Kháng chiến', code: '17', indent: 1 },
  ],
  columns,
  onePage: false,
  needs: ['danh-hieu'],
  roles: AWARD_ROLES,
  facts: [{ code: 'annex-facts/form-awards', data: {} }],
  sources: (book) => awardFormSources(book, counting),
});
