import { message } from '../message';

interface FormulaError {
  readonly kind: 'error' | 'not-found' | 'intended' | 'elsewhere';
  readonly error: string;
  /** Without `=`; '' for an error that was typed. */
  readonly formula: string;
  /** The cell that brings it about; '' when that can't be told. */
  readonly cause: string;
}

/** What an error means and what to do, Vietnamese and English. */
const ADVICE: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  '#DIV/0!': [
    'phép chia cho 0 hoặc cho ô trống; hãy điền số chia, hoặc viết công thức để trống khi chưa có số',
    'it divides by 0 or by a blank cell; fill in the divisor, or let the formula stay blank meanwhile',
  ],
  '#REF!': [
    'ô được tham chiếu đã bị xóa; hãy trỏ lại công thức vào ô đúng',
    'a cell it refers to was deleted; point the formula at the right cell',
  ],
  '#NAME?': [
    'tên hàm hoặc tên vùng không có; hãy sửa tên',
    'a function or name in it does not exist; correct it',
  ],
  '#VALUE!': [
    'phép tính gặp ô chữ; hãy sửa ô đó thành số',
    'it counts with a cell of words; make that cell a number',
  ],
  '#N/A': [
    'không tìm thấy giá trị cần tra; hãy kiểm tra tên hoặc mã ở dòng này',
    'what it looks up was not found; check the name or code of this row',
  ],
  '#NUM!': [
    'kết quả không phải số Excel biểu diễn được; hãy kiểm tra số liệu vào',
    'the result is no number that Excel can hold; check the figures it takes',
  ],
  '#NULL!': [
    'giữa hai vùng thiếu dấu phẩy hoặc dấu hai chấm; hãy sửa công thức',
    'a comma or colon is missing between two ranges; correct the formula',
  ],
  '#SPILL!': [
    'chỗ của kết quả đang có ô khác chiếm; hãy xóa các ô đó',
    'other cells stand where its results should go; clear them',
  ],
  '#CALC!': [
    'Excel không tính được mảng này; hãy sửa công thức',
    'Excel can not compute this array; correct the formula',
  ],
};

function advice(error: string, language: 0 | 1): string {
  const said = ADVICE[error]?.[language];
  if (said !== undefined) return said;
  return language === 0
    ? 'hãy sửa công thức hoặc ô nó lấy số'
    : 'correct the formula or what it reads';
}

export const formulaError = message({
  code: 'workbook/formula-error',
  vi: (d: FormulaError) => {
    const what =
      d.formula === '' ? `Ô ghi lỗi ${d.error}` : `Công thức =${d.formula} báo lỗi ${d.error}`;
    const from = d.cause === '' ? '' : ` (do ${d.cause})`;
    switch (d.kind) {
      case 'intended':
        return `${what}: ở đây không có số để tính. Trước khi nộp hãy thay bằng ô trống hoặc lời giải thích.`;
      case 'error':
      case 'not-found':
        return `${what}${from}: ${advice(d.error, 0)}.`;
      case 'elsewhere':
        return `${what}${from}, ở trang không có bảng báo cáo: ${advice(d.error, 0)}, hoặc bỏ trang này khi nộp.`;
    }
  },
  en: (d: FormulaError) => {
    const what =
      d.formula === '' ? `The cell holds ${d.error}` : `The formula =${d.formula} gives ${d.error}`;
    const from = d.cause === '' ? '' : ` (because of ${d.cause})`;
    switch (d.kind) {
      case 'intended':
        return `${what}: there is nothing to compute here. Leave the cell blank or explain it before handing in.`;
      case 'error':
      case 'not-found':
        return `${what}${from}: ${advice(d.error, 1)}.`;
      case 'elsewhere':
        return `${what}${from}, on a sheet without a table of the report: ${advice(d.error, 1)}, or leave the sheet out.`;
    }
  },
});
