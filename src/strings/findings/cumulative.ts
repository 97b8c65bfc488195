import { message } from '../message';

interface Cumulative {
  readonly kind: string;
  readonly name: string;
  readonly header: string;
  readonly value: string;
  readonly earlierHeader: string;
  readonly earlier: string;
  readonly of: string;
}

export const cumulative = message({
  code: 'arithmetic/cumulative',
  vi: (d: Cumulative) => {
    const whole = `"${d.name}": "${d.header}" là ${d.value}, thấp hơn "${d.earlierHeader}" (${d.earlier}, ô ${d.of})`;
    return d.kind === 'below-month'
      ? `${whole}; số lũy kế không thể nhỏ hơn số của một tháng trong đó. Hãy kiểm tra lại hai ô.`
      : `${whole}; số cộng dồn từ đầu năm không thể giảm. Hãy kiểm tra lại hai ô.`;
  },
  en: (d: Cumulative) => {
    const whole = `"${d.name}": "${d.header}" is ${d.value}, below "${d.earlierHeader}" (${d.earlier}, cell ${d.of})`;
    return d.kind === 'below-month'
      ? `${whole}; a running total can't be less than one of its months. Check both cells.`
      : `${whole}; what is counted from the year's beginning can't fall. Check both cells.`;
  },
});
