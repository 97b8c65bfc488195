import { message } from '../message';

interface Count {
  readonly count: number;
}

export const title = message({
  code: 'report/title',
  vi: () => 'Kết quả kiểm tra báo cáo',
  en: () => 'Results of checking the report',
});

export const checkedOn = message<{ readonly date: string }>({
  code: 'report/checked-on',
  vi: ({ date }) => `Kiểm tra theo ngày ${date}`,
  en: ({ date }) => `Checked as of ${date}`,
});

export const rulesUsed = message<{ readonly name: string }>({
  code: 'report/preset-used',
  vi: ({ name }) => `Cấu hình: ${name}`,
  en: ({ name }) => `Preset: ${name}`,
});

export const errors = message<Count>({
  code: 'report/group-error',
  vi: ({ count }) => `Lỗi phải sửa (${String(count)})`,
  en: ({ count }) => `Errors to mend (${String(count)})`,
});

export const warnings = message<Count>({
  code: 'report/group-warning',
  vi: ({ count }) => `Cảnh báo nên xem lại (${String(count)})`,
  en: ({ count }) => `Warnings to look at (${String(count)})`,
});

export const infos = message<Count>({
  code: 'report/group-info',
  vi: ({ count }) => `Lưu ý (${String(count)})`,
  en: ({ count }) => `Notes (${String(count)})`,
});

export const severityError = message({
  code: 'report/severity-error',
  vi: () => 'Lỗi',
  en: () => 'Error',
});

export const severityWarning = message({
  code: 'report/severity-warning',
  vi: () => 'Cảnh báo',
  en: () => 'Warning',
});

export const severityInfo = message({
  code: 'report/severity-info',
  vi: () => 'Lưu ý',
  en: () => 'Note',
});

export const ordinal = message({ code: 'report/ordinal', vi: () => 'TT', en: () => 'No.' });

export const severity = message({
  code: 'report/severity',
  vi: () => 'Mức',
  en: () => 'Severity',
});

export const sheet = message({ code: 'report/sheet', vi: () => 'Trang', en: () => 'Sheet' });

export const cell = message({ code: 'report/cell', vi: () => 'Ô', en: () => 'Cell' });

export const what = message({ code: 'report/what', vi: () => 'Nội dung', en: () => 'Finding' });

export const proposal = message({
  code: 'report/proposal',
  vi: () => 'Cách sửa đề xuất',
  en: () => 'Proposed fix',
});

export const reason = message({ code: 'report/reason', vi: () => 'Lý do', en: () => 'Reason' });

export const since = message({ code: 'report/since', vi: () => 'Từ ngày', en: () => 'Since' });

export const code = message({ code: 'report/code', vi: () => 'Mã', en: () => 'Code' });

export const before = message({ code: 'report/before', vi: () => 'Trước', en: () => 'Before' });

export const after = message({ code: 'report/after', vi: () => 'Sau', en: () => 'After' });

export const whole = message({
  code: 'report/whole-sheet',
  vi: () => 'cả trang',
  en: () => 'the sheet',
});

export const book = message({
  code: 'report/whole-book',
  vi: () => 'cả sổ',
  en: () => 'the workbook',
});

export const blank = message({
  code: 'report/blank',
  vi: () => '(trống)',
  en: () => '(blank)',
});

export const more = message<Count>({
  code: 'report/more',
  vi: ({ count }) => `… và ${String(count)} nơi khác`,
  en: ({ count }) => `… and ${String(count)} more`,
});

export const unread = message<Count>({
  code: 'report/unread',
  vi: ({ count }) => `Chưa đọc được, chưa kiểm tra được (${String(count)})`,
  en: ({ count }) => `Not read, not checked (${String(count)})`,
});

export const suppressed = message<Count>({
  code: 'report/suppressed',
  vi: ({ count }) => `Đã bỏ qua, có lý do (${String(count)})`,
  en: ({ count }) => `Ignored, with reasons (${String(count)})`,
});

export const ignoredLine = message<{ readonly reason: string; readonly on: string }>({
  code: 'report/ignored-line',
  vi: ({ reason, on }) => `Bỏ qua từ ${on}: ${reason}`,
  en: ({ reason, on }) => `Ignored since ${on}: ${reason}`,
});

export const fixed = message<Count>({
  code: 'report/fixed',
  vi: ({ count }) => `Đã sửa trong bản sao (${String(count)})`,
  en: ({ count }) => `Mended in the copy (${String(count)})`,
});

export const notFixed = message<Count>({
  code: 'report/not-fixed',
  vi: ({ count }) => `Chưa tự sửa (${String(count)})`,
  en: ({ count }) => `Not mended (${String(count)})`,
});

export const nothingFixed = message({
  code: 'report/nothing-fixed',
  vi: () => 'Không có gì tự sửa được.',
  en: () => 'There was nothing that could be mended.',
});

export const clean = message({
  code: 'report/clean',
  vi: () => 'Không có gì phải sửa.',
  en: () => 'Nothing to mend.',
});

export const note = message<{ readonly most: number }>({
  code: 'report/listing-note',
  vi: ({ most }) =>
    `Mỗi loại liệt kê nhiều nhất ${String(most)} nơi; các số đếm luôn đầy đủ. Tệp gốc không bị thay đổi.`,
  en: ({ most }) =>
    `At most ${String(most)} places of each kind are listed; counts are always complete. The input was not changed.`,
});

export const hasComment = message({
  code: 'report/has-comment',
  vi: () => 'ô đã có ghi chú riêng',
  en: () => 'the cell has a note of its own',
});

export const resultSheet = message({
  code: 'report/result-sheet',
  vi: () => 'Kết quả kiểm tra',
  en: () => 'Check results',
});

export const linksHint = message({
  code: 'report/links-hint',
  vi: () => 'Bấm vào địa chỉ ô để đến chỗ cần xem.',
  en: () => 'Click a cell’s address to go there.',
});

const SETTINGS_VI: Readonly<Record<string, string>> = {
  numberFormat: 'định dạng số',
  fontName: 'phông chữ',
  fontSize: 'cỡ chữ',
  bold: 'chữ đậm',
  italic: 'chữ nghiêng',
  horizontal: 'căn ngang',
  vertical: 'căn dọc',
  wrap: 'xuống dòng trong ô',
  border: 'đường kẻ',
  fill: 'màu nền',
  merged: 'gộp ô',
  size: 'kích thước',
  orientation: 'hướng giấy',
  paperSize: 'khổ giấy',
  'margins.top': 'lề trên',
  'margins.bottom': 'lề dưới',
  'margins.left': 'lề trái',
  'margins.right': 'lề phải',
  'margins.header': 'lề đầu trang',
  'margins.footer': 'lề chân trang',
  fitToWidth: 'vừa số trang ngang',
  fitToHeight: 'vừa số trang dọc',
  titleRows: 'dòng tiêu đề lặp lại',
  titleColumns: 'cột lặp lại',
  printArea: 'vùng in',
  comment: 'ghi chú',
  hyperlink: 'liên kết',
  sheet: 'trang',
};

const SETTINGS_EN: Readonly<Record<string, string>> = {
  'margins.top': 'top margin',
  'margins.bottom': 'bottom margin',
  'margins.left': 'left margin',
  'margins.right': 'right margin',
  'margins.header': 'header margin',
  'margins.footer': 'footer margin',
};

export const setting = message<{ readonly setting: string; readonly value: string }>({
  code: 'report/setting',
  vi: (d) => `${SETTINGS_VI[d.setting] ?? d.setting}: ${d.value}`,
  en: (d) => `${SETTINGS_EN[d.setting] ?? d.setting}: ${d.value}`,
});
