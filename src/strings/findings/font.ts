import { message } from '../message';

type Font =
  | { readonly kind: 'other-font'; readonly fonts: string; readonly count: number }
  | { readonly kind: 'small'; readonly count: number; readonly smallest: number };

export const font = message({
  code: 'page/font',
  vi: (d: Font) =>
    d.kind === 'other-font'
      ? `${String(d.count)} ô dùng phông ${d.fonts}; văn bản hành chính dùng Times New Roman.`
      : `${String(d.count)} ô có cỡ chữ dưới ${String(d.smallest)}, khó đọc khi in.`,
  en: (d: Font) =>
    d.kind === 'other-font'
      ? `${String(d.count)} cells are set in ${d.fonts}; administrative documents use Times New Roman.`
      : `${String(d.count)} cells are set smaller than ${String(d.smallest)} points, hard to read on paper.`,
});
