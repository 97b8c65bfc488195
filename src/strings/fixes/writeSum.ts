import { message } from '../message';

export const writeSum = message({
  code: 'fix/write-sum',
  vi: (d: { readonly value: string; readonly cell: string }) =>
    `Ghi tổng ${d.value} vào ô ${d.cell}.`,
  en: (d: { readonly value: string; readonly cell: string }) =>
    `Write the sum ${d.value} into cell ${d.cell}.`,
});
