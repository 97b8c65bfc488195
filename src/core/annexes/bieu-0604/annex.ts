import { LABELLED_ROLES, labelledSources, type LineWords } from '../shared/statutory/labelledTable';
import type { FormColumn } from '../shared/statutory/statutoryForm';
import { statutoryAnnex } from '../shared/statutoryAnnex';

const columns: readonly FormColumn[] = [{ header: ['Số lượng'], number: '1', width: 72 }];

const WORDS: LineWords = [
  ['01', /^(?:tong so|tong cong|cong|tong)$/],
  ['02', /^(?:cap )?vu$/],
  ['03', /^(?:cap )?phong thuoc (?:cac )?vu\b/],
  ['04', /^(?:cap )?ban thuoc (?:cac )?so\b/],
  ['05', /^(?:cap )?phong thuoc (?:cac )?so\b/],
];

/** The yearly form of the bodies that do the work of emulation and commendation. */
export const annex = statutoryAnnex({
  id: 'bieu-0604',
  form: '0604.N',
  title: 'Số tổ chức làm công tác thi đua, khen thưởng',
  titleUnverified: true,
  widths: [92, 34, 54],
  lines: [
    { label: 'Tổng số', code: '01', unit: 'Tổ chức' },
    { label: 'Cấp Vụ', code: '02', unit: 'Vụ', indent: 1 },
    { label: 'Cấp phòng thuộc Vụ', code: '03', unit: 'Phòng', indent: 1 },
    { label: 'Cấp ban thuộc Sở Nội vụ', code: '04', unit: 'Ban', indent: 1 },
    { label: 'Cấp phòng thuộc Sở Nội vụ', code: '05', unit: 'Phòng', indent: 1 },
  ],
  columns,
  onePage: true,
  needs: ['form-lines', 'form-counts'],
  roles: LABELLED_ROLES,
  facts: [{ code: 'annex-facts/form-labelled', data: {} }],
  sources: (book) =>
    labelledSources(book, { form: '0604.N', columns }, WORDS, [/so luong|tong so/]),
});
