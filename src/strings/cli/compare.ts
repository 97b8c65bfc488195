import { message, plainMessage } from '../message';

export const same = plainMessage(
  'cli/compare-same',
  'Hai bản không khác nhau về số liệu, chữ và cấu trúc bảng.',
  'The two versions do not differ in figures, words or the structure of tables.',
);

export const total = message({
  code: 'cli/compare-total',
  vi: ({ count }: { readonly count: number }) => `Tổng cộng ${String(count)} thay đổi.`,
  en: ({ count }: { readonly count: number }) => `${String(count)} changes in all.`,
});

interface Sides {
  readonly old: string | null;
  readonly new: string | null;
}

export const place = message({
  code: 'cli/compare-place',
  vi: (d: Sides) => {
    if (d.old === null) return d.new ?? '';
    if (d.new === null) return `${d.old} (bản cũ)`;
    return d.old === d.new ? d.new : `${d.new} (trước ở ${d.old})`;
  },
  en: (d: Sides) => {
    if (d.old === null) return d.new ?? '';
    if (d.new === null) return `${d.old} (old version)`;
    return d.old === d.new ? d.new : `${d.new} (was ${d.old})`;
  },
});

export const unread = message({
  code: 'cli/compare-unread',
  vi: (d: { readonly file: string; readonly part: string }) =>
    `${d.file}: không đọc được “${d.part}”, nên phần này không được so.`,
  en: (d: { readonly file: string; readonly part: string }) =>
    `${d.file}: “${d.part}” could not be read and was not compared.`,
});
