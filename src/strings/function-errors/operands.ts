import { message } from '../message';

interface Detail {
  readonly detail: string;
}

export const isRange = message<Detail>({
  code: 'function-errors/is-range',
  vi: ({ detail }) => `“${detail}” là một khoảng: không biết lấy số nào.`,
  en: ({ detail }) => `“${detail}” is a range: it is not known which number to take.`,
});

export const isWords = message<Detail>({
  code: 'function-errors/is-words',
  vi: ({ detail }) => `“${detail}” là chữ, không phải số liệu.`,
  en: ({ detail }) => `“${detail}” is words, not a figure.`,
});

export const isFraction = message<Detail>({
  code: 'function-errors/is-fraction',
  vi: ({ detail }) => `“${detail}” có dạng n/N: không biết lấy số nào.`,
  en: ({ detail }) => `“${detail}” is of the form n/N: it is not known which number to take.`,
});

export const isBound = message<Detail>({
  code: 'function-errors/is-bound',
  vi: ({ detail }) => `“${detail}” chỉ là giới hạn, không phải một số chính xác.`,
  en: ({ detail }) => `“${detail}” is only a bound, not an exact number.`,
});

export const differentUnits = message<Detail>({
  code: 'function-errors/different-units',
  vi: ({ detail }) => `Các số liệu khác đơn vị tính: ${detail}.`,
  en: ({ detail }) => `The figures are in different units: ${detail}.`,
});

export const differentTotals = message<Detail>({
  code: 'function-errors/different-totals',
  vi: ({ detail }) => `Các số liệu dạng n/N khác mẫu số: ${detail}.`,
  en: ({ detail }) => `The figures n/N have different totals: ${detail}.`,
});

export const notSingle = message<{ readonly name: string }>({
  code: 'function-errors/not-single',
  vi: ({ name }) => `${name} phải là một ô, không phải một vùng.`,
  en: ({ name }) => `${name} must be one cell, not a range.`,
});

export const notText = message<{ readonly name: string; readonly text: string }>({
  code: 'function-errors/not-a-text',
  vi: ({ name, text }) => `${name} phải là chữ, không phải “${text}”.`,
  en: ({ name, text }) => `${name} must be a text, not “${text}”.`,
});

export const wrongMoment = message<{ readonly word: string; readonly words: string }>({
  code: 'function-errors/wrong-moment',
  vi: ({ word, words }) => `Không hiểu kỳ “${word}”. Viết như: ${words}.`,
  en: ({ word, words }) => `The moment “${word}” is not understood. Write as: ${words}.`,
});
