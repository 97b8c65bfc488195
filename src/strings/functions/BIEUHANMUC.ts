import type { FunctionText } from '../functionText';

export const BIEUHANMUC: FunctionText = {
  id: 'BIEUHANMUC',
  description: 'Biểu hạn mức Chiến sĩ thi đua cơ sở theo đơn vị, tính từ sổ khen thưởng.',
  parameters: [
    { name: 'sổ', description: 'Sổ khen thưởng, cả hàng tiêu đề.' },
    {
      name: 'bộ_quy_định',
      description:
        'Mã bộ quy định của tỉnh hoặc bộ, như cao-bang-2018; bỏ trống là bộ đã chọn trong sổ.',
    },
    { name: 'năm', description: 'Năm của thành tích; bỏ trống là năm duy nhất có trong sổ.' },
    { name: 'gộp', description: 'TRUE hoặc gop: một hạn mức chung; bỏ trống là từng đơn vị.' },
  ],
};
