import { message } from '../message';

export const protection = message({
  code: 'workbook/protection',
  vi: (d: { readonly name: string }) =>
    `Trang "${d.name}" đang được bảo vệ: kiểm tra vẫn đọc được, nhưng không sửa tự động và không điền phụ lục vào trang này được. Bỏ bảo vệ (Xem lại > Bỏ bảo vệ trang tính) nếu cần sửa.`,
  en: (d: { readonly name: string }) =>
    `The sheet "${d.name}" is protected: it was read and checked, but neither fixes nor filled annexes can be written into it. Unprotect it (Review > Unprotect Sheet) to change it.`,
});
