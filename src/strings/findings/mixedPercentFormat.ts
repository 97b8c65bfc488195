import { message } from '../message';

interface MixedPercentFormat {
  readonly kind: string;
  readonly text: string;
  readonly percent: string;
  readonly way: string;
}

export const mixedPercentFormat = message({
  code: 'figures/mixed-percent-format',
  vi: (d: MixedPercentFormat) => {
    switch (d.kind) {
      case 'fraction':
        return `Ô ghi ${d.text} nhưng số liệu của dòng cho ${d.percent}%: tỷ lệ còn ở dạng phân số. Hãy ghi ${d.percent}${d.way === 'formatted' ? '%' : ''}.`;
      case 'sign':
        return `"${d.text}" là chữ có dấu % trong cột ghi số. Hãy ghi ${d.percent} dưới dạng số như các ô khác.`;
      default:
        return d.way === 'formatted'
          ? `Ô ghi số ${d.text} trong khi cột dùng định dạng % (85% là 0,85): tính trung bình sẽ lệch 100 lần. Hãy ghi ${d.percent}%.`
          : `Ô hiện ${d.text} bằng định dạng % (bên trong là số nhỏ hơn 100 lần) trong khi cột ghi số thường: tính trung bình sẽ lệch. Hãy ghi ${d.percent}.`;
    }
  },
  en: (d: MixedPercentFormat) => {
    switch (d.kind) {
      case 'fraction':
        return `The cell says ${d.text} but the row's figures give ${d.percent}%: the percentage is still a fraction. Write ${d.percent}${d.way === 'formatted' ? '%' : ''}.`;
      case 'sign':
        return `"${d.text}" is text with a % sign in a column of numbers. Write ${d.percent} as a number like the others.`;
      default:
        return d.way === 'formatted'
          ? `The cell holds ${d.text} where the column uses the % format (85% is 0.85): an average would be off by a hundred. Write ${d.percent}%.`
          : `The cell shows ${d.text} by the % format (it holds a hundredth) where the column holds plain numbers: an average would be off. Write ${d.percent}.`;
    }
  },
});
