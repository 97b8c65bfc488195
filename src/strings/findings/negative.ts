import { message } from '../message';

interface Negative {
  readonly text: string;
  readonly unit: string;
}

export const negative = message({
  code: 'figures/negative',
  vi: (d: Negative) =>
    `Số âm ${d.text}${d.unit === '' ? '' : ` ${d.unit}`}: số đếm này không thể nhỏ hơn 0. Hãy kiểm tra dấu trừ.`,
  en: (d: Negative) =>
    `The negative figure ${d.text}${d.unit === '' ? '' : ` ${d.unit}`}: what is counted here can't be less than none. Check the minus sign.`,
});
