import { message } from '../message';

interface Unreadable {
  readonly text: string;
  readonly reason: string;
}

export const unreadable = message({
  code: 'figures/unreadable',
  vi: (d: Unreadable) => {
    switch (d.reason) {
      case 'placeholder':
        return `Ô còn để trống bằng "${d.text}". Hãy điền số liệu.`;
      case 'date':
        return `"${d.text}" là ngày tháng, không phải số liệu. Hãy nhập lại số, hoặc đổi định dạng ô.`;
      case 'boolean':
        return `Ô chứa giá trị lô-gic ${d.text}, không phải số liệu.`;
      case 'separators':
        return `Không đọc được "${d.text}": dấu chấm, dấu phẩy đặt lẫn lộn. Hãy dùng dấu phẩy cho số lẻ, dấu chấm cho hàng nghìn.`;
      case 'mixed-text':
        return `Không đọc được "${d.text}": trong ô có cả chữ và nhiều số. Hãy tách mỗi số một ô.`;
      default:
        return `Ô báo lỗi ${d.text}. Hãy sửa công thức trước khi nộp.`;
    }
  },
  en: (d: Unreadable) => {
    switch (d.reason) {
      case 'placeholder':
        return `The cell still holds the placeholder "${d.text}". Enter the figure.`;
      case 'date':
        return `"${d.text}" is a date, not a figure. Enter the number again, or change the cell's format.`;
      case 'boolean':
        return `The cell holds the logical value ${d.text}, not a figure.`;
      case 'separators':
        return `"${d.text}" can't be read: points and commas are mixed up. Use a comma for decimals and a point for thousands.`;
      case 'mixed-text':
        return `"${d.text}" can't be read: words and several numbers in one cell. Put each number into a cell of its own.`;
      default:
        return `The cell shows the error ${d.text}. Mend the formula before handing in.`;
    }
  },
});
