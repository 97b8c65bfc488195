import { statutoryAnnex } from '../shared/statutoryAnnex';
import type { FormColumn } from '../shared/statutory/statutoryForm';
import { MOVEMENT_ROLES, movementSources } from './movementSource';

const LAUNCHED = 'Chia theo cấp chủ trì phát động';

const columns: readonly FormColumn[] = [
  { header: ['Tổng số', ''], number: '1=(2+3+4)', width: 28 },
  { header: [LAUNCHED, 'Cấp Trung ương'], number: '2', width: 30 },
  {
    header: [
      LAUNCHED,
      'Cấp bộ, ban, ngành, đoàn thể trung ương, tỉnh, thành phố trực thuộc Trung ương',
    ],
    number: '3',
    width: 52,
  },
  { header: [LAUNCHED, 'Cơ quan, tổ chức, đơn vị'], number: '4', width: 34 },
];

/** The yearly form of emulation movements, counted from the list of movements. */
export const annex = statutoryAnnex({
  id: 'bieu-0601',
  form: '0601.N',
  title: 'Số phong trào thi đua',
  unit: 'Phong trào',
  widths: [92, 16],
  lines: [
    { label: 'Tổng số', code: '01' },
    { label: '1. Chia theo phạm vi tổ chức' },
    { label: 'Toàn quốc', code: '02', indent: 1 },
    { label: 'Bộ, ban, ngành, đoàn thể, địa phương', code: '03', indent: 1 },
    {
      label: 'Cụm, khối thi đua do Hội đồng Thi đua - Khen thưởng các cấp tổ chức',
      code: '04',
      indent: 1,
    },
    { label: 'Cơ quan, tổ chức, đơn vị', code: '05', indent: 1 },
    { label: '2. Chia theo thời hạn' },
    { label: 'Dưới 1 năm', code: '06', indent: 1 },
    { label: '1 năm', code: '07', indent: 1 },
    { label: 'Từ 1 năm đến dưới 3 năm', code: '08', indent: 1 },
    { label: 'Từ 3 năm đến dưới 5 năm', code: '09', indent: 1 },
    { label: 'Từ 5 năm trở lên', code: '10', indent: 1 },
    { label: '3. Chia theo phương thức' },
    { label: 'Thi đua theo chuyên đề', code: '11', indent: 1 },
    { label: 'Thi đua thường xuyên hàng năm', code: '12', indent: 1 },
  ],
  columns,
  onePage: true,
  needs: ['movement', 'launch-level'],
  roles: MOVEMENT_ROLES,
  facts: [{ code: 'annex-facts/form-0601', data: {} }],
  sources: (book) => movementSources(book, columns),
});
