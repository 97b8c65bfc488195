import { message } from '../message';

export const excelBusy = message({
  code: 'refusals/excel-busy',
  vi: () =>
    'Excel đang sửa dở một ô. Hãy nhấn Enter hoặc Esc để kết thúc rồi làm lại. Chưa thay đổi gì.',
  en: () =>
    'A cell is being edited in Excel. Press Enter or Esc to finish, then retry. Nothing was changed.',
});

export const workbookInactive = message({
  code: 'refusals/workbook-inactive',
  vi: () =>
    'Đang có một sổ khác ở phía trước. Hãy bấm vào sổ cần làm rồi làm lại. Chưa thay đổi gì.',
  en: () => 'Another workbook is in front. Click the one you mean and retry. Nothing was changed.',
});

export const workbookClosed = message({
  code: 'refusals/workbook-closed',
  vi: () => 'Sổ đã đóng hoặc mất kết nối với Excel. Hãy mở lại sổ rồi làm lại.',
  en: () => 'The workbook was closed or Excel can no longer be reached. Open it again and retry.',
});

export const noPermission = message({
  code: 'refusals/no-permission',
  vi: () =>
    'Excel không cho sửa sổ này: sổ mở ở chế độ chỉ đọc hoặc đang khóa. Hãy bấm Bật chỉnh sửa hoặc lưu thành bản khác rồi làm lại. Chưa thay đổi gì.',
  en: () =>
    'Excel does not allow changes: the workbook is read-only or locked. Enable editing or save a copy, then retry. Nothing was changed.',
});

export const tooLarge = message({
  code: 'refusals/too-large',
  vi: () =>
    'Dữ liệu quá lớn so với mức Excel nhận một lần. Hãy chia nhỏ bảng hoặc xóa định dạng ở vùng trống rồi làm lại. Chưa thay đổi gì.',
  en: () =>
    'The data is more than Excel takes at once. Split the table or clear formats of empty areas, then retry. Nothing was changed.',
});

export const cellNotKept = message({
  code: 'refusals/cell-not-kept',
  vi: ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
    `Excel không giữ nguyên nội dung ghi vào ô ${cell} của trang "${sheet}". Mọi ô đã được trả lại như cũ.`,
  en: ({ sheet, cell }: { readonly sheet: string; readonly cell: string }) =>
    `Excel did not keep what was written to cell ${cell} of "${sheet}". Everything was put back.`,
});

export const excelFailed = message({
  code: 'refusals/excel-failed',
  vi: ({ error }: { readonly error: string }) =>
    `Excel báo lỗi (${error}). Hãy thử lại; nếu vẫn lỗi, hãy lưu, đóng rồi mở lại sổ. Chưa thay đổi gì.`,
  en: ({ error }: { readonly error: string }) =>
    `Excel reported an error (${error}). Retry; if it stays, save, close and reopen the workbook. Nothing was changed.`,
});

export const notRestored = message({
  code: 'refusals/not-restored',
  vi: ({ error }: { readonly error: string }) =>
    `Excel báo lỗi (${error}) khi đang ghi và chưa trả lại được hết như cũ. Hãy đóng sổ mà không lưu rồi mở lại.`,
  en: ({ error }: { readonly error: string }) =>
    `Excel failed (${error}) while writing and not everything could be put back. Close the workbook without saving and open it again.`,
});
