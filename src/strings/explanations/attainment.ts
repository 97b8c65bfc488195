import { message } from '../message';

interface Computation {
  readonly result: string;
  readonly actual: string;
  readonly plan: string;
}

export const overPlan = message<Computation>({
  code: 'explanations/over-plan',
  vi: ({ result, actual, plan }) =>
    `Thực hiện ${actual} chia cho kế hoạch ${plan}, nhân 100 ${result}.`,
  en: ({ result, actual, plan }) => `Actual ${actual} over plan ${plan}, times 100 ${result}.`,
});

export const planOver = message<Computation>({
  code: 'explanations/plan-over',
  vi: ({ result, actual, plan }) =>
    `Kế hoạch ${plan} chia cho thực hiện ${actual}, nhân 100 ${result}.`,
  en: ({ result, actual, plan }) => `Plan ${plan} over actual ${actual}, times 100 ${result}.`,
});

export const linear = message<Computation & { readonly size: string }>({
  code: 'explanations/linear',
  vi: ({ result, actual, plan, size }) =>
    `1 trừ đi phần chênh lệch (thực hiện ${actual} trừ kế hoạch ${plan}, chia cho ${size}), nhân 100 ${result}.`,
  en: ({ result, actual, plan, size }) =>
    `1 less the excess (actual ${actual} minus plan ${plan}, over ${size}), times 100 ${result}.`,
});

export const inside = message<{ readonly actual: string; readonly plan: string }>({
  code: 'explanations/inside',
  vi: ({ actual, plan }) => `Thực hiện ${actual} nằm trong mức “${plan}” nên là 100%.`,
  en: ({ actual, plan }) => `The actual ${actual} lies within “${plan}”, so it is 100%.`,
});

export const held = message<{ readonly actual: string }>({
  code: 'explanations/held',
  vi: ({ actual }) => `Thực hiện ghi “${actual}”, đúng như kế hoạch, nên là 100%.`,
  en: ({ actual }) => `The actual says “${actual}”, as planned, so it is 100%.`,
});

export const ownTotal = message<{
  readonly result: string;
  readonly part: string;
  readonly total: string;
}>({
  code: 'explanations/own-total',
  vi: ({ result, part, total }) =>
    `Kế hoạch để trống nên lấy ${part} chia cho ${total} trong ô thực hiện, nhân 100 ${result}.`,
  en: ({ result, part, total }) =>
    `The plan is blank: ${part} over ${total} in the cell of the actual, times 100 ${result}.`,
});

const METHODS_VI = {
  cao: 'càng cao càng tốt',
  thap: 'càng thấp càng tốt',
  'thap-tuyen-tinh': 'càng thấp càng tốt, tuyến tính',
  'trong-khoang': 'trong khoảng',
  'can-duoi': 'so với cận dưới',
  'can-tren': 'so với cận trên',
  'trung-diem': 'so với trung điểm',
} as const;

const METHODS_EN = {
  cao: 'more is better',
  thap: 'less is better',
  'thap-tuyen-tinh': 'less is better, linear',
  'trong-khoang': 'within the range',
  'can-duoi': 'against the lower bound',
  'can-tren': 'against the upper bound',
  'trung-diem': 'against the midpoint',
} as const;

interface MethodData {
  readonly method: keyof typeof METHODS_VI;
}

export const methodChosen = message<MethodData>({
  code: 'explanations/method-chosen',
  vi: ({ method }) => `Cách tính đã chọn: ${method} (${METHODS_VI[method]}).`,
  en: ({ method }) => `Method chosen: ${method} (${METHODS_EN[method]}).`,
});

export const methodByPlan = message<MethodData>({
  code: 'explanations/method-by-plan',
  vi: ({ method }) =>
    `Không chọn cách tính nên theo cách ghi kế hoạch: ${method} (${METHODS_VI[method]}).`,
  en: ({ method }) => `Method by the wording of the plan: ${method} (${METHODS_EN[method]}).`,
});

interface Reference {
  readonly plan: string;
  readonly value: string;
}

export const lowerBound = message<Reference>({
  code: 'explanations/lower-bound',
  vi: ({ plan, value }) => `Kế hoạch “${plan}” là một khoảng: dùng cận dưới ${value}.`,
  en: ({ plan, value }) => `The plan “${plan}” is a range: its lower bound ${value} was used.`,
});

export const upperBound = message<Reference>({
  code: 'explanations/upper-bound',
  vi: ({ plan, value }) => `Kế hoạch “${plan}” là một khoảng: dùng cận trên ${value}.`,
  en: ({ plan, value }) => `The plan “${plan}” is a range: its upper bound ${value} was used.`,
});

export const midpoint = message<Reference>({
  code: 'explanations/midpoint',
  vi: ({ plan, value }) => `Kế hoạch “${plan}” là một khoảng: dùng trung điểm ${value}.`,
  en: ({ plan, value }) => `The plan “${plan}” is a range: its midpoint ${value} was used.`,
});

export const bound = message<Reference>({
  code: 'explanations/bound',
  vi: ({ plan, value }) => `Kế hoạch ghi “${plan}”: dùng số ${value}.`,
  en: ({ plan, value }) => `The plan says “${plan}”: the number ${value} was used.`,
});

export const periods = message<{
  readonly plan: string;
  readonly periods: string;
  readonly total: string;
}>({
  code: 'explanations/periods',
  vi: ({ plan, periods: count, total }) =>
    `Kế hoạch một kỳ là ${plan}, nhân ${count} kỳ là ${total}.`,
  en: ({ plan, periods: count, total }) =>
    `The plan of one period is ${plan}, times ${count} periods is ${total}.`,
});

export const converted = message<{ readonly from: string; readonly to: string }>({
  code: 'explanations/converted',
  vi: ({ from, to }) => `Thực hiện “${from}” đổi ra ${to}.`,
  en: ({ from, to }) => `The actual “${from}” is ${to}.`,
});

export const noActual = message<object>({
  code: 'explanations/no-actual',
  vi: () => 'Chưa có số liệu thực hiện nên chưa tính.',
  en: () => 'There is no actual figure yet, so nothing was computed.',
});

export const noPlan = message<object>({
  code: 'explanations/no-plan',
  vi: () => 'Chưa có kế hoạch nên chưa tính.',
  en: () => 'There is no plan, so nothing was computed.',
});

export const noFigures = message<object>({
  code: 'explanations/no-figures',
  vi: () => 'Chưa có kế hoạch và số liệu thực hiện.',
  en: () => 'There is neither a plan nor an actual figure.',
});

const ZEROS_VI = {
  target: 'Kế hoạch bằng 0: không chia cho 0 được.',
  actual: 'Thực hiện bằng 0, mà cách tính này chia cho thực hiện: không chia cho 0 được.',
  total: 'Mẫu số trong ô thực hiện bằng 0: không chia cho 0 được.',
} as const;

const ZEROS_EN = {
  target: 'The plan is 0: nothing can be divided by 0.',
  actual: 'The actual is 0 and this method divides by it: nothing can be divided by 0.',
  total: 'The total in the cell of the actual is 0: nothing can be divided by 0.',
} as const;

export const divisionByZero = message<{
  readonly which: keyof typeof ZEROS_VI;
}>({
  code: 'explanations/division-by-zero',
  vi: ({ which }) => ZEROS_VI[which],
  en: ({ which }) => ZEROS_EN[which],
});

export const negative = message<{ readonly which: 'target' | 'actual' }>({
  code: 'explanations/negative',
  vi: ({ which }) =>
    which === 'target'
      ? 'Kế hoạch là số âm: chỉ tính được bằng cách tính thap-tuyen-tinh.'
      : 'Thực hiện là số âm: cách tính này không tính được.',
  en: ({ which }) =>
    which === 'target'
      ? 'The plan is negative: only the method thap-tuyen-tinh can compute it.'
      : 'The actual is negative: this method cannot compute it.',
});

export const doubtful = message<{ readonly doubts: string }>({
  code: 'explanations/doubtful',
  vi: ({ doubts }) => `Lưu ý: ${doubts}`,
  en: ({ doubts }) => `Note: ${doubts}`,
});

export const alternative = message<{ readonly doubt: string; readonly other: string }>({
  code: 'explanations/alternative',
  vi: ({ doubt, other }) => `${doubt} Cũng có thể là ${other}.`,
  en: ({ doubt, other }) => `${doubt} It may also be ${other}.`,
});
