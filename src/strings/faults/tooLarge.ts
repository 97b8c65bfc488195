import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const tooLarge = message({
  code: 'faults/too-large',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" quá lớn khi giải nén, không giống một sổ số liệu bình thường. Nếu tệp đáng tin, hãy mở bằng Excel, xóa các dòng và trang tính thừa rồi lưu lại.`,
  en: ({ file }: InFile) =>
    `The file "${file}" unpacks to far more than an ordinary workbook. If you trust it, open it in Excel, delete surplus rows and sheets, and save it again.`,
});
