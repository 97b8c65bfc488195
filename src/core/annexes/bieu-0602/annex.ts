import { isLevelOf } from '../../awards/catalogue/levels';
import { looseKey } from '../../text/fold';
import type { AwardEntry } from '../shared/awards/awardEntry';
import {
  AWARD_ROLES,
  awardFormSources,
  type AwardCounting,
} from '../shared/statutory/awardCounting';
import { statutoryAnnex } from '../shared/statutoryAnnex';
import { columnsFor } from './columns';

const counting: AwardCounting = {
  tellsSides: true,
  isOwn: (level) => isLevelOf(level, 'nha-nuoc'),
  codes: {
    collectives: '06',
    enterprises: '07',
    households: '08',
    persons: '09',
    classes: ['10', '11', '12', '13', '14'],
    kinds: ['15', '16', '17', '18', '19', '20', '21'],
  },
  columnsFor,
  breakdowns: ({ unit }) => {
    const submitter = submitterOf(unit);
    return [
      {
        what: 'đơn vị trình',
        column: 'Đơn vị trình',
        isThere: submitter !== undefined,
        codes: ['02', '03'],
        codeOf: (_entry: AwardEntry) => submitter,
      },
    ];
  },
};

/** A register is of one office, which submits everything in it: `"tỉnh Đồng Tháp" → 03`. */
function submitterOf(unit: string | undefined): '02' | '03' | undefined {
  const key = looseKey(unit ?? '').replace(/^(?:ubnd|ui ban nhan dan) /, '');
  if (/^(?:tinh|thanh pho)\b/.test(key)) return '03';
  return /^(?:bo|ban|tong|hoi|trung uong|ui ban|toa an|vien|van phong|dai hoc)\b/.test(key)
    ? '02'
    : undefined;
}

/** The yearly form of awards of the State, counted from the award register. */
export const annex = statutoryAnnex({
  id: 'bieu-0602',
  form: '0602.N',
  title: 'Số lượng khen thưởng cấp Nhà nước',
  widths: [64, 9, 16],
  lines: [
    { label: 'Tổng số', code: '01' },
    { label: '1. Chia theo đơn vị trình' },
    {
      label: 'Bộ, ban, ngành, đoàn thể Trung ương',
      code: '02',
      unit: 'Bộ, ngành',
      indent: 1,
    },
    { label: 'Tỉnh, thành phố', code: '03', unit: 'Tỉnh, TP', indent: 1 },
    { label: '2. Chia theo đối tượng khen thưởng' },
    { label: 'Tập thể', code: '06', unit: 'Tập thể', indent: 1 },
    { label: 'Trong đó: Doanh nghiệp', code: '07', unit: 'Doanh nghiệp', indent: 2 },
    { label: 'Hộ gia đình', code: '08', unit: 'Hộ', indent: 1 },
    { label: 'Cá nhân', code: '09', unit: 'Người', indent: 1 },
    {
      label: 'Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên',
      code: '10',
      unit: 'Người',
      indent: 2,
    },
    { label: 'Lãnh đạo cấp vụ, sở, ngành và tương đương', code: '11', unit: 'Người', indent: 2 },
    { label: 'Doanh nhân', code: '12', unit: 'Người', indent: 2 },
    {
      label: 'Các cấp lãnh đạo khác từ phó phòng trở lên',
      code: '13',
      unit: 'Người',
      indent: 2,
    },
    {
      label: 'Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu',
      code: '14',
      unit: 'Người',
      indent: 2,
    },
    { label: '3. Chia theo phương thức khen thưởng' },
    { label: 'Thường xuyên', code: '15', indent: 1 },
    { label: 'Chuyên đề', code: '16', indent: 1 },
    { label: 'Đột xuất', code: '17', indent: 1 },
    { label: 'Đối ngoại', code: '18', indent: 1 },
    { label: 'Cống hiến', code: '19', indent: 1 },
    { label: 'Niên hạn', code: '20', indent: 1 },
    { label: 'Kháng chiến', code: '21', indent: 1 },
  ],
  columns: columnsFor([]).columns,
  fontSize: 10,
  onePage: false,
  needs: ['danh-hieu'],
  roles: AWARD_ROLES,
  facts: [
    { code: 'annex-facts/form-awards', data: {} },
    { code: 'annex-facts/form-0602', data: {} },
  ],
  sources: (book) => awardFormSources(book, counting),
});
