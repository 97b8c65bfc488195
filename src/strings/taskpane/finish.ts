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
export const nothingToDo = plainMessage(
  'taskpane/nothing-to-do',
  'Không có công thức nào để đổi. Hãy bấm Đọc lại sổ.',
  'There is no formula to change. Read again.',
);
export const spillsStay = plainMessage(
  'taskpane/finish-spills',
  'Công thức cho kết quả nhiều ô, khi đã đổi thành giá trị thì không hoàn tác được.',
  'A formula that fills several cells can not be undone once it is values.',
);
export const audit = plainMessage('taskpane/finish-audit', 'Nhật ký kiểm tra', 'Audit log');
export const auditWhy = plainMessage(
  'taskpane/finish-audit-why',
  'Kiểm tra sổ rồi ghi một trang A4: ngày, kết luận, từng nội dung kiểm tra, chỗ đã bỏ qua và lý do. Ghi lại thì thay chính trang đó.',
  'Checks the workbook and writes an A4 sheet: day, verdict, every check, what was ignored and why. Writing it again replaces that sheet.',
);
export const auditWrite = plainMessage(
  'taskpane/finish-audit-write',
  'Kiểm tra và ghi nhật ký',
  'Check and write the log',
);
export const auditDone = message<{ readonly sheet: string }>({
  code: 'taskpane/finish-audit-done',
  vi: ({ sheet }) => `Đã ghi nhật ký ở trang "${sheet}".`,
  en: ({ sheet }) => `The log is on sheet "${sheet}".`,
});
