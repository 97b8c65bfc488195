import { message } from '../message';

interface HeaderChanged {
  readonly kind: 'words' | 'columns' | 'merges' | 'form-column';
  /** The annex, or the number of the statutory form. */
  readonly annex: string;
  /** The words, the column that is missing, the number of columns, or the merged cells as the form was issued. */
  readonly before: string | number;
  readonly now: string | number;
}

const orNone = (text: string | number, none: string): string => (text === '' ? none : String(text));

export const headerChanged = message({
  code: 'structure/header-changed',
  vi: (d: HeaderChanged) => {
    switch (d.kind) {
      case 'words':
        return `Tiêu đề cột đã đổi: mẫu ghi "${String(d.before)}", nay là "${String(d.now)}". Hãy khôi phục theo mẫu.`;
      case 'columns':
        return `Số cột đã đổi: mẫu có ${String(d.before)} cột, nay có ${String(d.now)}. Hãy xóa cột thêm hoặc lập lại phụ lục từ bảng nguồn.`;
      case 'merges':
        return `Các ô gộp của tiêu đề đã đổi (mẫu gộp ${orNone(d.before, 'không ô nào khác')}; nay gộp thêm ${orNone(d.now, 'không ô nào')}). Hãy gộp lại theo mẫu.`;
      case 'form-column':
        return `Tiêu đề của biểu ${d.annex} không có cột "${String(d.before)}" của mẫu. Hãy giữ đủ cột và đúng tên cột như mẫu đã ban hành.`;
    }
  },
  en: (d: HeaderChanged) => {
    switch (d.kind) {
      case 'words':
        return `A header was changed: the form says "${String(d.before)}", now it is "${String(d.now)}". Restore the form's words.`;
      case 'columns':
        return `Columns were added or deleted: the form has ${String(d.before)}, now there are ${String(d.now)}. Delete what was added, or fill the annex anew from its source.`;
      case 'merges':
        return `The header's merged cells were changed (the form merges ${orNone(d.before, 'nothing else')}; now also merged: ${orNone(d.now, 'nothing')}). Merge them as the form does.`;
      case 'form-column':
        return `The header of form ${d.annex} lacks the form's column "${String(d.before)}". Keep every column, under the name that the form gives it.`;
    }
  },
});
