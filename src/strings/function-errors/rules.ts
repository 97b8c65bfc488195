import { message } from '../message';

export const choosePack = message<object>({
  code: 'function-errors/choose-pack',
  vi: () => 'Chọn bộ quy định của tỉnh hoặc bộ',
  en: () => 'Choose the rules of your province or ministry',
});

export const packNotInForce = message<{ readonly pack: string; readonly span: string }>({
  code: 'function-errors/pack-not-in-force',
  vi: ({ pack, span }) => `Bộ quy định ${pack} chỉ có hiệu lực ${span}.`,
  en: ({ pack, span }) => `The rules ${pack} are in force only ${span}.`,
});

export const inForceFrom = message<{ readonly from: string }>({
  code: 'function-errors/in-force-from',
  vi: ({ from }) => `từ ${from}`,
  en: ({ from }) => `from ${from}`,
});

export const inForceFromTo = message<{ readonly from: string; readonly to: string }>({
  code: 'function-errors/in-force-from-to',
  vi: ({ from, to }) => `từ ${from} đến ${to}`,
  en: ({ from, to }) => `from ${from} to ${to}`,
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
