import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const encrypted = message({
  code: 'faults/encrypted',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" đang đặt mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.`,
  en: ({ file }: InFile) =>
    `The file "${file}" has a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it again.`,
});
