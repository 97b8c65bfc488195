import { message } from '../message';

interface StrictTarget {
  readonly indicator: string;
  readonly actual: string;
  readonly target: string;
  readonly less: boolean;
}

export const strictTarget = message({
  code: 'arithmetic/strict-target',
  vi: (d: StrictTarget) =>
    `Mục tiêu ${d.target} đòi hỏi phải ${d.less ? 'thấp hơn' : 'cao hơn'}, thực hiện ${d.actual} mới chỉ bằng: chưa đạt theo đúng chữ "${d.less ? 'dưới' : 'trên'}". Hãy ghi số lẻ của thực hiện hoặc xem lại mục tiêu.`,
  en: (d: StrictTarget) =>
    `The target ${d.target} asks for ${d.less ? 'less' : 'more'}, and ${d.actual} only equals it: taken at its word it is not reached. State the actual's decimals or look at the target again.`,
});
