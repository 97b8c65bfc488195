import { message } from '../message';

/** The columns of an award register, by the codes of their roles. */
export const stt = message({
  code: 'roles/stt',
  vi: () => 'STT',
  en: () => 'Number',
});

export const tenGoi = message({
  code: 'roles/ten-goi',
  vi: () => 'Tên gọi',
  en: () => 'Form of address',
});

export const ten = message({
  code: 'roles/ten',
  vi: () => 'Tên tập thể/cá nhân/hộ gia đình',
  en: () => 'Name of the recipient',
});

export const chucVu = message({
  code: 'roles/chuc-vu',
  vi: () => 'Chức vụ',
  en: () => 'Position',
});

export const donVi = message({
  code: 'roles/don-vi',
  vi: () => 'Đơn vị công tác',
  en: () => 'Unit',
});

export const doiTuong = message({
  code: 'roles/doi-tuong',
  vi: () => 'Phân loại khen thưởng',
  en: () => 'Kind of recipient',
});

export const danhHieu = message({
  code: 'roles/danh-hieu',
  vi: () => 'Danh hiệu thi đua/Hình thức khen thưởng',
  en: () => 'Title or form of award',
});

export const phanLoai = message({
  code: 'roles/phan-loai',
  vi: () => 'Phân loại đối tượng',
  en: () => 'Class of recipient',
});

export const linhVuc = message({
  code: 'roles/linh-vuc',
  vi: () => 'Lĩnh vực hoạt động',
  en: () => 'Field of work',
});

export const gioiTinh = message({
  code: 'roles/gioi-tinh',
  vi: () => 'Giới tính',
  en: () => 'Sex',
});

export const ngaySinh = message({
  code: 'roles/ngay-sinh',
  vi: () => 'Ngày sinh',
  en: () => 'Date of birth',
});

export const cap = message({
  code: 'roles/cap',
  vi: () => 'Cấp quyết định',
  en: () => 'Conferring level',
});

export const loaiHinh = message({
  code: 'roles/loai-hinh',
  vi: () => 'Loại hình khen thưởng',
  en: () => 'Kind of award',
});

export const soQuyetDinh = message({
  code: 'roles/so-quyet-dinh',
  vi: () => 'Số quyết định',
  en: () => 'Number of the decision',
});

export const ngayQuyetDinh = message({
  code: 'roles/ngay-quyet-dinh',
  vi: () => 'Ngày quyết định',
  en: () => 'Date of the decision',
});

export const trangThai = message({
  code: 'roles/trang-thai',
  vi: () => 'Trạng thái',
  en: () => 'Status',
});

export const nam = message({
  code: 'roles/nam',
  vi: () => 'Năm thành tích',
  en: () => 'Year of the achievement',
});

export const soLuong = message({
  code: 'roles/so-luong',
  vi: () => 'Số lượng',
  en: () => 'Quantity',
});

export const phongTrao = message({
  code: 'roles/phong-trao',
  vi: () => 'Phong trào',
  en: () => 'Movement',
});

export const khoiCum = message({
  code: 'roles/khoi-cum',
  vi: () => 'Khối/Cụm',
  en: () => 'Block or cluster',
});
