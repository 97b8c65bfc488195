import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const xlsbUnsupported = message({
  code: 'faults/xlsb-unsupported',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" là sổ Excel nhị phân (.xlsb), chưa đọc được. Hãy mở bằng Excel, chọn Tệp > Lưu dưới dạng, kiểu "Excel Workbook (*.xlsx)", rồi dùng tệp mới.`,
  en: ({ file }: InFile) =>
    `The file "${file}" is a binary Excel workbook (.xlsb), which can't be read. Open it in Excel, choose File > Save As, type "Excel Workbook (*.xlsx)", and use the new file.`,
});
