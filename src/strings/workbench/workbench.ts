import { message, plainMessage } from '../message';

interface InFile {
  readonly file: string;
}

export const bar = plainMessage('workbench/bar', 'Sổ đang mở', 'Open workbook');
export const grid = plainMessage('workbench/grid', 'Bảng tính', 'Grid');
export const open = plainMessage('workbench/open', 'Mở tệp…', 'Open a file…');
export const sample = plainMessage('workbench/sample', 'Mở sổ mẫu Hà Quảng', 'Open the sample');
export const save = plainMessage('workbench/save', 'Lưu', 'Save');
export const undo = plainMessage('workbench/undo', 'Hoàn tác', 'Undo');
export const redo = plainMessage('workbench/redo', 'Làm lại', 'Redo');
export const opening = plainMessage('workbench/opening', 'Đang mở sổ…', 'Opening the workbook…');
export const unsaved = plainMessage('workbench/unsaved', 'chưa lưu', 'not saved');
export const invitation = plainMessage(
  'workbench/invitation',
  'Thả tệp .xlsx vào đây hoặc bấm Mở tệp. Sổ chỉ được đọc trên máy này, không gửi đi đâu.',
  'Drop an .xlsx file here or press Open a file. The workbook is read on this computer alone; nothing is sent anywhere.',
);
export const replaceUnsaved = plainMessage(
  'workbench/replace-unsaved',
  'Sổ đang mở có thay đổi chưa lưu. Vẫn mở tệp khác?',
  'The open workbook has changes that are not saved. Open another file all the same?',
);
export const stopped = plainMessage(
  'workbench/stopped',
  'Ở đây chỉ nhập, chép, dán, sửa được số liệu, công thức và thêm, đổi tên trang tính. Các việc khác (chèn, xóa, gộp ô, định dạng, sắp xếp, lọc) hãy làm trong Excel sau khi lưu.',
  'Here you can type, copy and paste values and formulas, and add or rename sheets. For the rest (inserting, deleting, merging, formatting, sorting, filtering) save and use Excel.',
);
export const englishNumbers = plainMessage(
  'workbench/english-numbers',
  'Số dán vào viết kiểu Anh (dấu chấm trước phần thập phân) và đã được đọc như vậy. Hãy so lại với nguồn.',
  'The pasted numbers are written the English way (a point before decimals) and were read so. Compare them with their source.',
);
export const pasteOutside = plainMessage(
  'workbench/paste-outside',
  'Khối chép vào vượt quá mép trang tính. Hãy chọn ô đích cao hơn hoặc sang trái rồi dán lại.',
  'What you paste does not fit on the sheet. Select a cell further up or left and paste again.',
);
export const formulaUnread = message<{ readonly formula: string }>({
  code: 'workbench/formula-unread',
  vi: ({ formula }) =>
    `Công thức này không đọc được: ${formula}. Ô giữ nội dung cũ. Hãy ngăn các phần bằng dấu chấm phẩy, viết phần thập phân sau dấu phẩy, không chấm ở hàng nghìn, đủ ngoặc và nháy, như =ROUND(E14*1,5;1), rồi nhập lại.`,
  en: ({ formula }) =>
    `This formula can't be read: ${formula}. The cell keeps what it had. Put semicolons between arguments, a comma before decimals, no points between thousands, every bracket and quote, as in =ROUND(E14*1,5;1), and type it again.`,
});
export const noCut = plainMessage(
  'workbench/no-cut',
  'Ở đây không cắt rồi dán được, vì công thức trỏ tới ô đó sẽ sai. Hãy chép (Ctrl+C), dán (Ctrl+V), rồi xóa ô cũ.',
  'Cells cannot be cut here, for formulas that refer to them would go wrong. Copy (Ctrl+C), paste (Ctrl+V) and clear the old cells.',
);
export const sheetHidden = message<{ readonly sheet: string }>({
  code: 'workbench/sheet-hidden',
  vi: ({ sheet }) =>
    `Trang "${sheet}" đang ẩn nên không xem được ở đây. Hãy lưu sổ, mở bằng Excel, bấm chuột phải vào tên một trang rồi chọn Bỏ ẩn; trang không cần nữa thì xóa ở tab Hoàn thiện.`,
  en: ({ sheet }) =>
    `"${sheet}" is hidden and can't be shown here. Save the workbook, open it in Excel, right-click the name of a sheet and choose Unhide; a sheet that is not needed can be removed on the Finish tab.`,
});
export const sampleMissing = plainMessage(
  'workbench/sample-missing',
  'Không tải được sổ mẫu. Hãy kiểm tra thư mục cài đặt rồi thử lại.',
  'The sample could not be loaded. Check where this page is installed and try again.',
);
export const notRead = message<InFile>({
  code: 'workbench/not-read',
  vi: ({ file }) => `Không đọc được tệp "${file}" từ máy. Hãy kiểm tra tệp còn ở đó rồi mở lại.`,
  en: ({ file }) =>
    `"${file}" could not be read. See whether the file is still there and open it again.`,
});
export const notSaved = message<InFile>({
  code: 'workbench/not-saved',
  vi: ({ file }) =>
    `Chưa lưu được "${file}". Thay đổi vẫn còn trên trang này; hãy đóng tệp trong chương trình khác rồi lưu lại.`,
  en: ({ file }) =>
    `"${file}" could not be saved. Your changes are still on this page; close the file elsewhere and save again.`,
});
export const saved = message<InFile>({
  code: 'workbench/saved',
  vi: ({ file }) => `Đã lưu "${file}".`,
  en: ({ file }) => `"${file}" is saved.`,
});
export const downloadedInstead = message<InFile>({
  code: 'workbench/downloaded-instead',
  vi: ({ file }) =>
    `Trình duyệt chưa được phép ghi vào "${file}", nên đã tải sổ về thư mục tải xuống. Tệp gốc không đổi.`,
  en: ({ file }) =>
    `The browser was not allowed to write "${file}", so the workbook went to your downloads. The original file is unchanged.`,
});
export const newSheet = message<{ readonly number: number }>({
  code: 'workbench/new-sheet',
  vi: ({ number }) => `Trang tính ${String(number)}`,
  en: ({ number }) => `Sheet ${String(number)}`,
});
export const renamed = message<{
  readonly sheet: string;
  readonly to: string;
  readonly left: string;
}>({
  code: 'workbench/renamed',
  vi: ({ sheet, to, left }) =>
    `Trang "${sheet}" nay là "${to}", công thức, tên và biểu đồ đã đổi theo. Riêng công thức ở ${left} ghi tên trang bằng chữ (INDIRECT, HYPERLINK) nên vẫn theo tên cũ; hãy sửa tay.`,
  en: ({ sheet, to, left }) =>
    `"${sheet}" is now "${to}"; formulas, names and charts followed. But the formulas in ${left} name the sheet in a text (INDIRECT, HYPERLINK) and still say the old name: change them by hand.`,
});
export const kept = message<{ readonly what: string }>({
  code: 'workbench/kept',
  vi: ({ what }) => `Không hiện ở đây nhưng vẫn giữ nguyên trong tệp: ${what}.`,
  en: ({ what }) => `Not shown here but kept in the file: ${what}.`,
});
export const keptChart = plainMessage('workbench/kept-chart', 'biểu đồ', 'charts');
export const keptPicture = plainMessage('workbench/kept-picture', 'hình ảnh', 'pictures');
export const keptDrawing = plainMessage('workbench/kept-drawing', 'hình vẽ', 'drawings');
export const keptPivot = plainMessage(
  'workbench/kept-pivot',
  'bảng tổng hợp Pivot',
  'pivot tables',
);
export const keptConditional = plainMessage(
  'workbench/kept-conditional',
  'định dạng có điều kiện',
  'conditional formats',
);
export const keptChartSheet = plainMessage(
  'workbench/kept-chart-sheet',
  'trang biểu đồ',
  'chart sheets',
);
