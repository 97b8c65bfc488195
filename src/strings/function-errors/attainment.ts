import { message } from '../message';

export const wordsDiffer = message<object>({
  code: 'function-errors/words-differ',
  vi: () => 'Thực hiện ghi bằng chữ, khác với kế hoạch: không tính được phần trăm.',
  en: () => 'The actual is in words other than the plan: there is no percentage.',
});

export const wordsNotReached = message<object>({
  code: 'function-errors/words-not-reached',
  vi: () => 'Thực hiện ghi là không đạt: không tính được phần trăm.',
  en: () => 'The actual says that the plan was not reached: there is no percentage.',
});

export const numberAgainstWords = message<object>({
  code: 'function-errors/number-against-words',
  vi: () => 'Kế hoạch ghi bằng chữ, thực hiện là con số: không so sánh được.',
  en: () => 'The plan is in words and the actual is a number: they do not compare.',
});

export const actualIsRange = message<object>({
  code: 'function-errors/actual-is-range',
  vi: () => 'Thực hiện là một khoảng: không biết lấy số nào.',
  en: () => 'The actual is a range: it is not known which number to take.',
});

export const targetIsFraction = message<object>({
  code: 'function-errors/target-is-fraction',
  vi: () => 'Kế hoạch ghi dạng n/N: không biết lấy số nào làm kế hoạch.',
  en: () => 'The plan is of the form n/N: it is not known which number is the plan.',
});
