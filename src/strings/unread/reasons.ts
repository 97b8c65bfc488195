import { message } from '../message';

interface Part {
  readonly part: string;
}

export const stale = message({
  code: 'unread/stale',
  vi: ({ part }: Part) =>
    `${part}: kết quả công thức đã cũ. Hãy mở tệp bằng Excel, nhấn F9 rồi lưu lại.`,
  en: ({ part }: Part) =>
    `${part}: the formula's stored result is out of date. Open the file in Excel, press F9 and save.`,
});

export const unreadableFigure = message({
  code: 'unread/unreadable-figure',
  vi: ({ part }: Part) => `${part}: không đọc được số liệu trong ô này.`,
  en: ({ part }: Part) => `${part}: the figure in this cell can't be read.`,
});

export const noTable = message({
  code: 'unread/no-table',
  vi: () =>
    'Không tìm thấy bảng nào để kiểm tra. Bảng cần một dòng tiêu đề có cột "Chỉ tiêu" cùng cột "Mục tiêu" (hoặc "Kế hoạch") hoặc "Thực hiện".',
  en: () =>
    'No table to check was found. A table needs a header row with "Chỉ tiêu" and "Mục tiêu" (or "Kế hoạch") or "Thực hiện".',
});

export const emptyTable = message({
  code: 'unread/empty-table',
  vi: ({ part }: Part) =>
    `Bảng trên trang "${part}" chưa có dòng nào dưới tiêu đề. Hãy nhập số liệu rồi kiểm tra lại.`,
  en: ({ part }: Part) =>
    `The table on the sheet "${part}" has no line under its header. Enter figures and check again.`,
});

export const mappedSheet = message({
  code: 'unread/mapped-sheet',
  vi: ({ part }: Part) => `Tệp ánh xạ chỉ trang "${part}" nhưng trong sổ không có trang đó.`,
  en: ({ part }: Part) => `The map names the sheet "${part}", which the workbook does not have.`,
});
