import { message } from '../message';

const two = (count: number): string => String(count).padStart(2, '0');

export const quotaWithin = message<{ readonly max: number }>({
  code: 'awards/quota-within',
  vi: ({ max }) => `Trong hạn mức (tối đa ${two(max)})`,
  en: ({ max }) => `Within the quota (at most ${max})`,
});

export const quotaExceeded = message<{ readonly max: number; readonly excess: number }>({
  code: 'awards/quota-over',
  vi: ({ max, excess }) => `Vượt hạn mức ${two(excess)} (tối đa ${two(max)})`,
  en: ({ max, excess }) => `Over the quota by ${excess} (at most ${max})`,
});

/** A way that a rule leaves open for want of the unit's collective title. */
export const quotaOption = message<{
  readonly title: string;
  readonly percent: number;
  readonly max: number;
}>({
  code: 'awards/quota-option',
  vi: ({ title, percent, max }) => `${percent}% nếu đạt ${title} (tối đa ${two(max)})`,
  en: ({ title, percent, max }) => `${percent}% with ${title} (at most ${max})`,
});

export const overlapUnknown = message<object>({
  code: 'awards/overlap-unknown',
  vi: () =>
    'Sổ không ghi tên: không rõ Chiến sĩ thi đua cơ sở đã nằm trong số Lao động tiên tiến chưa',
  en: () => 'Without names it can’t be told whether Chiến sĩ thi đua cơ sở are counted twice',
});

export const allUnits = message<object>({
  code: 'awards/all-units',
  vi: () => 'Toàn cơ quan',
  en: () => 'All units',
});
