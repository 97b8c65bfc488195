import { message } from '../message';

interface DamagedPart {
  readonly file: string;
  readonly part: string;
  readonly damage: 'missing' | 'bytes' | 'xml' | 'encoding' | 'content';
}

const VI = {
  missing: 'không có trong tệp',
  bytes: 'bị hỏng dữ liệu',
  xml: 'không đúng cú pháp XML',
  encoding: 'không đúng bảng mã',
  content: 'có nội dung không hợp lệ',
} as const;

const EN = {
  missing: 'is missing',
  bytes: 'has damaged data',
  xml: 'is no well-formed XML',
  encoding: 'is not in the encoding it claims',
  content: "holds something that can't be",
} as const;

export const brokenPart = message({
  code: 'faults/broken-part',
  vi: ({ file, part, damage }: DamagedPart) =>
    `Tệp "${file}" bị hỏng: phần "${part}" ${VI[damage]}. Hãy mở bằng Excel, chấp nhận sửa chữa, kiểm tra lại số liệu rồi lưu thành tệp mới.`,
  en: ({ file, part, damage }: DamagedPart) =>
    `The file "${file}" is damaged: its part "${part}" ${EN[damage]}. Open it in Excel, accept the repair, check the figures and save it as a new file.`,
});
