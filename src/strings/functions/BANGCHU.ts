import type { FunctionText } from '../functionText';

export const BANGCHU: FunctionText = {
  id: 'BANGCHU',
  description: 'Viết một số bằng chữ tiếng Việt, chữ đầu viết hoa.',
  parameters: [
    { name: 'số', description: 'Số cần viết; một ô hoặc cả cột.' },
    {
      name: 'đơn_vị',
      description: 'Đơn vị viết sau số, như đồng; bỏ trống thì lấy đơn vị ghi trong ô.',
    },
  ],
};
