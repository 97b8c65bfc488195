import type { FunctionText } from '../functionText';

export const TYTRONG: FunctionText = {
  id: 'TYTRONG',
  description: 'Tỷ trọng của một phần trong tổng, tính bằng điểm phần trăm (14,6 nghĩa là 14,6%).',
  parameters: [
    { name: 'phần', description: 'Số liệu của phần; một ô hoặc cả cột.' },
    { name: 'tổng', description: 'Số liệu của tổng; một ô hoặc cả cột.' },
    { name: 'số_lẻ', description: 'Số chữ số lẻ làm tròn; bỏ trống thì không làm tròn.' },
  ],
};
