import type { FunctionText } from '../functionText';

export const DKTAPTHE: FunctionText = {
  id: 'DKTAPTHE',
  description: 'Số liệu của tập thể đủ hay thiếu điều kiện của danh hiệu tập thể, kèm điều khoản.',
  parameters: [
    { name: 'danh_hiệu', description: 'Danh hiệu của tập thể; một ô hoặc cả cột.' },
    { name: 'tổng_số', description: 'Tổng số người của tập thể; một ô hoặc cả cột.' },
    { name: 'số_LĐTT', description: 'Số người đạt Lao động tiên tiến (Chiến sĩ tiên tiến).' },
    { name: 'số_hoàn_thành', description: 'Số người hoàn thành nhiệm vụ được giao.' },
    { name: 'số_CSTĐCS', description: 'Số người đạt Chiến sĩ thi đua cơ sở.' },
    { name: 'số_kỷ_luật', description: 'Số người bị kỷ luật từ cảnh cáo trở lên.' },
    {
      name: 'năm',
      description: 'Năm đạt thành tích; bỏ trống là năm mới nhất mà bộ quy định còn áp dụng.',
    },
    {
      name: 'bộ_quy_định',
      description:
        'Mã bộ quy định áp dụng, như bng-2018; bỏ trống là bộ đã chọn trong sổ, không có thì là quy định chung cả nước.',
    },
  ],
};
