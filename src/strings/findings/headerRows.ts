import { message } from '../message';

export const headerRows = message({
  code: 'page/header-rows',
  vi: ({ rows }: { readonly rows: string }) =>
    `Bảng dài hơn một trang nhưng tiêu đề bảng (hàng ${rows}) không lặp lại ở các trang sau. Hãy đặt hàng lặp lại khi in.`,
  en: ({ rows }: { readonly rows: string }) =>
    `The table is longer than a page, but its header (rows ${rows}) is not repeated on the next ones. Set the rows to repeat.`,
});
