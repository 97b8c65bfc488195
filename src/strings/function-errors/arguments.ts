import { message } from '../message';

export const wrongWord = message<{ readonly word: string; readonly words: string }>({
  code: 'function-errors/wrong-word',
  vi: ({ word, words }) => `Không hiểu “${word}”. Chọn một trong: ${words}.`,
  en: ({ word, words }) => `“${word}” is not understood. Choose one of: ${words}.`,
});

export const wrongShape = message<object>({
  code: 'function-errors/wrong-shape',
  vi: () => 'Các vùng đưa vào không cùng số hàng hoặc số cột.',
  en: () => 'The ranges given differ in their number of rows or columns.',
});

export const notNumber = message<{ readonly name: string; readonly text: string }>({
  code: 'function-errors/not-a-number',
  vi: ({ name, text }) => `${name} phải là một số, không phải “${text}”.`,
  en: ({ name, text }) => `${name} must be a number, not “${text}”.`,
});

export const inputError = message<{ readonly error: string }>({
  code: 'function-errors/input-error',
  vi: ({ error }) => `Ô đưa vào có lỗi ${error}.`,
  en: ({ error }) => `An input cell holds the error ${error}.`,
});
