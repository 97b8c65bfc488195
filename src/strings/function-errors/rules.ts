import { message } from '../message';

export const choosePack = message<object>({
  code: 'function-errors/choose-pack',
  vi: () => 'Chọn bộ quy định của tỉnh hoặc bộ',
  en: () => 'Choose the rules of your province or ministry',
});

export const packNotInForce = message<{
  readonly pack: string;
  readonly from: string;
  readonly to: string | undefined;
}>({
  code: 'function-errors/pack-not-in-force',
  vi: ({ pack, from, to }) =>
    `Bộ quy định ${pack} chỉ có hiệu lực từ ${from}${to === undefined ? '' : ` đến ${to}`}.`,
  en: ({ pack, from, to }) =>
    `The rules ${pack} are in force only from ${from}${to === undefined ? '' : ` to ${to}`}.`,
});

export const notYear = message<{ readonly name: string; readonly text: string }>({
  code: 'function-errors/not-a-year',
  vi: ({ name, text }) => `${name} phải là một năm như 2026, không phải “${text}”.`,
  en: ({ name, text }) => `${name} must be a year such as 2026, not “${text}”.`,
});

export const notDate = message<{ readonly name: string; readonly text: string }>({
  code: 'function-errors/not-a-date',
  vi: ({ name, text }) => `${name} phải là một ngày như 15/01/2026, không phải “${text}”.`,
  en: ({ name, text }) => `${name} must be a date such as 15/01/2026, not “${text}”.`,
});
