import { message } from '../message';

interface Columns {
  readonly columns: string;
}

export const columnsEmpty = message({
  code: 'annex-notes/columns-empty',
  vi: ({ columns }: Columns) =>
    `Bảng nguồn không có số liệu cho cột ${columns}: cột này để trống trong phụ lục.`,
  en: ({ columns }: Columns) =>
    `The source has nothing for the column ${columns}: it stays empty in the annex.`,
});

export const columnsOutside = message({
  code: 'annex-notes/columns-outside',
  vi: ({ columns }: Columns) =>
    `Ngoài biểu: cột ${columns} của bảng nguồn không có chỗ trong mẫu nên không đưa vào phụ lục.`,
  en: ({ columns }: Columns) =>
    `Outside the form: the source's column ${columns} has no place in it and is not in the annex.`,
});

interface Renumbered {
  readonly lines: number;
  readonly from: string;
  readonly to: string;
}

export const renumbered = message({
  code: 'annex-notes/renumbered',
  vi: ({ lines, from, to }: Renumbered) =>
    `Đánh lại số thứ tự ${String(lines)} dòng, từ đây trở đi: ${from} thành ${to}.`,
  en: ({ lines, from, to }: Renumbered) =>
    `Renumbered ${String(lines)} lines from here on: ${from} became ${to}.`,
});

export const emptySection = message({
  code: 'annex-notes/empty-section',
  vi: ({ section }: { readonly section: string }) =>
    `Mục "${section}" không có dòng nào trong bảng nguồn: phụ lục ghi "Không có".`,
  en: ({ section }: { readonly section: string }) =>
    `The section "${section}" has no lines in the source: the annex says "Không có".`,
});

export const datesKept = message({
  code: 'annex-notes/dates-kept',
  vi: ({ header, cells }: { readonly header: string; readonly cells: string }) =>
    `Cột "${header}": không đọc được thành một ngày có thật nên giữ nguyên chữ ở nguồn: ${cells}.`,
  en: ({ header, cells }: { readonly header: string; readonly cells: string }) =>
    `Column "${header}": not a day that exists, so the source's words stay: ${cells}.`,
});
