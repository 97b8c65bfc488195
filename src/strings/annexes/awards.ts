import { message } from '../message';

export const khenThuongTongHop = message({
  code: 'annexes/khen-thuong-tong-hop',
  vi: () => 'Tổng hợp khen thưởng theo cấp quyết định',
  en: () => 'Awards by conferring level, title and form',
});

export const khenThuongDonVi = message({
  code: 'annexes/khen-thuong-don-vi',
  vi: () => 'Khen thưởng theo đơn vị',
  en: () => 'Awards by unit',
});

export const khenThuongPhanLoai = message({
  code: 'annexes/khen-thuong-phan-loai',
  vi: () => 'Phân loại khen thưởng theo loại hình',
  en: () => 'Awards by kind, with shares',
});

export const hanMuc = message({
  code: 'annexes/han-muc',
  vi: () => 'Hạn mức Chiến sĩ thi đua cơ sở theo đơn vị',
  en: () => 'Quotas of Chiến sĩ thi đua cơ sở by unit',
});

export const danhSachKhenThuong = message({
  code: 'annexes/danh-sach-khen-thuong',
  vi: () => 'Danh sách khen thưởng kèm tiền thưởng',
  en: () => 'List of recipients with award money',
});
