import type { FunctionText } from '../functionText';

export const MUCDAT: FunctionText = {
  id: 'MUCDAT',
  description: 'Xếp mức đạt của chỉ tiêu bằng chữ: Vượt, Đạt, Chưa đạt, Không đạt, Đạt tiến độ …',
  parameters: [
    { name: 'thực_hiện', description: 'Số liệu thực hiện; một ô hoặc cả cột.' },
    { name: 'kế_hoạch', description: 'Kế hoạch, mục tiêu; một ô hoặc cả cột.' },
    {
      name: 'cách_tính',
      description:
        'cao (mặc định), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren hoặc trung-diem.',
    },
    { name: 'số_kỳ', description: 'Số kỳ nhân với kế hoạch của một kỳ; mặc định 1.' },
    {
      name: 'kỳ',
      description:
        'cuoi-ky, hoặc phần của năm như 50%, “6 tháng”, “quý I”; bỏ trống là đang trong kỳ.',
    },
  ],
};
