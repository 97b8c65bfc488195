import { message, plainMessage } from '../message';

export const chooseAnnex = plainMessage(
  'taskpane/choose-annex',
  'Phụ lục cần điền',
  'Annex to fill',
);
export const annexSource = message<{ readonly source: string }>({
  code: 'taskpane/annex-source',
  vi: ({ source }) => `Theo mẫu: ${source}.`,
  en: ({ source }) => `After the form: ${source}.`,
});
export const needs = message<{ readonly columns: string }>({
  code: 'taskpane/needs',
  vi: ({ columns }) => `Bảng nguồn cần các cột: ${columns}.`,
  en: ({ columns }) => `The source table needs the columns: ${columns}.`,
});
export const fillable = plainMessage(
  'taskpane/fillable',
  'Điền được từ sổ này',
  'Can be filled from this workbook',
);
export const notFillable = plainMessage(
  'taskpane/not-fillable',
  'Chưa có bảng nguồn đủ cột',
  'No table with the columns yet',
);
export const sourceTable = plainMessage(
  'taskpane/source-table',
  'Bảng số liệu nguồn',
  'Source table',
);
export const noSource = plainMessage(
  'taskpane/no-source',
  'Chưa tìm thấy bảng có dòng tiêu đề Chỉ tiêu, Mục tiêu (hoặc Kế hoạch), Thực hiện trong sổ này.',
  'No table with the headers Chỉ tiêu, Mục tiêu (or Kế hoạch), Thực hiện was found in this workbook.',
);
export const sourceOption = message<{
  readonly sheet: string;
  readonly lines: number;
  readonly missing: string;
}>({
  code: 'taskpane/source-option',
  vi: ({ sheet, lines, missing }) =>
    missing === ''
      ? `${sheet} (${String(lines)} dòng)`
      : `${sheet} (${String(lines)} dòng, thiếu cột ${missing})`,
  en: ({ sheet, lines, missing }) =>
    missing === ''
      ? `${sheet} (${String(lines)} rows)`
      : `${sheet} (${String(lines)} rows, lacks ${missing})`,
});
export const columns = plainMessage(
  'taskpane/columns',
  'Cách hiểu các cột',
  'How columns are read',
);
export const columnsHint = plainMessage(
  'taskpane/columns-hint',
  'Nếu cột nào hiểu sai, hãy chọn lại. Lựa chọn được ghi nhớ trong sổ.',
  'Choose again where a column is misread. The choice is kept in the workbook.',
);
export const noColumn = plainMessage('taskpane/no-column', '(không có)', '(none)');
export const columnOption = message<{ readonly letter: string; readonly header: string }>({
  code: 'taskpane/column-option',
  vi: ({ letter, header }) => (header === '' ? `Cột ${letter}` : `${letter}: ${header}`),
  en: ({ letter, header }) => (header === '' ? `Column ${letter}` : `${letter}: ${header}`),
});
export const forgetColumns = plainMessage(
  'taskpane/forget-columns',
  'Để phần mềm tự tìm lại',
  'Find the columns again',
);
export const pointOut = plainMessage(
  'taskpane/point-out',
  'Chỉ bảng khác',
  'Point out another table',
);
export const onSheet = plainMessage('taskpane/on-sheet', 'Trang tính', 'Sheet');
export const headerRow = plainMessage(
  'taskpane/header-row',
  'Dòng tiêu đề cột (số dòng)',
  'Header row (number)',
);
export const useTable = plainMessage('taskpane/use-table', 'Dùng bảng này', 'Use this table');
export const useTableHint = plainMessage(
  'taskpane/use-table-hint',
  'Cần chọn đủ Chỉ tiêu, Mục tiêu, Thực hiện.',
  'Indicator, target and actual must be chosen.',
);

export const wording = plainMessage(
  'taskpane/wording',
  'Chữ ghi trên phụ lục',
  'Words on the annex',
);
export const unitName = plainMessage('taskpane/unit-name', 'Đơn vị', 'Unit');
export const unitExample = plainMessage(
  'taskpane/unit-example',
  'Ví dụ: xã Hà Quảng',
  'Such as: xã Hà Quảng',
);
export const period = plainMessage('taskpane/period', 'Kỳ báo cáo', 'Period');
export const periodExample = plainMessage(
  'taskpane/period-example',
  'Ví dụ: giai đoạn 2021-2025',
  'Such as: giai đoạn 2021-2025',
);
export const reference = plainMessage('taskpane/reference', 'Dòng kèm theo', 'Reference line');
export const referenceExample = plainMessage(
  'taskpane/reference-example',
  'Để trống thì lấy dòng "(Kèm theo …)" ở bảng nguồn, hoặc dòng mẫu.',
  'Left empty, the line over the source table is used, or a blank one.',
);
export const formulas = plainMessage('taskpane/formulas', 'Ghi tỷ lệ % bằng', 'Percentages as');
export const formulasNative = plainMessage(
  'taskpane/formulas-native',
  'Công thức Excel (máy nào cũng tính được)',
  'Excel formulas (work everywhere)',
);
export const formulasFunctions = plainMessage(
  'taskpane/formulas-functions',
  'Hàm TDKT (máy nhận cần phần bổ trợ này)',
  'TDKT functions (readers need this add-in)',
);
export const formulasValues = plainMessage('taskpane/formulas-values', 'Giá trị', 'Values');

export const reportDate = plainMessage('taskpane/report-date', 'Ngày báo cáo', 'Report date');
export const reportDateHint = plainMessage(
  'taskpane/report-date-hint',
  'Ngày ký quyết định hoặc báo cáo, ví dụ 21/11/2026. Để trống thì theo ngày, năm ghi ở bảng nguồn.',
  'The day of the decision or report, such as 21/11/2026. Left empty, days and years of the source count.',
);
export const reportDateWrong = plainMessage(
  'taskpane/report-date-wrong',
  'Không đọc được ngày này. Hãy ghi một ngày có thật theo kiểu 21/11/2026.',
  'This day can not be read. Write one that exists, like 21/11/2026.',
);
export const baseSalary = plainMessage(
  'taskpane/base-salary',
  'Lương cơ sở (đồng)',
  'Base salary (đồng)',
);
export const baseSalaryHint = plainMessage(
  'taskpane/base-salary-hint',
  'Ví dụ: 2.340.000. Để trống thì chưa tính tiền thưởng.',
  'Such as: 2.340.000. Left empty, no award money is worked out.',
);
export const baseSalaryWrong = plainMessage(
  'taskpane/base-salary-wrong',
  'Không đọc được số tiền này. Hãy ghi số đồng chẵn, lớn hơn 0, theo kiểu 2.340.000.',
  'This amount can not be read. Write whole đồng above 0, like 2.340.000.',
);
export const fillBasisWrong = plainMessage(
  'taskpane/fill-basis-wrong',
  'Chưa điền được vì có ô ở trên ghi chưa đúng. Hãy sửa ô đang báo lỗi, hoặc để trống.',
  'A field above is not right yet. Mend the one that says so, or leave it empty.',
);

export const preview = plainMessage('taskpane/preview', 'Xem trước', 'Preview');
export const previewNote = message<{ readonly lines: number; readonly sheet: string }>({
  code: 'taskpane/preview-note',
  vi: ({ lines, sheet }) =>
    `${String(lines)} dòng, sẽ ghi vào trang mới "${sheet}". Chưa ghi gì vào sổ.`,
  en: ({ lines, sheet }) =>
    `${String(lines)} rows for a new sheet "${sheet}". Nothing has been written yet.`,
});
export const doubtful = message<{ readonly count: number }>({
  code: 'taskpane/doubtful',
  vi: ({ count }) => `${String(count)} dòng có số liệu cần xem lại trước khi điền.`,
  en: ({ count }) => `${String(count)} rows have figures to look at before filling.`,
});
export const readAs = message<{ readonly text: string; readonly reading: string }>({
  code: 'taskpane/read-as',
  vi: ({ text, reading }) => `${text} đọc là ${reading}`,
  en: ({ text, reading }) => `${text} read as ${reading}`,
});
export const colIndicator = plainMessage('taskpane/col-indicator', 'Chỉ tiêu', 'Indicator');
export const colTarget = plainMessage('taskpane/col-target', 'Mục tiêu', 'Target');
export const colActual = plainMessage('taskpane/col-actual', 'Thực hiện', 'Actual');
export const colPercent = plainMessage('taskpane/col-percent', 'Tỷ lệ %', 'Per cent');
export const doubtMark = plainMessage('taskpane/doubt-mark', 'Cần xem lại', 'To look at');

export const fill = plainMessage('taskpane/fill', 'Điền vào trang mới', 'Fill a new sheet');
export const fillAgain = message<{ readonly sheet: string }>({
  code: 'taskpane/fill-again',
  vi: ({ sheet }) => `Điền lại trang "${sheet}"`,
  en: ({ sheet }) => `Fill "${sheet}" again`,
});
export const again = message<{
  readonly sheet: string;
  readonly changed: number;
  readonly notes: number;
}>({
  code: 'taskpane/again',
  vi: ({ sheet, changed, notes }) =>
    changed === 0
      ? `Phụ lục này đã điền ở trang "${sheet}" và đang khớp với bảng nguồn.`
      : `Phụ lục này đã điền ở trang "${sheet}". Điền lại sẽ đổi ${String(changed)} ô${notes === 0 ? '' : `, giữ nguyên ${String(notes)} ô ghi chú viết tay`}.`,
  en: ({ sheet, changed, notes }) =>
    changed === 0
      ? `This annex was filled on "${sheet}" and agrees with its source.`
      : `This annex was filled on "${sheet}". Filling again changes ${String(changed)} cells${notes === 0 ? '' : ` and keeps ${String(notes)} handwritten notes`}.`,
});
export const filled = message<{ readonly sheet: string; readonly lines: number }>({
  code: 'taskpane/filled',
  vi: ({ sheet, lines }) => `Đã điền ${String(lines)} dòng vào trang "${sheet}".`,
  en: ({ sheet, lines }) => `${String(lines)} rows were filled on "${sheet}".`,
});
export const refilled = message<{
  readonly sheet: string;
  readonly changed: number;
  readonly notes: number;
}>({
  code: 'taskpane/refilled',
  vi: ({ sheet, changed, notes }) =>
    `Đã điền lại trang "${sheet}": đổi ${String(changed)} ô${notes === 0 ? '' : `, giữ ${String(notes)} ô ghi chú viết tay`}.`,
  en: ({ sheet, changed, notes }) =>
    `"${sheet}" was filled again: ${String(changed)} cells changed${notes === 0 ? '' : `, ${String(notes)} handwritten notes kept`}.`,
});
export const word = plainMessage('taskpane/word', 'Tải tệp Word', 'Download as Word');
export const withSentences = plainMessage(
  'taskpane/with-sentences',
  'kèm câu đánh giá',
  'with sentences on the results',
);
export const wordHint = plainMessage(
  'taskpane/word-hint',
  'Tệp Word có nội dung như bản xem trước; những gì sửa hoặc ghi tay trên trang phụ lục đã điền thì không có trong tệp.',
  'The Word file holds what the preview shows, and nothing that was changed by hand on an annex filled before.',
);
export const wordSaved = message<{
  readonly name: string;
  readonly sentences: number;
  readonly unsaid: string;
}>({
  code: 'taskpane/word-saved',
  vi: ({ name, sentences, unsaid }) =>
    `Đã tạo tệp "${name}"${sentences === 0 ? '' : ` có ${String(sentences)} câu đánh giá`} để tải xuống. Nếu không được hỏi nơi lưu, hãy tìm trong thư mục Tải xuống.${unsaid === '' ? '' : ` Không viết được câu vì kết quả không phải là số: ${unsaid}.`}`,
  en: ({ name, sentences, unsaid }) =>
    `"${name}"${sentences === 0 ? '' : ` with ${String(sentences)} sentences`} was made to download. If you are not asked where to keep it, look into Downloads.${unsaid === '' ? '' : ` No sentence, for the result is no figure: ${unsaid}.`}`,
});
export const noDownload = plainMessage(
  'taskpane/no-download',
  'Excel trên máy Mac và iPad không cho phần bổ trợ tải tệp xuống. Hãy mở sổ này bằng Excel trên web hoặc trên Windows rồi bấm lại.',
  'Excel on Mac and iPad lets no add-in download a file. Open this workbook in Excel on the web or on Windows and try again.',
);
export const checkNow = plainMessage('taskpane/check-now', 'Kiểm tra sổ', 'Check the workbook');

export const sampleOffer = plainMessage(
  'taskpane/sample-offer',
  'Lần đầu dùng? Mở sổ mẫu để thử: một bảng 8 chỉ tiêu của huyện Hà Quảng được ghi vào trang mới của sổ này, hoàn tác được.',
  'First time here? Open the sample: a table of 8 targets of Hà Quảng is written to a new sheet of this workbook, and can be undone.',
);
export const openSample = plainMessage('taskpane/open-sample', 'Mở sổ mẫu', 'Open the sample');
export const sampleOpened = message<{ readonly sheet: string }>({
  code: 'taskpane/sample-opened',
  vi: ({ sheet }) =>
    `Đã ghi bảng mẫu vào trang "${sheet}". Hãy xem trước ở dưới rồi bấm Điền, hoặc kiểm tra sổ.`,
  en: ({ sheet }) =>
    `The sample is on "${sheet}". Look at the preview below and fill, or check the workbook.`,
});

export const noAnnexChosen = plainMessage(
  'taskpane/no-annex-chosen',
  '(chọn phụ lục)',
  '(choose an annex)',
);
export const starterOffer = message<{ readonly sheets: number; readonly kept: string }>({
  code: 'taskpane/starter-offer',
  vi: ({ sheets, kept }) =>
    [
      `Chưa có sổ số liệu? Tạo ${String(sheets)} trang nhập liệu có danh sách chọn và dòng ví dụ; phụ lục điền được từ các trang đó.`,
      ...(kept === '' ? [] : [`Sổ đã có trang ${kept}: giữ nguyên, không tạo lại.`]),
    ].join(' '),
  en: ({ sheets, kept }) =>
    [
      `No data yet? Make ${String(sheets)} sheets to type into, with drop-down lists and example rows, from which annexes can be filled.`,
      ...(kept === '' ? [] : [`The workbook has ${kept} already: left as they are.`]),
    ].join(' '),
});
export const makeStarter = plainMessage(
  'taskpane/make-starter',
  'Tạo trang nhập liệu',
  'Make sheets to type into',
);
export const starterMade = message<{ readonly sheets: number }>({
  code: 'taskpane/starter-made',
  vi: ({ sheets }) =>
    `Đã tạo ${String(sheets)} trang nhập liệu. Hãy điền thử một phụ lục ở dưới từ các dòng ví dụ, rồi xóa ví dụ và nhập số liệu của đơn vị.`,
  en: ({ sheets }) =>
    `${String(sheets)} sheets to type into were made. Try an annex below with the example rows, then delete these and type in your own figures.`,
});
export const previousBook = plainMessage(
  'taskpane/previous-book',
  'Sổ kỳ trước (lấy số cùng kỳ)',
  'Workbook of the period before',
);
export const previousHint = plainMessage(
  'taskpane/previous-hint',
  'Số cùng kỳ và kế hoạch mà sổ này không có sẽ lấy từ sổ kỳ trước. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
  'Figures of the same period and plans that this workbook lacks are taken from it. The file is read on this computer and goes nowhere.',
);
export const choosePrevious = plainMessage(
  'taskpane/choose-previous',
  'Chọn tệp sổ kỳ trước',
  'Choose its file',
);
export const removePrevious = plainMessage(
  'taskpane/remove-previous',
  'Bỏ tệp này',
  'Take it away',
);
export const previousChosen = message<{ readonly name: string }>({
  code: 'taskpane/previous-chosen',
  vi: ({ name }) => `Đang lấy thêm số từ "${name}".`,
  en: ({ name }) => `Figures are also taken from "${name}".`,
});
export const previousGone = message<{ readonly file: string }>({
  code: 'taskpane/previous-gone',
  vi: ({ file }) => `Không đọc được tệp "${file}". Hãy xem tệp còn ở chỗ cũ không rồi chọn lại.`,
  en: ({ file }) =>
    `The file "${file}" can not be read. See whether it is still there and choose again.`,
});
export const formerUnits = plainMessage(
  'taskpane/former-units',
  'Đơn vị cũ nay thành đơn vị nào',
  'What former units became',
);
export const formerUnitsHint = plainMessage(
  'taskpane/former-units-hint',
  'Mỗi dòng một đơn vị, ví dụ: xã A cũ = xã Mới. Để trống nếu tên không đổi.',
  'A line for each: xã A cũ = xã Mới. Leave empty where names are the same.',
);
export const formerUnitsWrong = plainMessage(
  'taskpane/former-units-wrong',
  'Mỗi dòng cần có một dấu bằng, hai bên là tên đơn vị.',
  'Each line needs one equals sign between two names.',
);

export const fillUnknownAnnex = message<{ readonly annex: string }>({
  code: 'taskpane/fill-unknown-annex',
  vi: ({ annex }) => `Không có phụ lục "${annex}". Hãy chọn phụ lục khác.`,
  en: ({ annex }) => `There is no annex "${annex}". Choose another.`,
});
export const fillNoSheet = message<{ readonly sheet: string }>({
  code: 'taskpane/fill-no-sheet',
  vi: ({ sheet }) => `Trang "${sheet}" không còn trong sổ. Hãy bấm Đọc lại sổ rồi chọn bảng khác.`,
  en: ({ sheet }) => `Sheet "${sheet}" is no longer there. Read again and choose another table.`,
});
export const fillNoTable = message<{ readonly near: string }>({
  code: 'taskpane/fill-no-table',
  vi: ({ near }) =>
    near === ''
      ? 'Trong sổ chưa có bảng nguồn để điền phụ lục này. Hãy nhập bảng có các cột nêu trên rồi bấm Đọc lại sổ.'
      : `Bảng ở trang ${near} còn thiếu cột. Hãy chọn cột ở mục Cách hiểu các cột.`,
  en: ({ near }) =>
    near === ''
      ? 'The workbook has no source table for this annex. Enter one with the columns named above and read again.'
      : `The table on ${near} lacks columns. Choose them under How columns are read.`,
});
export const fillSeveralTables = message<{ readonly tables: string }>({
  code: 'taskpane/fill-several-tables',
  vi: ({ tables }) =>
    `Trang ${tables} có hơn một bảng điền được. Hãy chỉ rõ bảng ở mục Chỉ bảng khác.`,
  en: ({ tables }) => `There is more than one table on ${tables}. Point out the one you mean.`,
});
export const fillEmptyTable = message<{ readonly sheet: string }>({
  code: 'taskpane/fill-empty-table',
  vi: ({ sheet }) =>
    `Bảng ở trang "${sheet}" chưa có dòng nào dưới tiêu đề. Hãy nhập số liệu rồi bấm Đọc lại sổ.`,
  en: ({ sheet }) => `The table on "${sheet}" has no rows yet. Enter the figures and read again.`,
});
export const fillSheetTaken = message<{ readonly sheet: string }>({
  code: 'taskpane/fill-sheet-taken',
  vi: ({ sheet }) => `Trong sổ đã có trang "${sheet}". Hãy đổi tên trang đó rồi điền lại.`,
  en: ({ sheet }) => `There already is a sheet "${sheet}". Rename it and fill again.`,
});
export const fillShapeChanged = message<{ readonly sheet: string }>({
  code: 'taskpane/fill-shape-changed',
  vi: ({ sheet }) =>
    `Bảng nguồn hoặc trang "${sheet}" đã thêm, bớt, đổi dòng nên không điền lại tại chỗ được. Hãy điền vào trang mới rồi chép các ghi chú viết tay sang.`,
  en: ({ sheet }) =>
    `Rows of the source or of "${sheet}" were added, removed or renamed, so it can't be filled in place. Fill a new sheet and copy the handwritten notes over.`,
});
