import { LABELLED_ROLES, labelledSources, type LineWords } from '../shared/statutory/labelledTable';
import type { FormColumn } from '../shared/statutory/statutoryForm';
import { statutoryAnnex } from '../shared/statutoryAnnex';
import { STAFF_ROLES, staffSources } from './staffSource';

const columns: readonly FormColumn[] = [
  { header: ['Tổng số'], number: '1', width: 66 },
  { header: ['Trong đó: Nữ'], number: '2', width: 66 },
];

const WORDS: LineWords = [
  ['01', /^(?:tong so|tong cong|cong|tong)$/],
  ['02', /\b30(?: tuoi)? tro xuong$|^(?:duoi|den) 30\b/],
  ['03', /\b31\b.*\b40\b/],
  ['04', /\b41\b.*\b50\b/],
  ['05', /\b51\b.*\b55\b/],
  ['06', /\b56\b.*\b60\b/],
  ['07', /^tren 60\b/],
  ['08', /^so cap\b/],
  ['09', /^trung cap\b/],
  ['10', /^cao dang\b/],
  ['11', /^dai hoc\b/],
  ['12', /^(?:tren|sau) dai hoc\b/],
  ['13', /^duoi 5 nam\b/],
  ['14', /\b5\b.*\b10 nam\b/],
  ['15', /^tren 10 nam\b/],
];

/** The yearly form of the staff who do the work of emulation and commendation. */
export const annex = statutoryAnnex({
  id: 'bieu-0605',
  form: '0605.N',
  title: 'Số công chức làm công tác thi đua, khen thưởng',
  titleUnverified: true,
  unit: 'Người',
  widths: [86, 34],
  lines: [
    { label: 'Tổng số', code: '01' },
    { label: '1. Chia theo độ tuổi' },
    { label: 'Từ 30 tuổi trở xuống', code: '02', indent: 1 },
    { label: 'Từ 31 đến 40 tuổi', code: '03', indent: 1 },
    { label: 'Từ 41 đến 50 tuổi', code: '04', indent: 1 },
    { label: 'Từ 51 đến 55 tuổi', code: '05', indent: 1 },
    { label: 'Từ 56 đến 60 tuổi', code: '06', indent: 1 },
    { label: 'Trên 60 tuổi', code: '07', indent: 1 },
    { label: '2. Chia theo trình độ chuyên môn' },
    { label: 'Sơ cấp', code: '08', indent: 1 },
    { label: 'Trung cấp', code: '09', indent: 1 },
    { label: 'Cao đẳng', code: '10', indent: 1 },
    { label: 'Đại học', code: '11', indent: 1 },
    { label: 'Trên đại học', code: '12', indent: 1 },
    { label: '3. Chia theo thâm niên công tác thi đua, khen thưởng' },
    { label: 'Dưới 5 năm', code: '13', indent: 1 },
    { label: 'Từ 5 năm đến 10 năm', code: '14', indent: 1 },
    { label: 'Trên 10 năm', code: '15', indent: 1 },
  ],
  columns,
  onePage: true,
  needs: ['form-lines', 'form-counts'],
  roles: [...STAFF_ROLES, ...LABELLED_ROLES],
  facts: [
    { code: 'annex-facts/form-labelled', data: {} },
    { code: 'annex-facts/form-0605', data: {} },
  ],
  sources: (book) => {
    const lists = staffSources(book, columns);
    const headers = [/tong so|so luong/, /\bnu\b/];
    return [...labelledSources(book, { form: '0605.N', columns }, WORDS, headers, lists), ...lists];
  },
});
