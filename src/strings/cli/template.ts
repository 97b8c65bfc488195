import { message } from '../message';

interface FilledBlock {
  readonly place: string;
  readonly source: string;
  readonly lines: number;
  readonly inserted: number;
}

export const filledBlock = message({
  code: 'cli/filled-block',
  vi: (d: FilledBlock) =>
    `${d.place} điền từ trang "${d.source}": ${String(d.lines)} dòng${rows(d.inserted, 'thêm', 'bớt', 'dòng')}.`,
  en: (d: FilledBlock) =>
    `${d.place} filled from "${d.source}": ${String(d.lines)} lines${rows(d.inserted, 'put in', 'took out', 'rows')}.`,
});

function rows(count: number, more: string, fewer: string, unit: string): string {
  if (count === 0) return '';
  return `, ${count > 0 ? more : fewer} ${String(Math.abs(count))} ${unit}`;
}

export const notWithTemplate = message({
  code: 'cli/not-with-template',
  vi: ({ option }: { readonly option: string }) =>
    `${option} không dùng cùng --template: mỗi lần điền một biểu mẫu hoặc các phụ lục.`,
  en: ({ option }: { readonly option: string }) =>
    `${option} does not go with --template: fill a form or annexes, one at a time.`,
});
