import { message } from '../message';

interface InPart {
  readonly file: string;
  readonly part: string;
}

export const unsupportedCompression = message({
  code: 'faults/unsupported-compression',
  vi: ({ file, part }: InPart) =>
    `Tệp "${file}" nén phần "${part}" theo cách mà Excel không dùng. Hãy mở bằng Excel rồi lưu lại.`,
  en: ({ file, part }: InPart) =>
    `The file "${file}" compresses its part "${part}" in a way that Excel does not use. Open it in Excel and save it again.`,
});
