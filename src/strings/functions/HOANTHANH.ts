import type { FunctionText } from '../functionText';

export const HOANTHANH: FunctionText = {
  id: 'HOANTHANH',
  description: 'Tỷ lệ hoàn thành kế hoạch, tính bằng điểm phần trăm (106,35 nghĩa là 106,35%).',
  parameters: [
    { name: 'thực_hiện', description: 'Số liệu thực hiện; một ô hoặc cả cột.' },
    { name: 'kế_hoạch', description: 'Kế hoạch, mục tiêu; một ô hoặc cả cột.' },
    {
      name: 'cách_tính',
      description:
        'cao (mặc định), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren hoặc trung-diem.',
    },
    { name: 'số_kỳ', description: 'Số kỳ nhân với kế hoạch của một kỳ; mặc định 1.' },
    { name: 'số_lẻ', description: 'Số chữ số lẻ làm tròn; bỏ trống thì không làm tròn.' },
  ],
};
