import { message } from '../message';

export const keHoachCongTac = message({
  code: 'annexes/ke-hoach-cong-tac',
  vi: () => 'Kế hoạch công tác thi đua, khen thưởng',
  en: () => 'Plan of work',
});

export const phongTrao = message({
  code: 'annexes/phong-trao',
  vi: () => 'Danh mục phong trào thi đua',
  en: () => 'Emulation movements',
});

export const cumKhoi = message({
  code: 'annexes/cum-khoi',
  vi: () => 'Danh sách cụm, khối thi đua',
  en: () => 'Emulation clusters and blocks',
});

export const vanBan = message({
  code: 'annexes/van-ban',
  vi: () => 'Danh mục văn bản',
  en: () => 'Documents',
});

export const dienHinh = message({
  code: 'annexes/dien-hinh',
  vi: () => 'Danh sách điển hình tiên tiến',
  en: () => 'Role models',
});

export const datChuan = message({
  code: 'annexes/dat-chuan',
  vi: () => 'Kết quả đạt chuẩn, đạt tiêu chí (n/N)',
  en: () => 'What has reached a standard, of how many',
});
