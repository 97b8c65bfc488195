import { message } from '../message';

export const planIsChange = message<{ readonly text: string }>({
  code: 'function-errors/plan-is-change',
  vi: ({ text }) =>
    `Kế hoạch phải là một số hoặc một tỷ lệ như "54,5%", không phải mức tăng giảm “${text}”.`,
  en: ({ text }) =>
    `The plan must be a number or a ratio such as "54,5%", not the change “${text}”.`,
});

export const negativeSamePeriod = message<object>({
  code: 'function-errors/negative-same-period',
  vi: () => 'Cùng kỳ là số âm. Nếu là mức tăng giảm thì ghi dạng chữ, như "-1,4" hoặc "-2,9%".',
  en: () => 'The same period is negative. Give a change as text, such as "-1,4" or "-2,9%".',
});

export const unknownCharset = message<{ readonly text: string; readonly words: string }>({
  code: 'function-errors/unknown-charset',
  vi: ({ text, words }) => `Không chắc “${text}” viết bằng bảng mã nào. Chọn một trong: ${words}.`,
  en: ({ text, words }) => `It is not certain how “${text}” is encoded. Choose one of: ${words}.`,
});

export const foreignCharacters = message<{
  readonly characters: string;
  readonly charset: string;
}>({
  code: 'function-errors/foreign-characters',
  vi: ({ characters, charset }) => `Bảng mã ${charset} không có ký tự: ${characters}.`,
  en: ({ characters, charset }) => `The encoding ${charset} does not hold: ${characters}.`,
});
