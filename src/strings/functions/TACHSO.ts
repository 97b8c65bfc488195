import type { FunctionText } from '../functionText';

export const TACHSO: FunctionText = {
  id: 'TACHSO',
  description: 'Tách con số trong số liệu viết kiểu Việt Nam, kể cả khi có đơn vị, dấu >, khoảng.',
  parameters: [
    { name: 'giá_trị', description: 'Số liệu cần đọc, như “7,40%” hay “>13.000 tấn”; ô hoặc cột.' },
    {
      name: 'lấy',
      description:
        'so (mặc định), duoi, tren (hai đầu của khoảng), tu, mau (của phân số), don-vi hoặc loai.',
    },
  ],
};
