import { message } from '../message';

interface InPart {
  readonly file: string;
  readonly part: string;
}

export const dtdRefused = message({
  code: 'faults/dtd-refused',
  vi: ({ file, part }: InPart) =>
    `Tệp "${file}" có phần "${part}" chứa khai báo DOCTYPE, thứ mà Excel không bao giờ ghi và có thể gây hại. Không nên mở tệp này; hãy xin lại tệp từ người gửi.`,
  en: ({ file, part }: InPart) =>
    `The part "${part}" of the file "${file}" declares a DOCTYPE, which Excel never writes and which can do harm. Do not open this file; ask its sender for a new one.`,
});
