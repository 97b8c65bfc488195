import type { FunctionText } from '../functionText';

export const DKXETTANG: FunctionText = {
  id: 'DKXETTANG',
  description: 'Xét điều kiện về danh hiệu đã có để đề nghị tặng; chưa xét sáng kiến, thành tích.',
  parameters: [
    { name: 'lịch_sử', description: 'Danh hiệu đã có, hàng tiêu đề có cột Năm và Danh hiệu.' },
    {
      name: 'danh_hiệu',
      description: 'Danh hiệu, hình thức đề nghị, như “CSTĐ cấp tỉnh”: một ô hoặc cả cột.',
    },
    { name: 'năm', description: 'Năm của thành tích.' },
    {
      name: 'bộ_quy_định',
      description:
        'Mã bộ quy định; bỏ trống là bộ đã chọn trong sổ, không có thì là quy định Trung ương năm ấy.',
    },
  ],
};
