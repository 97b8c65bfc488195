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
