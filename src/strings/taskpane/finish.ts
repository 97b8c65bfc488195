import { message, plainMessage } from '../message';

export const intro = plainMessage(
  'taskpane/finish-intro',
  'Làm trước khi gửi sổ đi: liệt kê trước, chỉ ghi khi bấm nút.',
  'Before the workbook is sent: everything is listed first and written only when you press a button.',
);
export const read = plainMessage(
  'taskpane/finish-read',
  'Xem sổ có gì cần hoàn thiện',
  'See what there is to finish',
);
export const own = message<{ readonly count: number }>({
  code: 'taskpane/finish-own',
  vi: ({ count }) => `Công thức dùng hàm TDKT (${String(count)})`,
  en: ({ count }) => `Formulas with TDKT functions (${String(count)})`,
});
export const ownNone = plainMessage(
  'taskpane/finish-own-none',
  'Sổ không có công thức nào dùng hàm TDKT: máy nào mở cũng thấy đúng số.',
  'No formula uses a TDKT function: every reader sees the right figures.',
);
export const ownWhy = plainMessage(
  'taskpane/finish-own-why',
  'Máy không cài phần bổ trợ sẽ thấy #NAME? khi tính lại. Nên đổi thành công thức Excel hoặc giá trị trước khi gửi.',
  'Readers without the add-in get #NAME? once Excel recalculates. Turn them into Excel formulas or values before sending.',
);
export const left = message<{ readonly why: string }>({
  code: 'taskpane/finish-left',
  vi: ({ why }) => `để nguyên: ${whyVi(why)}`,
  en: ({ why }) => `left: ${whyEn(why)}`,
});
export const toNative = message<{ readonly count: number }>({
  code: 'taskpane/finish-to-native',
  vi: ({ count }) => `Đổi ${String(count)} công thức sang công thức Excel`,
  en: ({ count }) => `Turn ${String(count)} into Excel formulas`,
});
export const toValues = message<{ readonly count: number }>({
  code: 'taskpane/finish-to-values',
  vi: ({ count }) => `Đổi ${String(count)} công thức thành giá trị`,
  en: ({ count }) => `Turn ${String(count)} into values`,
});
export const native = message<{ readonly formula: string }>({
  code: 'taskpane/finish-native',
  vi: ({ formula }) => `Công thức Excel tương đương: ${formula}`,
  en: ({ formula }) => `The same in Excel: ${formula}`,
});
export const stuck = message<{ readonly count: number }>({
  code: 'taskpane/finish-stuck',
  vi: ({ count }) => `Công thức kẹt ở #NAME? (${String(count)})`,
  en: ({ count }) => `Formulas stuck at #NAME? (${String(count)})`,
});
export const stuckWhy = plainMessage(
  'taskpane/finish-stuck-why',
  'Công thức nhập khi phần bổ trợ chưa chạy thì Excel không tự tính lại. Nhập lại đúng công thức cũ thì Excel sẽ tính.',
  'Formulas typed before the add-in was running are never recalculated. Entering them again makes Excel compute them.',
);
export const reenter = message<{ readonly count: number }>({
  code: 'taskpane/finish-reenter',
  vi: ({ count }) => `Nhập lại ${String(count)} công thức`,
  en: ({ count }) => `Enter ${String(count)} formulas again`,
});
export const matters = message<{ readonly count: number }>({
  code: 'taskpane/finish-matters',
  vi: ({ count }) => `Nội dung không nên gửi ra ngoài (${String(count)})`,
  en: ({ count }) => `What should not leave the office (${String(count)})`,
});
export const mattersNone = plainMessage(
  'taskpane/finish-matters-none',
  'Không thấy trang ẩn, dòng hay cột ẩn, ghi chú, liên kết ra sổ khác.',
  'No hidden sheets, hidden rows or columns, comments or links to other workbooks were seen.',
);
export const matter = message<{
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly count: number;
}>({
  code: 'taskpane/finish-matter',
  vi: ({ kind, sheet, cell, text, count }) => {
    switch (kind) {
      case 'hidden-sheet':
        return `Trang ẩn: ${sheet}`;
      case 'hidden-lines':
        return `${sheet}: ${String(count)} dòng hoặc cột ẩn`;
      case 'comment':
        return `Ghi chú ở ${sheet}!${cell}: ${text}`;
      default:
        return `Liên kết ra sổ khác: ${text}`;
    }
  },
  en: ({ kind, sheet, cell, text, count }) => {
    switch (kind) {
      case 'hidden-sheet':
        return `Hidden sheet: ${sheet}`;
      case 'hidden-lines':
        return `${sheet}: ${String(count)} hidden rows or columns`;
      case 'comment':
        return `Comment on ${sheet}!${cell}: ${text}`;
      default:
        return `Link to another workbook: ${text}`;
    }
  },
});
export const notYet = plainMessage(
  'taskpane/finish-not-yet',
  'Xóa trang ẩn, ghi chú, liên kết và thông tin cá nhân: chưa làm được trong bản này. Hãy dùng Tệp > Thông tin > Kiểm tra sự cố > Kiểm tra tài liệu của Excel; việc xóa đó không hoàn tác được nên hãy lưu một bản trước. Tên tác giả và thuộc tính cá nhân không hiện ở danh sách này.',
  'Removing hidden sheets, comments, links and personal properties: not yet in this version. Use File > Info > Check for Issues > Inspect Document in Excel; that cannot be undone, so keep a copy. Names of authors and personal properties are not in this list.',
);
export const nothingToDo = plainMessage(
  'taskpane/nothing-to-do',
  'Không có công thức nào để đổi. Hãy bấm Đọc lại sổ.',
  'There is no formula to change. Read again.',
);

function whyVi(why: string): string {
  switch (why) {
    case 'spills':
      return 'kết quả tràn ra nhiều ô';
    case 'error':
      return 'đang báo lỗi';
    case 'stale':
      return 'kết quả chưa tính lại';
    default:
      return 'trang đang khóa';
  }
}

function whyEn(why: string): string {
  switch (why) {
    case 'spills':
      return 'its result spills over many cells';
    case 'error':
      return 'it shows an error';
    case 'stale':
      return 'its result is outdated';
    default:
      return 'its sheet is protected';
  }
}
