import { message, plainMessage } from '../message';

export const templateTitle = plainMessage(
  'taskpane/template-title',
  'Điền vào biểu mẫu đã có sẵn',
  'Fill an issued form',
);
export const templateHint = plainMessage(
  'taskpane/template-hint',
  'Mở biểu mẫu cấp trên gửi xuống làm sổ đang mở, rồi chọn số liệu. Tiêu đề, công thức, định dạng, dòng cộng và chỗ ký của biểu giữ nguyên.',
  'Open the form that was sent to you, then choose the data. Its header, formulas, looks, totals and signatures stay.',
);
export const templateForm = plainMessage(
  'taskpane/template-form',
  'Trang của biểu mẫu',
  'Sheet of the form',
);
export const templateAllSheets = plainMessage(
  'taskpane/template-all-sheets',
  '(mọi trang của sổ này)',
  '(every sheet of this workbook)',
);
export const templateNoSheet = plainMessage(
  'taskpane/template-no-sheet',
  '(chưa chọn trang)',
  '(no sheet chosen)',
);
export const templateData = plainMessage('taskpane/template-data', 'Số liệu lấy từ', 'Data from');
export const templateFromFile = plainMessage(
  'taskpane/template-from-file',
  'một tệp trên máy này',
  'a file on this computer',
);
export const templateFromBook = plainMessage(
  'taskpane/template-from-book',
  'trang khác của sổ này',
  'other sheets of this workbook',
);
export const templateChooseFile = plainMessage(
  'taskpane/template-choose-file',
  'Chọn tệp số liệu…',
  'Choose the file of data…',
);
export const templateFile = message<{ readonly file: string }>({
  code: 'taskpane/template-file',
  vi: ({ file }) => `Số liệu: “${file}”. Tệp chỉ được đọc trên máy này.`,
  en: ({ file }) => `Data: “${file}”. The file is read on this computer only.`,
});
export const templateFileHint = plainMessage(
  'taskpane/template-file-hint',
  'Chọn sổ .xlsx có bảng chỉ tiêu hoặc sổ khen thưởng. Tệp chỉ được đọc trên máy này.',
  'Choose an .xlsx workbook with a table of targets or an award register. It is read on this computer only.',
);

export const templateTexts = plainMessage(
  'taskpane/template-texts',
  'Chữ ghi trên biểu',
  'Words on the form',
);
export const templateField = message<{ readonly field: string }>({
  code: 'taskpane/template-field',
  vi: ({ field }) => `Trường {${field}}`,
  en: ({ field }) => `Field {${field}}`,
});
export const templateDateHint = plainMessage(
  'taskpane/template-date-hint',
  'Điền vào {ngày}, {tháng}, {năm} của biểu, ví dụ 21/11/2026.',
  'Goes into {ngày}, {tháng}, {năm} of the form, such as 21/11/2026.',
);

export const templateBlock = message<{ readonly place: string; readonly about: string }>({
  code: 'taskpane/template-block',
  vi: ({ place, about }) =>
    about === 'targets' ? `Bảng chỉ tiêu ở ${place}` : `Danh sách khen thưởng ở ${place}`,
  en: ({ place, about }) =>
    about === 'targets' ? `Table of targets at ${place}` : `List of awards at ${place}`,
});
export const templateRefill = plainMessage(
  'taskpane/template-refill',
  'Biểu này đã được điền và nhớ cách điền: chỉ cần chọn số liệu rồi bấm nút.',
  'This form was filled before and knows how: choose the data and press the button.',
);
export const templateTable = plainMessage(
  'taskpane/template-table',
  'Điền từ bảng ở trang',
  'Filled from the table on sheet',
);
export const templateNoTable = plainMessage(
  'taskpane/template-no-table',
  '(chọn một bảng)',
  '(choose a table)',
);
export const templateTableOption = message<{ readonly sheet: string; readonly lines: number }>({
  code: 'taskpane/template-table-option',
  vi: ({ sheet, lines }) => `${sheet} (${String(lines)} dòng)`,
  en: ({ sheet, lines }) => `${sheet} (${String(lines)} lines)`,
});
export const templateColumns = message<{ readonly known: number; readonly count: number }>({
  code: 'taskpane/template-columns',
  vi: ({ known, count }) => `Điền gì vào từng cột (hiểu ${String(known)} trong ${String(count)})`,
  en: ({ known, count }) =>
    `What goes into each column (${String(known)} of ${String(count)} understood)`,
});
export const templateColumnsHint = plainMessage(
  'taskpane/template-columns-hint',
  'Cột nào hiểu sai thì chọn lại. Khi điền xong, cách điền được ghi nhớ trong chính biểu này.',
  'Choose again where a column is misread. Once filled, the form itself remembers the choice.',
);
export const templateOwnFormula = plainMessage(
  'taskpane/template-own-formula',
  'Công thức của biểu, chép xuống từng dòng',
  'The form’s own formula, copied down',
);
export const templateByHand = plainMessage(
  'taskpane/template-by-hand',
  '(để nguyên, ghi tay)',
  '(left to be written by hand)',
);
export const templateConstant = message<{ readonly text: string }>({
  code: 'taskpane/template-constant',
  vi: ({ text }) => `Chữ cố định “${text}”`,
  en: ({ text }) => `Always “${text}”`,
});
export const templateUnder = message<{ readonly header: string }>({
  code: 'taskpane/template-under',
  vi: ({ header }) => `Cột “${header}” của số liệu`,
  en: ({ header }) => `Column “${header}” of the data`,
});

export const templatePreview = plainMessage(
  'taskpane/template-preview',
  'Xem trước biểu',
  'Preview of the form',
);
export const templateLines = message<{
  readonly place: string;
  readonly source: string;
  readonly lines: number;
  readonly inserted: number;
}>({
  code: 'taskpane/template-lines',
  vi: ({ place, source, lines, inserted }) =>
    `${place}: ${String(lines)} dòng từ trang "${source}"${rowsVi(inserted)}.`,
  en: ({ place, source, lines, inserted }) =>
    `${place}: ${String(lines)} lines from sheet "${source}"${rowsEn(inserted)}.`,
});
export const templateNotes = message<{ readonly count: number }>({
  code: 'taskpane/template-notes',
  vi: ({ count }) => `${String(count)} điều cần xem trước khi ký`,
  en: ({ count }) => `${String(count)} matters to look at before signing`,
});
export const templateUnchanged = plainMessage(
  'taskpane/template-unchanged',
  'Biểu đã khớp với số liệu này: không có gì phải ghi.',
  'The form says what these data say: there is nothing to write.',
);
export const templateNeedsData = plainMessage(
  'taskpane/template-needs-data',
  'Chọn tệp số liệu để xem trước và điền.',
  'Choose the file of data to see the preview and to fill.',
);
export const templateFill = plainMessage(
  'taskpane/template-fill',
  'Điền vào biểu mẫu này',
  'Fill this form',
);
export const templateDone = message<{
  readonly sheets: string;
  readonly lines: number;
  readonly inserted: number;
}>({
  code: 'taskpane/template-done',
  vi: ({ sheets, lines, inserted }) =>
    `Đã điền ${String(lines)} dòng vào trang "${sheets}"${rowsVi(inserted)}. Muốn bỏ, bấm Hoàn tác.`,
  en: ({ sheets, lines, inserted }) =>
    `${String(lines)} lines were filled on sheet "${sheets}"${rowsEn(inserted)}. Press Undo to take them back.`,
});

export const formNoBlock = message<{ readonly near: string }>({
  code: 'taskpane/form-no-block',
  vi: ({ near }) =>
    `Không nhận ra bảng nào để điền ở trang này: tiêu đề cần có cột chỉ tiêu (hoặc họ tên, tập thể) và các cột số liệu.${near === '' ? '' : ` Bảng gần nhất: ${near}.`} Hãy chọn trang khác, hoặc chỉ dòng tiêu đề của biểu ở dưới.`,
  en: ({ near }) =>
    `No table to fill is understood here: its header needs a column of indicators (or names) and columns of figures.${near === '' ? '' : ` The nearest: ${near}.`} Choose another sheet, or point out the form’s header rows below.`,
});
export const formNoSource = message<{ readonly sheets: string }>({
  code: 'taskpane/form-no-source',
  vi: ({ sheets }) =>
    `Số liệu đã chọn không có bảng chỉ tiêu hay sổ khen thưởng nào để điền biểu này (các trang: ${sheets}). Hãy chọn tệp khác, hoặc trang khác làm biểu mẫu.`,
  en: ({ sheets }) =>
    `The data have no table of targets and no award register to fill this form from (sheets: ${sheets}). Choose another file, or another sheet as the form.`,
});
export const formSeveralSources = message<{ readonly block: string; readonly tables: string }>({
  code: 'taskpane/form-several-sources',
  vi: ({ block, tables }) =>
    `Có nhiều bảng điền được ${block}: ${tables}. Hãy chọn một bảng ở mục "Điền từ bảng ở trang".`,
  en: ({ block, tables }) =>
    `Several tables can fill ${block}: ${tables}. Choose one under "Filled from the table on sheet".`,
});
export const formNoSheet = message<{ readonly sheet: string }>({
  code: 'taskpane/form-no-sheet',
  vi: ({ sheet }) => `Sổ không còn trang "${sheet}". Hãy đọc lại sổ rồi chọn trang khác.`,
  en: ({ sheet }) => `There is no sheet "${sheet}" any more. Read again and choose another.`,
});

export const pointHeader = plainMessage(
  'taskpane/point-header',
  'Chỉ dòng tiêu đề của biểu',
  'Point out the form’s header rows',
);
export const pointHeaderHint = plainMessage(
  'taskpane/point-header-hint',
  'Ghi số dòng đầu và cuối của tiêu đề, rồi chọn nội dung từng cột. Cần ít nhất cột Chỉ tiêu (hoặc họ tên).',
  'Give the first and last row of the header, then what each column holds. A column of indicators (or names) is needed.',
);
export const firstHeaderRow = plainMessage(
  'taskpane/first-header-row',
  'Dòng đầu tiêu đề (số dòng)',
  'First header row (number)',
);
export const lastHeaderRow = plainMessage(
  'taskpane/last-header-row',
  'Dòng cuối tiêu đề (số dòng)',
  'Last header row (number)',
);
export const ofTargets = plainMessage('taskpane/of-targets', 'Biểu chỉ tiêu', 'Form of targets');
export const ofAwards = plainMessage(
  'taskpane/of-awards',
  'Danh sách khen thưởng',
  'List of awards',
);
export const useHeader = plainMessage('taskpane/use-header', 'Dùng tiêu đề này', 'Use this header');
export const forgetHeader = plainMessage(
  'taskpane/forget-header',
  'Bỏ các lựa chọn này',
  'Take these choices back',
);

function rowsVi(inserted: number): string {
  if (inserted === 0) return '';
  return inserted > 0 ? `, chèn thêm ${String(inserted)} dòng` : `, bớt ${String(-inserted)} dòng`;
}

function rowsEn(inserted: number): string {
  if (inserted === 0) return '';
  return inserted > 0
    ? `, ${String(inserted)} rows put in`
    : `, ${String(-inserted)} rows taken out`;
}
