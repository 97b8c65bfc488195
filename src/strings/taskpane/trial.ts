import { message } from '../message';

export const title = message<object>({
  code: 'taskpane/trial-title',
  vi: () => 'Thử ngay',
  en: () => 'Try it',
});

export const actual = message<object>({
  code: 'taskpane/trial-actual',
  vi: () => 'Thực hiện',
  en: () => 'Actual',
});

export const plan = message<object>({
  code: 'taskpane/trial-plan',
  vi: () => 'Kế hoạch',
  en: () => 'Plan',
});

export const percentOfPlan = message<{ readonly percent: string }>({
  code: 'taskpane/trial-percent',
  vi: ({ percent }) => `Bằng ${percent}% kế hoạch`,
  en: ({ percent }) => `${percent}% of the plan`,
});

export const nothingToCompute = message<object>({
  code: 'taskpane/trial-nothing',
  vi: () => 'Thiếu số liệu nên kết quả để trống, không phải 0.',
  en: () => 'A figure is missing, so the result is blank, not 0.',
});

export const dividedByZero = message<object>({
  code: 'taskpane/trial-divided-by-zero',
  vi: () => 'Không chia cho 0 được: hàm cho #DIV/0!.',
  en: () => 'There is no division by 0: the function gives #DIV/0!.',
});

export const negative = message<object>({
  code: 'taskpane/trial-negative',
  vi: () => 'Số âm không tính được theo cách này: hàm cho #NUM!.',
  en: () => 'A negative figure can not be computed this way: the function gives #NUM!.',
});

export const quotient = message<{ readonly above: string; readonly below: string }>({
  code: 'taskpane/trial-quotient',
  vi: ({ above, below }) => `Cách tính: ${above} : ${below} × 100.`,
  en: ({ above, below }) => `Computed as ${above} ÷ ${below} × 100.`,
});

export const inside = message<object>({
  code: 'taskpane/trial-inside',
  vi: () => 'Thực hiện nằm trong khoảng của kế hoạch nên tính là 100%.',
  en: () => 'The actual lies inside the range of the plan, which counts as 100%.',
});

export const held = message<object>({
  code: 'taskpane/trial-held',
  vi: () => 'Thực hiện nói mục tiêu được giữ vững nên tính là 100%.',
  en: () => 'The actual says that the target is held, which counts as 100%.',
});

interface Named {
  readonly name: string;
  readonly text: string;
}

export const readBlank = message<Named>({
  code: 'taskpane/read-blank',
  vi: ({ name }) => `${name}: để trống.`,
  en: ({ name }) => `${name}: blank.`,
});

export const readWords = message<Named>({
  code: 'taskpane/read-words',
  vi: ({ name, text }) => `${name}: “${text}” là chữ, không phải con số.`,
  en: ({ name, text }) => `${name}: “${text}” is words, not a number.`,
});

export const readUnreadable = message<Named>({
  code: 'taskpane/read-unreadable',
  vi: ({ name, text }) => `${name}: không đọc được “${text}”.`,
  en: ({ name, text }) => `${name}: “${text}” can't be read.`,
});

interface Measured extends Named {
  readonly value: string;
  /** '' when there is none. */
  readonly unit: string;
}

const withUnit = ({ value, unit }: Measured): string =>
  unit === '' || unit === '%' ? `${value}${unit}` : `${value} ${unit}`;

export const readNumber = message<Measured>({
  code: 'taskpane/read-number',
  vi: (d) => `${d.name}: “${d.text}” đọc là ${withUnit(d)}.`,
  en: (d) => `${d.name}: “${d.text}” is read as ${withUnit(d)}.`,
});

type Relation = 'at-least' | 'more-than' | 'at-most' | 'less-than';

const RELATIONS: Readonly<Record<Relation, { readonly vi: string; readonly en: string }>> = {
  'at-least': { vi: 'ít nhất', en: 'at least' },
  'more-than': { vi: 'trên', en: 'more than' },
  'at-most': { vi: 'nhiều nhất', en: 'at most' },
  'less-than': { vi: 'dưới', en: 'less than' },
};

export const readBound = message<Measured & { readonly relation: Relation }>({
  code: 'taskpane/read-bound',
  vi: (d) => `${d.name}: “${d.text}” đọc là ${RELATIONS[d.relation].vi} ${withUnit(d)}.`,
  en: (d) => `${d.name}: “${d.text}” is read as ${RELATIONS[d.relation].en} ${withUnit(d)}.`,
});

interface TwoNumbers extends Named {
  readonly first: string;
  readonly second: string;
}

export const readBetween = message<TwoNumbers>({
  code: 'taskpane/read-between',
  vi: (d) => `${d.name}: “${d.text}” đọc là từ ${d.first} đến ${d.second}.`,
  en: (d) => `${d.name}: “${d.text}” is read as ${d.first} to ${d.second}.`,
});

export const readFraction = message<TwoNumbers>({
  code: 'taskpane/read-fraction',
  vi: (d) => `${d.name}: “${d.text}” đọc là ${d.first} trên tổng số ${d.second}.`,
  en: (d) => `${d.name}: “${d.text}” is read as ${d.first} out of ${d.second}.`,
});
