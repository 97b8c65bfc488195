import { message } from '../message';

export const notAward = message<{ readonly text: string }>({
  code: 'function-errors/not-an-award',
  vi: ({ text }) => `Không đọc được danh hiệu hoặc hình thức khen thưởng “${text}”.`,
  en: ({ text }) => `“${text}” is not understood as a title or an award.`,
});

export const notTarget = message<{ readonly text: string }>({
  code: 'function-errors/not-a-quota-target',
  vi: ({ text }) => `Cần tên danh hiệu hoặc tỷ lệ trên 0 đến 100%, không phải “${text}”.`,
  en: ({ text }) => `A title or a rate above 0 up to 100% is needed, not “${text}”.`,
});

export const notCount = message<{ readonly name: string; readonly text: string }>({
  code: 'function-errors/not-a-count',
  vi: ({ name, text }) => `${name} phải là số người hoặc số tập thể, không phải “${text}”.`,
  en: ({ name, text }) => `${name} must be a number of persons or collectives, not “${text}”.`,
});

export const dependsOnTitle = message<{ readonly options: string }>({
  code: 'function-errors/depends-on-title',
  vi: ({ options }) =>
    `Hạn mức tùy danh hiệu của tập thể: ${options}. Ghi tỷ lệ thay cho tên danh hiệu.`,
  en: ({ options }) =>
    `The quota depends on the title of the collective: ${options}. Give a rate instead of a title.`,
});

export const moreThanPeople = message<{ readonly name: string }>({
  code: 'function-errors/more-than-people',
  vi: ({ name }) => `${name} nhiều hơn tổng_số.`,
  en: ({ name }) => `${name} is more than tổng_số (all people).`,
});

export const sayWhichAward = message<{ readonly award: string; readonly members: string }>({
  code: 'function-errors/say-which-award',
  vi: ({ award, members }) => `Ghi rõ hạng hoặc cấp của ${award}: ${members}.`,
  en: ({ award, members }) => `Say the class or level of ${award}: ${members}.`,
});

export const wrongRecipient = message<{ readonly award: string; readonly recipients: string }>({
  code: 'function-errors/wrong-recipient',
  vi: ({ award, recipients }) => `${award} chỉ dành cho: ${recipients}.`,
  en: ({ award, recipients }) => `${award} is only for: ${recipients}.`,
});

export const levelWithoutMoney = message<{ readonly award: string; readonly level: string }>({
  code: 'function-errors/level-without-money',
  vi: ({ award, level }) => `Quy định không nêu mức tiền thưởng của ${award} cấp này (${level}).`,
  en: ({ award, level }) => `The rules name no award money for ${award} of that level (${level}).`,
});

export const noMoney = message<{ readonly award: string }>({
  code: 'function-errors/no-award-money',
  vi: ({ award }) => `Quy định không nêu mức tiền thưởng kèm theo ${award}.`,
  en: ({ award }) => `The rules name no award money for ${award}.`,
});
