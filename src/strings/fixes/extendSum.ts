import { message } from '../message';

export const extendSum = message({
  code: 'fix/extend-sum',
  vi: (d: { readonly formula: string; readonly cell: string }) =>
    `Đổi công thức ở ô ${d.cell} thành ${d.formula}.`,
  en: (d: { readonly formula: string; readonly cell: string }) =>
    `Change the formula in cell ${d.cell} to ${d.formula}.`,
});
