import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const notAWorkbook = message({
  code: 'faults/not-a-workbook',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" không phải sổ Excel (có thể là tài liệu Word, bản trình chiếu hoặc tệp nén). Hãy chọn đúng tệp .xlsx hoặc .xlsm.`,
  en: ({ file }: InFile) =>
    `The file "${file}" is no Excel workbook (it may be a Word document, a presentation or an archive). Choose an .xlsx or .xlsm file.`,
});
