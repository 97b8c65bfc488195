import { message, plainMessage } from '../message';

export const product = plainMessage(
  'taskpane/product',
  'TĐKT – Phụ lục và kiểm tra báo cáo',
  'TĐKT – Report annexes and checks',
);
export const otherLanguage = plainMessage('taskpane/other-language', 'English', 'Tiếng Việt');
export const tabs = plainMessage('taskpane/tabs', 'Các phần việc', 'Tasks');
export const tabAnnexes = plainMessage('taskpane/tab-annexes', 'Phụ lục', 'Annexes');
export const tabCheck = plainMessage('taskpane/tab-check', 'Kiểm tra', 'Check');
export const tabFunctions = plainMessage('taskpane/tab-functions', 'Hàm', 'Functions');
export const tabFinish = plainMessage('taskpane/tab-finish', 'Hoàn thiện', 'Finish');

export const waiting = plainMessage('taskpane/waiting', 'Đang chờ Excel…', 'Waiting for Excel…');
export const loading = plainMessage('taskpane/loading', 'Đang mở…', 'Opening…');
export const reading = plainMessage('taskpane/reading', 'Đang đọc sổ…', 'Reading the workbook…');

export const inBrowser = plainMessage(
  'taskpane/in-browser',
  'Trang đang mở ngoài Excel nên chưa điền và kiểm tra được. Trong Excel, hãy bấm Mở TĐKT trên thẻ Trang đầu. Ở đây chỉ thử được các hàm.',
  'This page is open outside Excel, so nothing can be filled or checked. In Excel, press Open TĐKT on the Home tab. Here only the functions can be tried.',
);
export const rulesUnreadable = plainMessage(
  'taskpane/rules-unreadable',
  'Không đọc được bộ quy định ghi trong sổ. Các hàm đang dùng quy định chung của cả nước. Hãy đóng ngăn rồi mở lại; nếu vẫn báo, hãy chọn lại bộ quy định.',
  'The rules kept in the workbook could not be read. The functions go by the national rules. Open the pane again; if this stays, choose the rules anew.',
);

export const rules = plainMessage('taskpane/rules', 'Bộ quy định áp dụng', 'Rules in force');

export const undo = message<{ readonly what: string }>({
  code: 'taskpane/undo',
  vi: ({ what }) => `Hoàn tác: ${what}`,
  en: ({ what }) => `Undo: ${what}`,
});
export const undone = message<{ readonly what: string }>({
  code: 'taskpane/undone',
  vi: ({ what }) => `Đã hoàn tác: ${what}.`,
  en: ({ what }) => `Undone: ${what}.`,
});
export const sheetHidden = message<{ readonly sheet: string }>({
  code: 'taskpane/sheet-hidden',
  vi: ({ sheet }) =>
    `Trang "${sheet}" đang ẩn. Hãy bấm chuột phải vào tên một trang, chọn Bỏ ẩn, rồi bấm lại; trang không cần nữa thì xóa ở tab Hoàn thiện.`,
  en: ({ sheet }) =>
    `"${sheet}" is hidden. Right-click the name of a sheet, choose Unhide, and press again; a sheet that is not needed can be removed on the Finish tab.`,
});
export const sheetDeepHidden = message<{ readonly sheet: string }>({
  code: 'taskpane/sheet-deep-hidden',
  vi: ({ sheet }) =>
    `Trang "${sheet}" bị ẩn sâu, lệnh Bỏ ẩn của Excel không thấy. Hãy nhờ người lập sổ mở lại bằng mã VBA, hoặc xóa trang ở tab Hoàn thiện.`,
  en: ({ sheet }) =>
    `"${sheet}" is hidden deeply: Excel's Unhide does not list it. Ask whoever made the workbook to show it by VBA, or remove it on the Finish tab.`,
});
export const moreRows = message<{ readonly count: number }>({
  code: 'taskpane/more-rows',
  vi: ({ count }) => `… và ${String(count)} dòng nữa`,
  en: ({ count }) => `… and ${String(count)} more`,
});
export const readAgain = plainMessage('taskpane/read-again', 'Đọc lại sổ', 'Read again');

export const failed = plainMessage(
  'taskpane/failed',
  'Ngăn này gặp lỗi nên đã dừng. Bảng tính không bị thay đổi. Hãy đóng ngăn rồi mở lại.',
  'This pane met an error and stopped. The workbook was not changed. Close it and open it again.',
);
export const unexpected = plainMessage(
  'taskpane/unexpected',
  'Việc này gặp lỗi ngoài dự kiến nên đã dừng. Hãy làm lại; nếu vẫn lỗi, hãy lưu sổ, đóng ngăn rồi mở lại.',
  'This met an unexpected error and was stopped. Try again; if it stays, save, close the pane and open it again.',
);

/** In the place of a result that is only known once the formula stands in its cell. */
export const formulaShown = plainMessage('taskpane/formula-shown', '(công thức)', '(formula)');
