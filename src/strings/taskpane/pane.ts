import { message } from '../message';

export const product = message<object>({
  code: 'taskpane/product',
  vi: () => 'TĐKT – Phụ lục và kiểm tra báo cáo',
  en: () => 'TĐKT – Report annexes and checks',
});

export const otherLanguage = message<object>({
  code: 'taskpane/other-language',
  vi: () => 'English',
  en: () => 'Tiếng Việt',
});

export const scope = message<object>({
  code: 'taskpane/scope',
  vi: () =>
    'Trong Excel, bản này có các hàm tính ghi dưới đây. Điền phụ lục và kiểm tra báo cáo hiện làm bằng lệnh tdkt, chưa có trong ngăn này. Số liệu không rời khỏi máy.',
  en: () =>
    'In Excel, this version gives the functions listed below. Annexes are filled and reports checked by the command tdkt, not yet in this pane. No data leaves the computer.',
});

export const waiting = message<object>({
  code: 'taskpane/waiting',
  vi: () => 'Đang chờ Excel…',
  en: () => 'Waiting for Excel…',
});

export const inExcel = message<object>({
  code: 'taskpane/in-excel',
  vi: () => 'Đã nối với Excel. Gõ =TDKT. trong một ô để chọn hàm.',
  en: () => 'Connected to Excel. Type =TDKT. in a cell to choose a function.',
});

export const inBrowser = message<object>({
  code: 'taskpane/in-browser',
  vi: () =>
    'Trang đang mở ngoài Excel: phần thử dưới đây vẫn chạy, còn các hàm chỉ có trong Excel.',
  en: () =>
    'This page is open outside Excel: the trial below works, the functions exist only in Excel.',
});

export const functionsTitle = message<object>({
  code: 'taskpane/functions-title',
  vi: () => 'Các hàm của bản này',
  en: () => 'The functions of this version',
});

export const failed = message<object>({
  code: 'taskpane/failed',
  vi: () => 'Ngăn này gặp lỗi nên đã dừng. Bảng tính không bị thay đổi. Hãy mở lại ngăn.',
  en: () => 'This pane met an error and stopped. The workbook was not changed. Open it again.',
});
