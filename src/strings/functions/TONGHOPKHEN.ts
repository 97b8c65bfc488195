import type { FunctionText } from '../functionText';

export const TONGHOPKHEN: FunctionText = {
  id: 'TONGHOPKHEN',
  description:
    'Tổng hợp sổ khen thưởng theo hàng và cột, có cộng; gì không đọc được đứng ở hàng riêng.',
  parameters: [
    { name: 'sổ', description: 'Sổ khen thưởng, cả hàng tiêu đề.' },
    {
      name: 'hàng',
      description: 'danh-hieu (mặc định), cap, doi-tuong, don-vi, loai-hinh, nam hoặc trang-thai.',
    },
    { name: 'cột', description: 'doi-tuong (mặc định) hoặc một từ khác của hàng.' },
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
    { name: 'từ_ngày', description: 'Ngày quyết định đầu tiên được tính.' },
    { name: 'đến_ngày', description: 'Ngày quyết định cuối cùng được tính.' },
  ],
};
