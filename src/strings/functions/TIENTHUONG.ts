import type { FunctionText } from '../functionText';

export const TIENTHUONG: FunctionText = {
  id: 'TIENTHUONG',
  description: 'Tiền thưởng kèm theo danh hiệu, hình thức khen thưởng; tròn lên 10.000 đồng.',
  parameters: [
    { name: 'danh_hiệu', description: 'Danh hiệu hoặc hình thức; một ô hoặc cả cột.' },
    { name: 'đối_tượng', description: 'ca-nhan, tap-the hoặc ho-gia-dinh; một ô hoặc cả cột.' },
    { name: 'lương_cơ_sở', description: 'Mức lương cơ sở (đồng) vào ngày quyết định.' },
    { name: 'số_lượng', description: 'Số cá nhân, tập thể, hộ được thưởng; mặc định 1.' },
    { name: 'ngày', description: 'Ngày quyết định; bỏ trống là quy định mới nhất.' },
  ],
};
