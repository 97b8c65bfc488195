import { message } from '../message';

export const bieu0601 = message({
  code: 'annexes/bieu-0601',
  vi: () => 'Biểu 0601.N/BNV-TĐKT: số phong trào thi đua',
  en: () => 'Form 0601.N: emulation movements',
});

export const bieu0602 = message({
  code: 'annexes/bieu-0602',
  vi: () => 'Biểu 0602.N/BNV-TĐKT: khen thưởng cấp Nhà nước',
  en: () => 'Form 0602.N: awards of the State',
});

export const bieu0603 = message({
  code: 'annexes/bieu-0603',
  vi: () => 'Biểu 0603.N/BNV-TĐKT: khen thưởng cấp bộ, cấp tỉnh',
  en: () => 'Form 0603.N: awards of ministries and provinces',
});

export const bieu0604 = message({
  code: 'annexes/bieu-0604',
  vi: () => 'Biểu 0604.N/BNV-TĐKT: tổ chức làm công tác thi đua, khen thưởng',
  en: () => 'Form 0604.N: bodies that do this work',
});

export const bieu0605 = message({
  code: 'annexes/bieu-0605',
  vi: () => 'Biểu 0605.N/BNV-TĐKT: công chức làm công tác thi đua, khen thưởng',
  en: () => 'Form 0605.N: staff who do this work',
});
