import type { FunctionText } from '../functionText';

export const GOPKY: FunctionText = {
  id: 'GOPKY',
  description: 'Gộp số liệu nhiều kỳ thành một số; bỏ qua ô trống.',
  parameters: [
    { name: 'dãy', description: 'Số liệu các kỳ theo thứ tự; một hàng hoặc một cột.' },
    {
      name: 'kiểu',
      description: 'tong (mặc định), cuoi (số liệu cuối), binh-quan, lon-nhat hoặc nho-nhat.',
    },
    { name: 'từ', description: 'Vị trí kỳ bắt đầu, tính từ 1; bỏ trống là kỳ đầu.' },
    { name: 'đến', description: 'Vị trí kỳ kết thúc; bỏ trống là kỳ cuối.' },
  ],
};
