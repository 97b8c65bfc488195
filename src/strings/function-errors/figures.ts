import { message } from '../message';

type Reason = 'mixed-text' | 'placeholder' | 'date' | 'boolean' | 'separators';

const REASONS: Readonly<Record<Reason, { readonly vi: string; readonly en: string }>> = {
  'mixed-text': { vi: 'lẫn chữ với số', en: 'words and figures are mixed' },
  placeholder: { vi: 'chỗ để trống chờ điền', en: 'a place still to be filled in' },
  date: { vi: 'là ngày tháng', en: 'it is a date' },
  boolean: { vi: 'là giá trị đúng/sai', en: 'it is TRUE or FALSE' },
  separators: { vi: 'dấu chấm, dấu phẩy không hợp lệ', en: 'its points and commas do not fit' },
};

export const unreadable = message<{ readonly text: string; readonly reason: Reason }>({
  code: 'function-errors/unreadable',
  vi: ({ text, reason }) => `Không đọc được số liệu “${text}”: ${REASONS[reason].vi}.`,
  en: ({ text, reason }) => `The figure “${text}” can't be read: ${REASONS[reason].en}.`,
});

export const noSuchPart = message<{ readonly text: string; readonly part: string }>({
  code: 'function-errors/no-such-part',
  vi: ({ text, part }) => `“${text}” không có phần “${part}” để lấy.`,
  en: ({ text, part }) => `“${text}” has no part “${part}”.`,
});
