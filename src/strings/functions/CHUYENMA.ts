import type { FunctionText } from '../functionText';

export const CHUYENMA: FunctionText = {
  id: 'CHUYENMA',
  description: 'Chuyển chữ viết bằng phông TCVN3 (.VnTime) hoặc VNI sang Unicode.',
  parameters: [
    { name: 'chuỗi', description: 'Chữ cần chuyển; một ô hoặc cả cột.' },
    { name: 'bảng_mã', description: 'tcvn3 hoặc vni; bỏ trống thì tự nhận khi chắc chắn.' },
  ],
};
