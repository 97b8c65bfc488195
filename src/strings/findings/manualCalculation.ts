import { counted } from '../counted';
import { message } from '../message';

export const manualCalculation = message({
  code: 'workbook/manual-calculation',
  vi: (d: { readonly formulas: number }) =>
    `Sổ để chế độ tính thủ công, nên ${String(d.formulas)} công thức có thể đang hiện số cũ. Hãy bấm F9, rồi chọn Công thức > Tùy chọn tính > Tự động và lưu lại.`,
  en: (d: { readonly formulas: number }) =>
    `The workbook is calculated by hand only, so that its ${counted(d.formulas, 'formula')} may show old figures. Press F9, choose Formulas > Calculation Options > Automatic, and save.`,
});
