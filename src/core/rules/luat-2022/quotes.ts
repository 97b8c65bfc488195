import type { Quote } from '../quote';

/** The words that the values of this pack were read from, in the order of its rules. */
export const quotes: readonly Quote[] = [
  {
    article: 'Điều 27',
    text: 'Có 100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao, trong đó có ít nhất là 70% cá nhân đạt danh hiệu “Lao động tiên tiến”; có cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở”',
  },
  {
    article: 'Điều 28 khoản 1',
    text: 'Có ít nhất là 70% cá nhân trong tập thể đạt danh hiệu “Lao động tiên tiến” và không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên',
  },
];
