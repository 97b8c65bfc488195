import type { FunctionText } from '../functionText';

export const TUGOC: FunctionText = {
  id: 'TUGOC',
  description: 'Phần đã đi được trên chặng từ mức gốc đến mục tiêu, tính bằng điểm phần trăm.',
  parameters: [
    { name: 'thực_hiện', description: 'Số liệu thực hiện; một ô hoặc cả cột.' },
    { name: 'kế_hoạch', description: 'Mục tiêu cần đến; một ô hoặc cả cột.' },
    { name: 'gốc', description: 'Số liệu ở thời điểm bắt đầu; một ô hoặc cả cột.' },
    { name: 'số_lẻ', description: 'Số chữ số lẻ làm tròn; bỏ trống thì không làm tròn.' },
  ],
};
