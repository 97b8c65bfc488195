import type { FunctionText } from '../functionText';

export const DEMKHEN: FunctionText = {
  id: 'DEMKHEN',
  description:
    'Đếm khen thưởng trong sổ theo điều kiện: cộng cột số lượng, không có cột ấy thì mỗi dòng là 1.',
  parameters: [
    { name: 'sổ', description: 'Sổ khen thưởng, cả hàng tiêu đề.' },
    {
      name: 'danh_hiệu',
      description:
        'Danh hiệu hoặc hình thức, như CSTĐCS, “Bằng khen UBND tỉnh”; bỏ trống là tất cả.',
    },
    { name: 'đối_tượng', description: 'ca-nhan, tap-the hoặc ho-gia-dinh; bỏ trống là tất cả.' },
    {
      name: 'cấp',
      description: 'Cấp quyết định: nha-nuoc, chinh-phu, bo, tinh, huyen, xa…; bỏ trống là tất cả.',
    },
    { name: 'đơn_vị', description: 'Tên đơn vị như trong sổ; bỏ trống là tất cả.' },
    {
      name: 'trạng_thái',
      description:
        'da-tang (mặc định khi sổ có cột trạng thái), da-trinh, de-nghi, dang-ky, tra-ho-so hoặc tat-ca.',
    },
    {
      name: 'loại_hình',
      description:
        'cong-trang, phong-trao, dot-xuat, doi-ngoai, cong-hien, nien-han hoặc khang-chien; bỏ trống là tất cả.',
    },
    { name: 'từ_ngày', description: 'Ngày quyết định đầu tiên được đếm.' },
    { name: 'đến_ngày', description: 'Ngày quyết định cuối cùng được đếm.' },
  ],
};
