import { message } from '../message';

interface FormChanged {
  readonly kind: 'lines-added' | 'lines-deleted' | 'code-missing' | 'code-foreign' | 'code-twice';
  readonly form: string;
  /** Lines of the form, and those that are there. */
  readonly before: number;
  readonly now: number;
  readonly codes: string;
}

export const formChanged = message({
  code: 'structure/form-changed',
  vi: (d: FormChanged) => {
    switch (d.kind) {
      case 'lines-added':
        return `Phụ lục đã thêm dòng: khi lập có ${String(d.before)} dòng, nay có ${String(d.now)}; khác từ dòng này. Hãy thêm dòng ở bảng nguồn rồi lập lại phụ lục.`;
      case 'lines-deleted':
        return `Phụ lục đã bớt dòng: khi lập có ${String(d.before)} dòng, nay còn ${String(d.now)}; khác từ dòng này. Hãy xem dòng bị xóa có cần không.`;
      case 'code-missing':
        return `Biểu ${d.form} thiếu dòng có mã số ${d.codes}. Hãy giữ đủ các dòng của mẫu, dòng không có số liệu để trống.`;
      case 'code-foreign':
        return `Mã số ${d.codes} không có trong mẫu biểu ${d.form}. Hãy sửa mã số hoặc bỏ dòng đã thêm.`;
      case 'code-twice':
        return `Mã số ${d.codes} của biểu ${d.form} đã dùng ở dòng trên. Hãy sửa lại mã số theo mẫu.`;
    }
  },
  en: (d: FormChanged) => {
    switch (d.kind) {
      case 'lines-added':
        return `Lines were added to the annex: ${String(d.before)} when it was filled, now ${String(d.now)}; they differ from this line on. Add the line to the source and fill the annex anew.`;
      case 'lines-deleted':
        return `Lines of the annex were deleted: ${String(d.before)} when it was filled, now ${String(d.now)}; they differ from this line on. See whether the line is needed.`;
      case 'code-missing':
        return `Form ${d.form} lacks the lines with the codes ${d.codes}. Keep every line of the form; leave those without figures blank.`;
      case 'code-foreign':
        return `Form ${d.form} has no code ${d.codes}. Mend the code or take the added line out.`;
      case 'code-twice':
        return `Code ${d.codes} of form ${d.form} is used above. Mend the code.`;
    }
  },
});
