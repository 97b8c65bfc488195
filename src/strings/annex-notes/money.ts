import { message } from '../message';

export const noBaseSalary = message({
  code: 'annex-notes/no-base-salary',
  vi: () => 'Chưa có lương cơ sở nên chưa tính tiền thưởng.',
  en: () => 'Without a base salary no award money is worked out.',
});

export const newestRule = message({
  code: 'annex-notes/newest-money-rule',
  vi: () => 'Sổ không ghi ngày quyết định: hệ số lấy theo quy định mới nhất.',
  en: () => 'The register says no day of decision: the newest rules give the multiples.',
});

export const noMoneyRule = message<{ readonly quantity: number; readonly awards: string }>({
  code: 'annex-notes/no-money-rule',
  vi: ({ quantity, awards }) =>
    `${String(quantity)} trường hợp chưa có mức thưởng trong bộ quy định: ${awards}.`,
  en: ({ quantity, awards }) =>
    `${String(quantity)} awards have no rule for their money: ${awards}.`,
});

export const ceiling = message<{ readonly awards: string }>({
  code: 'annex-notes/money-ceiling',
  vi: ({ awards }) => `Mức thưởng là mức tối đa: ${awards}.`,
  en: ({ awards }) => `The money is a ceiling, not an amount: ${awards}.`,
});
