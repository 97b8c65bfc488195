import { message } from '../message';

interface InFile {
  readonly file: string;
}

export const truncated = message({
  code: 'faults/truncated',
  vi: ({ file }: InFile) =>
    `Tệp "${file}" bị cụt: phần cuối chưa được chép đủ. Hãy tải hoặc chép lại tệp.`,
  en: ({ file }: InFile) =>
    `The file "${file}" is cut off: its end is missing. Download or copy it again.`,
});
