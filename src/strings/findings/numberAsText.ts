import { message } from '../message';

interface NumberAsText {
  readonly kind: string;
  readonly text?: string;
  readonly number?: string;
  readonly column?: string;
  readonly texts?: number;
  readonly numbers?: number;
}

export const numberAsText = message({
  code: 'figures/number-as-text',
  vi: (d: NumberAsText) => {
    switch (d.kind) {
      case 'column': {
        const among = d.numbers === 0 ? '' : `, ${String(d.numbers)} ô là số`;
        return `Cột "${d.column ?? ''}" có ${String(d.texts)} số ghi dưới dạng chữ${among}: hàm SUM và biểu đồ bỏ qua các ô chữ. Nên đổi thành số.`;
      }
      case 'padded':
        return `"${d.text ?? ''}" là chữ, hàm SUM bỏ qua ô này. Có thể ghi số và để định dạng hiện số 0 đứng đầu.`;
      default:
        return `"${d.text ?? ''}" là chữ trong cột ghi số: hàm SUM bỏ qua ô này. Hãy đổi thành số ${d.number ?? ''}.`;
    }
  },
  en: (d: NumberAsText) => {
    switch (d.kind) {
      case 'column': {
        const among = d.numbers === 0 ? '' : ` beside ${String(d.numbers)} numbers`;
        return `Column "${d.column ?? ''}" has ${String(d.texts)} numbers held as text${among}: SUM and charts pass over texts. Better turn them into numbers.`;
      }
      case 'padded':
        return `"${d.text ?? ''}" is text, which SUM passes over. It can be a number whose format shows the leading zero.`;
      default:
        return `"${d.text ?? ''}" is text in a column of numbers: SUM passes over it. Turn it into the number ${d.number ?? ''}.`;
    }
  },
});
