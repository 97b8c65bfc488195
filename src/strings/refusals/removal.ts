import { message, plainMessage } from '../message';

export const sheetChanged = message({
  code: 'refusals/sheet-changed',
  vi: ({ sheet }: { readonly sheet: string }) =>
    `Trang "${sheet}" đã khác lúc đọc. Hãy bấm Đọc lại sổ. Chưa thay đổi gì.`,
  en: ({ sheet }: { readonly sheet: string }) =>
    `Sheet "${sheet}" is no longer what was read. Read again. Nothing was changed.`,
});

export const sheetInUse = message({
  code: 'refusals/sheet-in-use',
  vi: ({ sheet, by }: { readonly sheet: string; readonly by: string }) =>
    `Chưa xóa được trang "${sheet}": còn chỗ dùng số liệu của trang này (${by}) mà không đổi thành giá trị được. Chưa thay đổi gì.`,
  en: ({ sheet, by }: { readonly sheet: string; readonly by: string }) =>
    `Sheet "${sheet}" can't be removed: what uses it (${by}) can't be turned into values. Nothing was changed.`,
});

export const linksChanged = plainMessage(
  'refusals/links-changed',
  'Liên kết ra sổ khác đã khác lúc đọc. Hãy bấm Đọc lại sổ. Chưa thay đổi gì.',
  'The links to other workbooks are no longer what was read. Read again. Nothing was changed.',
);

export const linksInUse = message({
  code: 'refusals/links-in-use',
  vi: ({ by }: { readonly by: string }) =>
    `Chưa bỏ được liên kết ra sổ khác: còn chỗ lấy số liệu từ sổ khác (${by}) mà không đổi thành giá trị được. Chưa thay đổi gì.`,
  en: ({ by }: { readonly by: string }) =>
    `Links to other workbooks can't be broken: what reads them (${by}) can't be turned into values. Nothing was changed.`,
});

export const propertiesChanged = plainMessage(
  'refusals/properties-changed',
  'Thuộc tính của sổ đã khác lúc đọc. Hãy bấm Đọc lại sổ. Chưa thay đổi gì.',
  "The workbook's properties are no longer what was read. Read again. Nothing was changed.",
);
