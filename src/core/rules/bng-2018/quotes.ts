import type { Quote } from '../quote';

/** The words that the values of this pack were read from, in the order of its rules. */
export const quotes: readonly Quote[] = [
  {
    article: 'Điều 9 khoản 2 điểm d',
    text: 'Không quá 15% trên tổng số cá nhân đạt danh hiệu “Lao động tiên tiến” đối với tập thể lao động Xuất sắc và 10% đối với tập thể lao động Tiên tiến; áp dụng nguyên tắc làm tròn số thập phân',
  },
  {
    article: 'Điều 10 khoản 4 điểm c',
    text: 'số lượng đề nghị không quá 20% tổng số tập thể đạt tiêu chuẩn Cờ thi đua của Bộ Ngoại giao',
  },
  {
    article: 'Điều 10 khoản 1',
    text: 'Có từ 50% trở lên cá nhân trong tập thể đạt danh hiệu “Lao động tiên tiến” và không có cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên',
  },
  {
    article: 'Điều 10 khoản 2',
    text: 'Có 100% cá nhân trong tập thể hoàn thành nhiệm vụ được giao, trong đó có ít nhất 70% cá nhân đạt danh hiệu “Lao động tiên tiến”; có cá nhân đạt danh hiệu “Chiến sỹ thi đua cơ sở”',
  },
];
