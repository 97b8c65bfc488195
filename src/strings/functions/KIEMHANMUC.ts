import type { FunctionText } from '../functionText';

export const KIEMHANMUC: FunctionText = {
  id: 'KIEMHANMUC',
  description: 'Số đề nghị một danh hiệu trong hay vượt hạn mức, kèm số tối đa.',
  parameters: [
    { name: 'số_đề_nghị', description: 'Số được đề nghị; một ô hoặc cả cột.' },
    {
      name: 'số_LĐTT',
      description: 'Số Lao động tiên tiến, kể cả người đạt CSTĐCS; một ô hoặc cả cột.',
    },
    {
      name: 'danh_hiệu_hoặc_tỷ_lệ',
      description: 'Tên danh hiệu như CSTĐCS, hoặc tỷ lệ: 0,15, 15 và 15% là một.',
    },
    {
      name: 'bộ_quy_định',
      description:
        'Mã bộ quy định áp dụng, như cao-bang-2018; bỏ trống là bộ đã chọn trong sổ, không có thì là quy định chung cả nước.',
    },
    {
      name: 'làm_tròn',
      description: 'xuong (mặc định, trừ khi quy định nói khác), thuong hoặc len.',
    },
    {
      name: 'năm',
      description: 'Năm đạt thành tích; bỏ trống là năm mới nhất mà bộ quy định còn áp dụng.',
    },
  ],
};
