import type { FunctionText } from '../functionText';

export const CAUBAOCAO: FunctionText = {
  id: 'CAUBAOCAO',
  description: 'Viết câu báo cáo về một chỉ tiêu: số liệu, so với kế hoạch, so với cùng kỳ.',
  parameters: [
    { name: 'chỉ_tiêu', description: 'Tên chỉ tiêu; một ô hoặc cả cột.' },
    { name: 'thực_hiện', description: 'Số liệu thực hiện; một ô hoặc cả cột.' },
    { name: 'đơn_vị', description: 'Đơn vị tính, như tỷ đồng hoặc %.' },
    { name: 'kế_hoạch', description: 'Kế hoạch, hoặc tỷ lệ đã biết ghi dạng chữ như “54,5%”.' },
    {
      name: 'cùng_kỳ',
      description:
        'Số liệu cùng kỳ, hoặc ghi dạng chữ: tỷ lệ “91,4%”, mức tăng giảm “+13,2%”, điểm “-1,4”.',
    },
    {
      name: 'kiểu',
      description:
        'dat (mặc định), uoc, chiem hoặc con; thêm -bang (bằng bao nhiêu % cùng kỳ) hoặc -so (chênh lệch).',
    },
    { name: 'số_lẻ', description: 'Số chữ số lẻ của số tính ra; tỷ lệ mặc định 1.' },
    { name: 'kế_hoạch_2', description: 'Kế hoạch thứ hai, hoặc tỷ lệ đã biết ghi dạng chữ.' },
    { name: 'nhãn', description: 'Cách gọi kế hoạch; mặc định “kế hoạch”.' },
    { name: 'nhãn_2', description: 'Cách gọi kế hoạch thứ hai; mặc định “kế hoạch”.' },
  ],
};
