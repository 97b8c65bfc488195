import { message } from '../message';

interface UnknownOption {
  readonly role: string;
  readonly text: string;
}

const METHODS = 'cao, thap, thap-tuyen-tinh, trong-khoang, can-duoi, can-tren, trung-diem';

export const unknownOption = message({
  code: 'figures/unknown-option',
  vi: (d: UnknownOption) => {
    switch (d.role) {
      case 'method':
        return `Cách tính "${d.text}" không có nên chưa được dùng. Hãy ghi một trong các từ: ${METHODS}.`;
      case 'periods':
        return `Số kỳ "${d.text}" chưa được dùng: phải là số nguyên từ 1 đến 100.`;
      default:
        return `Số lẻ "${d.text}" chưa được dùng: phải là số nguyên từ 0 đến 10.`;
    }
  },
  en: (d: UnknownOption) => {
    switch (d.role) {
      case 'method':
        return `There is no method "${d.text}", so it was not used. Write one of: ${METHODS}.`;
      case 'periods':
        return `The number of periods "${d.text}" was not used: it must be a whole number from 1 to 100.`;
      default:
        return `The number of decimals "${d.text}" was not used: it must be a whole number from 0 to 10.`;
    }
  },
});
