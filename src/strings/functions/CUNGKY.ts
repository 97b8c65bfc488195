import type { FunctionText } from '../functionText';

export const CUNGKY: FunctionText = {
  id: 'CUNGKY',
  description: 'So sánh với cùng kỳ: bằng bao nhiêu %, tăng giảm bao nhiêu % hoặc bao nhiêu điểm.',
  parameters: [
    { name: 'kỳ_này', description: 'Số liệu kỳ này; một ô hoặc cả cột.' },
    { name: 'cùng_kỳ', description: 'Số liệu cùng kỳ năm trước; một ô hoặc cả cột.' },
    {
      name: 'kiểu',
      description:
        'bang (mặc định): bằng bao nhiêu % cùng kỳ; tang: tăng, giảm bao nhiêu %; diem: chênh lệch bao nhiêu điểm.',
    },
    { name: 'số_lẻ', description: 'Số chữ số lẻ làm tròn; bỏ trống thì không làm tròn.' },
  ],
};
