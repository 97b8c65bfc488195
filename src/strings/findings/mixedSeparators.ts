import { message } from '../message';

interface MixedSeparators {
  readonly kind: string;
  readonly text: string;
  readonly wanted: string;
  readonly column: string;
  readonly marks: string;
}

export const mixedSeparators = message({
  code: 'figures/mixed-separators',
  vi: (d: MixedSeparators) => {
    if (d.kind === 'thousands') {
      return `"${d.text}" tách hàng nghìn khác các ô còn lại của cột "${d.column}". Nên ghi ${d.wanted}.`;
    }
    return d.marks === 'english'
      ? `"${d.text}" dùng dấu chấm, dấu phẩy ngược với các ô còn lại của cột "${d.column}" (ở đó ghi kiểu Anh, như ${d.wanted}). Hãy thống nhất cả cột: dấu phẩy cho số lẻ, dấu chấm cho hàng nghìn.`
      : `"${d.text}" dùng dấu chấm, dấu phẩy ngược với cột "${d.column}". Hãy ghi ${d.wanted}: dấu phẩy cho số lẻ, dấu chấm cho hàng nghìn.`;
  },
  en: (d: MixedSeparators) => {
    if (d.kind === 'thousands') {
      return `"${d.text}" parts its thousands otherwise than the rest of column "${d.column}". Better write ${d.wanted}.`;
    }
    return d.marks === 'english'
      ? `"${d.text}" uses point and comma the other way round than the rest of column "${d.column}" (English there, as in ${d.wanted}). Settle on one way: comma for decimals, point for thousands.`
      : `"${d.text}" uses point and comma the other way round than column "${d.column}". Write ${d.wanted}: comma for decimals, point for thousands.`;
  },
});
