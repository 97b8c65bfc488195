import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const brokenZip = message({
  code: 'faults/broken-zip',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" bị hỏng: danh mục bên trong không khớp với nội dung. Hãy mở bằng Excel, chấp nhận sửa chữa, lưu thành tệp mới; nếu không mở được thì xin lại tệp gốc.`,
  en: ({ file }: InFile) =>
    `The file "${file}" is damaged: its directory does not match its contents. Open it in Excel, accept the repair and save it as a new file, or ask for the original again.`,
});
