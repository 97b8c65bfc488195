import { counted } from '../counted';
import { message } from '../message';

type HiddenLines =
  | {
      readonly kind: 'rows';
      readonly count: number;
      readonly first: number;
      readonly last: number;
      readonly name: string;
    }
  | { readonly kind: 'columns'; readonly column: string; readonly header: string };

export const hiddenLines = message({
  code: 'workbook/hidden-lines',
  vi: (d: HiddenLines) => {
    switch (d.kind) {
      case 'rows':
        return `${String(d.count)} dòng có số liệu của bảng đang bị ẩn hoặc bị lọc (dòng ${String(d.first)} đến ${String(d.last)}${d.name === '' ? '' : `, "${d.name}"`}): bản in thiếu dòng mà dòng cộng vẫn tính. Hãy bỏ lọc, hiện các dòng, hoặc xóa hẳn.`;
      case 'columns':
        return `Cột ${d.column} ("${d.header}") của bảng đang bị ẩn: bản in không có, tệp thì vẫn có. Hãy xem lại trước khi nộp.`;
    }
  },
  en: (d: HiddenLines) => {
    switch (d.kind) {
      case 'rows':
        return `${counted(d.count, 'line')} of the table with figures, hidden or filtered out (rows ${String(d.first)} to ${String(d.last)}${d.name === '' ? '' : `, "${d.name}"`}): the print lacks them while totals count them. Clear the filter, show them, or delete them.`;
      case 'columns':
        return `Column ${d.column} ("${d.header}") of the table is hidden: the print lacks it, the file has it. Look again before handing in.`;
    }
  },
});
