import { message } from '../message';

interface ShareOver100 {
  readonly kind: string;
  readonly text: string;
  readonly percent?: string;
}

export const shareOver100 = message({
  code: 'figures/share-over-100',
  vi: (d: ShareOver100) =>
    d.kind === 'part-over-whole'
      ? `"${d.text}": phần lớn hơn tổng số. Hãy kiểm tra cả hai số.`
      : `Tỷ lệ ${d.percent ?? ''}% lớn hơn 100% trong khi đây là phần của một tổng thể. Hãy kiểm tra số liệu hoặc đơn vị tính.`,
  en: (d: ShareOver100) =>
    d.kind === 'part-over-whole'
      ? `"${d.text}": the part is larger than the whole. Check both numbers.`
      : `A share of ${d.percent ?? ''}% is more than the whole. Check the figure or its unit.`,
});
