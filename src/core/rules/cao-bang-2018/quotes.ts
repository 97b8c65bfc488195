import type { Quote } from '../quote';

/** The words that the values of this pack were read from, in the order of its rules. */
export const quotes: readonly Quote[] = [
  {
    article: 'mục IV.2 của báo cáo',
    text: 'quy định tỷ lệ xét danh hiệu “Chiến sĩ thi đua cơ sở” tối đa không quá 15% tổng số cá nhân đạt danh hiệu “Lao động tiên tiến” của cơ quan, đơn vị, địa phương',
  },
];
