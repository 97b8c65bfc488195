import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const emptyFile = message({
  code: 'faults/empty-file',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" trống (0 byte). Hãy chép lại tệp từ nơi đã gửi rồi thử lại.`,
  en: ({ file }: InFile) =>
    `The file "${file}" is empty (0 bytes). Copy it again from where it came from and retry.`,
});
