import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const notAZip = message({
  code: 'faults/not-a-zip',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" không phải sổ Excel (.xlsx). Hãy mở bằng chương trình đã tạo ra nó rồi lưu thành "Excel Workbook (*.xlsx)".`,
  en: ({ file }: InFile) =>
    `The file "${file}" is no Excel workbook (.xlsx). Open it in the program that made it and save it as "Excel Workbook (*.xlsx)".`,
});
