import { message } from '../message';

export const recomputePercentage = message({
  code: 'fix/recompute-percentage',
  vi: (d: { readonly value: string; readonly cell: string }) =>
    `Ghi tỷ lệ tính lại ${d.value} vào ô ${d.cell}.`,
  en: (d: { readonly value: string; readonly cell: string }) =>
    `Write the recomputed percentage ${d.value} into cell ${d.cell}.`,
});
