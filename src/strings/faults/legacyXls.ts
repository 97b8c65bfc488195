import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const legacyXls = message({
  code: 'faults/legacy-xls',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" thuộc định dạng cũ Excel 97-2003 (.xls). Hãy mở bằng Excel, chọn Tệp > Lưu dưới dạng, kiểu "Excel Workbook (*.xlsx)", rồi dùng tệp mới.`,
  en: ({ file }: InFile) =>
    `The file "${file}" is in the old Excel 97-2003 format (.xls). Open it in Excel, choose File > Save As, type "Excel Workbook (*.xlsx)", and use the new file.`,
});
