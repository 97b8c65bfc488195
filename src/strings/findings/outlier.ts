import { message } from '../message';

interface Outlier {
  readonly kind: string;
  readonly value: string;
  readonly other: string;
  readonly times: string;
  /** Whether it is the larger of the two. */
  readonly isLarge: boolean;
  readonly unit: string;
}

export const outlier = message({
  code: 'figures/outlier',
  vi: (d: Outlier) => {
    const size = d.isLarge ? 'lớn gấp' : 'nhỏ hơn';
    const beside =
      d.kind === 'period' ? `kỳ so sánh là ${d.other}` : `các kỳ khác khoảng ${d.other}`;
    const unit = d.unit === '' ? '' : ` (${d.unit})`;
    return `${d.value} ${size} khoảng ${d.times} lần: ${beside}. Có thể ghi nhầm đơn vị tính${unit}; hãy kiểm tra lại.`;
  },
  en: (d: Outlier) => {
    const size = d.isLarge ? 'larger' : 'smaller';
    const beside =
      d.kind === 'period'
        ? `the period beside it says ${d.other}`
        : `other periods say about ${d.other}`;
    const unit = d.unit === '' ? '' : ` (${d.unit})`;
    return `${d.value} is about ${d.times} times ${size}: ${beside}. Perhaps another unit was meant${unit}; look again.`;
  },
});
