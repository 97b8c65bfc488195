import { message } from '../message';

interface Shares {
  readonly kind: string;
  readonly name: string;
  readonly header: string;
  readonly parts: number;
  readonly sum: string;
  readonly difference: string;
}

export const shares = message({
  code: 'arithmetic/shares',
  vi: (d: Shares) => {
    const whole = `"${d.name}", cột "${d.header}": ${String(d.parts)} tỷ trọng cộng lại được ${d.sum}%, lệch ${d.difference} so với 100%`;
    return d.kind === 'over'
      ? `${whole}; các phần không thể lớn hơn cả tổng. Hãy kiểm tra lại từng tỷ trọng.`
      : `${whole}, trong khi cột khác đủ 100%. Hãy kiểm tra lại từng tỷ trọng.`;
  },
  en: (d: Shares) => {
    const whole = `"${d.name}", column "${d.header}": ${String(d.parts)} shares add up to ${d.sum}%, ${d.difference} off 100%`;
    return d.kind === 'over'
      ? `${whole}; parts can't exceed their whole. Check each share.`
      : `${whole}, though another column makes 100%. Check each share.`;
  },
});
