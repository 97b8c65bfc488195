import type { Quote } from '../quote';

/** The words that the values of this pack were read from, in the order of its rules. */
export const quotes: readonly Quote[] = [
  {
    article: 'tiêu chuẩn danh hiệu tập thể',
    text: '100% hoàn thành nhiệm vụ, ít nhất 70% Lao động tiên tiến, có Chiến sĩ thi đua cơ sở, không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
  },
  {
    article: 'tiêu chuẩn danh hiệu tập thể',
    text: 'trên 50% cá nhân đạt Lao động tiên tiến, không có cá nhân bị kỷ luật từ cảnh cáo trở lên',
  },
];
