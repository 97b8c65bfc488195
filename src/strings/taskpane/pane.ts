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
    'Bản này có hai hàm tính dùng được trong ô Excel: TDKT.HOANTHANH và TDKT.TACHSO. Ngăn này để xem cách dùng và thử cách đọc số liệu. Số liệu không rời khỏi máy.',
  en: () =>
    'This version gives two functions for Excel cells: TDKT.HOANTHANH and TDKT.TACHSO. This pane shows how to use them and lets you try how figures are read. No data leaves the computer.',
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
  vi: () => 'Hai hàm của bản này',
  en: () => 'The two functions of this version',
});

export const attainmentHelp = message<object>({
  code: 'taskpane/attainment-help',
  vi: () => 'Phần trăm hoàn thành kế hoạch, theo điểm phần trăm; nhận cả cột.',
  en: () => 'Attainment of the plan in percentage points; takes whole columns too.',
});

export const figureHelp = message<object>({
  code: 'taskpane/figure-help',
  vi: () => 'Con số trong số liệu viết kiểu Việt Nam, có đơn vị hay dấu so sánh đi kèm.',
  en: () => 'The number in a figure written the Vietnamese way, with its unit or relation sign.',
});

export const failed = message<object>({
  code: 'taskpane/failed',
  vi: () => 'Ngăn này gặp lỗi nên đã dừng. Bảng tính không bị thay đổi. Hãy mở lại ngăn.',
  en: () => 'This pane met an error and stopped. The workbook was not changed. Open it again.',
});
