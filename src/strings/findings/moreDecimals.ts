import { message } from '../message';

interface MoreDecimals {
  readonly kind: string;
  readonly column?: string;
  readonly text?: string;
  readonly count?: number;
  /** A number of decimals; of a mixed column the list of those in use. */
  readonly decimals: number | string;
}

export const moreDecimals = message({
  code: 'figures/more-decimals',
  vi: (d: MoreDecimals) => {
    switch (d.kind) {
      case 'long':
        return `Cột "${d.column ?? ''}" có ${String(d.count)} ô hiện hết số lẻ của phép tính (như ${d.text ?? ''}). Nên định dạng ${String(d.decimals)} số lẻ.`;
      case 'mixed':
        return `Cột "${d.column ?? ''}" làm tròn không thống nhất: ${String(d.decimals)} số lẻ. Nên dùng cùng một số lẻ cho cả cột.`;
      default:
        return `${d.text ?? ''} có nhiều số lẻ hơn các ô khác của cột. Nên ghi ${String(d.decimals)} số lẻ.`;
    }
  },
  en: (d: MoreDecimals) => {
    switch (d.kind) {
      case 'long':
        return `Column "${d.column ?? ''}" has ${String(d.count)} cells that show every decimal of a calculation (such as ${d.text ?? ''}). Better format ${String(d.decimals)} decimals.`;
      case 'mixed':
        return `Column "${d.column ?? ''}" is rounded in several ways: ${String(d.decimals)} decimals. Better use the same throughout.`;
      default:
        return `${d.text ?? ''} has more decimals than the rest of its column. Better write ${String(d.decimals)}.`;
    }
  },
});
