import { message } from '../message';

export const whichAward = message<{ readonly award: string; readonly awards: string }>({
  code: 'function-errors/which-award',
  vi: ({ award, awards }) => `“${award}” chưa rõ là loại nào. Ghi một trong: ${awards}.`,
  en: ({ award, awards }) => `“${award}” does not say which. Write one of: ${awards}.`,
});

export const noTitleCondition = message<{ readonly award: string }>({
  code: 'function-errors/no-title-condition',
  vi: ({ award }) => `Không bộ quy định nào ở đây đòi danh hiệu có trước khi xét ${award}.`,
  en: ({ award }) => `No rule pack here asks for earlier titles before ${award}.`,
});

export const mixedHistory = message<object>({
  code: 'function-errors/mixed-history',
  vi: () => 'Lịch sử lẫn danh hiệu của cá nhân với của tập thể: hãy tách riêng.',
  en: () => 'The history mixes titles of persons and of collectives: part them.',
});
