import type { FunctionText } from '../functionText';

export const TONGHOPCHITIEU: FunctionText = {
  id: 'TONGHOPCHITIEU',
  description: 'Đếm số chỉ tiêu vượt, đạt, không đạt, chưa có số liệu và cộng lại.',
  parameters: [
    { name: 'thực_hiện', description: 'Cột số liệu thực hiện.' },
    { name: 'kế_hoạch', description: 'Cột kế hoạch, mục tiêu.' },
    {
      name: 'cách_tính',
      description:
        'cao (mặc định), thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren hoặc trung-diem; chung hoặc cả cột.',
    },
    {
      name: 'số_kỳ',
      description: 'Số kỳ nhân với kế hoạch của một kỳ, mặc định 1; chung hoặc cả cột.',
    },
    {
      name: 'kỳ',
      description:
        'cuoi-ky, hoặc phần của năm như 50%, “6 tháng”, “quý I”; bỏ trống là đang trong kỳ.',
    },
  ],
};
