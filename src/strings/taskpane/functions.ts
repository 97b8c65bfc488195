import { message, plainMessage } from '../message';

export const search = plainMessage('taskpane/search', 'Tìm hàm', 'Search');
export const searchExample = plainMessage(
  'taskpane/search-example',
  'Gõ không dấu cũng được: hoan thanh, han muc',
  'By name or description',
);
export const found = message<{ readonly count: number }>({
  code: 'taskpane/found',
  vi: ({ count }) => (count === 0 ? 'Không có hàm nào khớp.' : `${String(count)} hàm`),
  en: ({ count }) => (count === 0 ? 'No function matches.' : `${String(count)} functions`),
});
export const back = plainMessage('taskpane/back', 'Về danh sách hàm', 'Back to the functions');
export const argumentsTitle = plainMessage('taskpane/arguments', 'Nhập từng mục', 'Arguments');
export const argumentHint = plainMessage(
  'taskpane/argument-hint',
  'Gõ số, chữ hoặc địa chỉ ô như B5, B5:B9; bấm Lấy ô để lấy ô đang chọn. Mục không bắt buộc có thể để trống.',
  'Type a number, a text or an address such as B5, B5:B9; Take cell takes the selected one. Optional ones may stay empty.',
);
export const takeCell = plainMessage('taskpane/take-cell', 'Lấy ô', 'Take cell');
export const takeCellFor = message<{ readonly name: string }>({
  code: 'taskpane/take-cell-for',
  vi: ({ name }) => `Lấy ô đang chọn cho ${name}`,
  en: ({ name }) => `Take cell: the selected one for ${name}`,
});
export const formula = plainMessage('taskpane/formula', 'Công thức', 'Formula');
export const gives = plainMessage('taskpane/gives', 'Kết quả', 'Result');
export const givesNothing = plainMessage(
  'taskpane/gives-nothing',
  'Nhập các mục ở trên để thấy kết quả.',
  'Fill in the arguments to see the result.',
);
export const blankResult = plainMessage('taskpane/blank-result', '(trống)', '(blank)');
export const insert = plainMessage(
  'taskpane/insert',
  'Ghi vào ô đang chọn',
  'Put into the selected cell',
);
export const overwrites = message<{ readonly sheet: string; readonly cell: string }>({
  code: 'taskpane/overwrites',
  vi: ({ sheet, cell }) =>
    `Ô ${cell} của trang "${sheet}" đang có nội dung. Bấm lần nữa để ghi đè, hoặc chọn ô khác.`,
  en: ({ sheet, cell }) =>
    `Cell ${cell} of "${sheet}" holds something. Press again to overwrite it, or select another.`,
});
export const inserted = message<{ readonly sheet: string; readonly cell: string }>({
  code: 'taskpane/inserted',
  vi: ({ sheet, cell }) => `Đã ghi công thức vào ô ${cell} của trang "${sheet}".`,
  en: ({ sheet, cell }) => `The formula is in cell ${cell} of "${sheet}".`,
});
export const noCell = plainMessage(
  'taskpane/no-cell',
  'Chưa có ô nào được chọn. Hãy bấm vào một ô trong bảng tính rồi làm lại.',
  'No cell is selected. Click a cell in the sheet and try again.',
);
