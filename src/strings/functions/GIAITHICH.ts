import type { FunctionText } from '../functionText';

export const GIAITHICH: FunctionText = {
  id: 'GIAITHICH',
  description: 'Giải thích bằng lời tỷ lệ hoàn thành được tính thế nào, còn điểm nào chưa chắc.',
  parameters: [
    { name: 'thực_hiện', description: 'Số liệu thực hiện; một ô hoặc cả cột.' },
    { name: 'kế_hoạch', description: 'Kế hoạch, mục tiêu; một ô hoặc cả cột.' },
    {
      name: 'cách_tính',
      description:
        'cao (mặc định), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren hoặc trung-diem.',
    },
    { name: 'số_kỳ', description: 'Số kỳ nhân với kế hoạch của một kỳ; mặc định 1.' },
  ],
};
