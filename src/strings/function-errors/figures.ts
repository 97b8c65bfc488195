import { message } from '../message';

type Reason = 'mixed-text' | 'placeholder' | 'date' | 'boolean' | 'separators';

const REASONS_VI: Readonly<Record<Reason, string>> = {
  'mixed-text': 'lẫn chữ với số',
  placeholder: 'chỗ để trống chờ điền',
  date: 'là ngày tháng',
  boolean: 'là giá trị đúng/sai',
  separators: 'dấu chấm, dấu phẩy không hợp lệ',
};

const REASONS_EN: Readonly<Record<Reason, string>> = {
  'mixed-text': 'words and figures are mixed',
  placeholder: 'a place still to be filled in',
  date: 'it is a date',
  boolean: 'it is TRUE or FALSE',
  separators: 'its points and commas do not fit',
};

export const unreadable = message<{ readonly text: string; readonly reason: Reason }>({
  code: 'function-errors/unreadable',
  vi: ({ text, reason }) => `Không đọc được số liệu “${text}”: ${REASONS_VI[reason]}.`,
  en: ({ text, reason }) => `The figure “${text}” can't be read: ${REASONS_EN[reason]}.`,
});

export const noSuchPart = message<{ readonly text: string; readonly part: string }>({
  code: 'function-errors/no-such-part',
  vi: ({ text, part }) => `“${text}” không có phần “${part}” để lấy.`,
  en: ({ text, part }) => `“${text}” has no part “${part}”.`,
});
