import { message, plainMessage } from '../message';

interface Count {
  readonly count: number;
}

export const matters = message<Count>({
  code: 'taskpane/finish-matters',
  vi: ({ count }) => `Nội dung không nên gửi ra ngoài (${String(count)})`,
  en: ({ count }) => `What should not leave the office (${String(count)})`,
});
export const none = plainMessage(
  'taskpane/finish-matters-none',
  'Không thấy trang ẩn, dòng hay cột ẩn, ghi chú, liên kết ra sổ khác, thông tin cá nhân.',
  'No hidden sheets, hidden rows or columns, comments, links to other workbooks or personal properties were seen.',
);
export const all = message<Count>({
  code: 'taskpane/removal-all',
  vi: ({ count }) => `Chọn tất cả ${String(count)} mục xóa được`,
  en: ({ count }) => `Choose all ${String(count)} that can be removed`,
});
export const ask = message<Count>({
  code: 'taskpane/removal-ask',
  vi: ({ count }) => `Xóa ${String(count)} mục đã chọn…`,
  en: ({ count }) => `Remove ${String(count)} chosen…`,
});
export const linesStay = plainMessage(
  'taskpane/removal-lines',
  'Dòng, cột ẩn có thể đang được cộng trong bảng nên không xóa ở đây: hãy bỏ ẩn và xem lại.',
  'Hidden rows and columns may be part of sums, so they are not removed here: unhide and look.',
);
export const lastAuthorStays = plainMessage(
  'taskpane/removal-last-author',
  'Excel ghi lại tên này mỗi lần lưu nên xóa ở đây không có tác dụng.',
  'Excel writes this name with every save, so that removing it here is of no use.',
);
export const confirmTitle = plainMessage(
  'taskpane/removal-title',
  'Sẽ xóa hẳn:',
  'Will be removed for good:',
);
export const freezes = message<{ readonly cells: string }>({
  code: 'taskpane/removal-freezes',
  vi: ({ cells }) => `Công thức lấy số từ đó sẽ thành giá trị, số hiện ra không đổi: ${cells}.`,
  en: ({ cells }) => `Formulas that read it become values and show the same: ${cells}.`,
});
export const noUndo = plainMessage(
  'taskpane/removal-no-undo',
  'Việc này không hoàn tác được, kể cả bằng Ctrl+Z. Hãy lưu một bản riêng trước nếu còn cần.',
  'This can not be undone, not even with Ctrl+Z. Keep a copy first if it is still needed.',
);
export const confirm = message<Count>({
  code: 'taskpane/removal-confirm',
  vi: ({ count }) => `Xóa hẳn ${String(count)} mục`,
  en: ({ count }) => `Remove ${String(count)} for good`,
});
export const cancel = plainMessage('taskpane/removal-cancel', 'Không xóa', 'Do not remove');
export const removed = message<Count>({
  code: 'taskpane/removal-done',
  vi: ({ count }) => `Đã xóa ${String(count)} mục.`,
  en: ({ count }) => `Removed ${String(count)}.`,
});
export const beyond = plainMessage(
  'taskpane/removal-beyond',
  'Bản Excel này không cho phần bổ trợ đọc ghi chú kiểu cũ; hãy xem thêm Tệp > Thông tin > Kiểm tra tài liệu.',
  'This Excel does not show notes of the old kind to add-ins; also use File > Info > Inspect Document.',
);
