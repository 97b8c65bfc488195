import { message } from '../message';

interface TotalOmitsEdge {
  readonly range: string;
  readonly omitted: string;
  readonly name: string;
  readonly sum: string;
}

export const totalOmitsEdge = message({
  code: 'workbook/total-omits-edge',
  vi: (d: TotalOmitsEdge) =>
    `Tổng chỉ cộng ${d.range}, bỏ sót ${d.omitted} ("${d.name}") ngay trên nó; cộng cả thì được ${d.sum}. Hãy mở rộng vùng cộng.`,
  en: (d: TotalOmitsEdge) =>
    `The total adds up ${d.range} and leaves out ${d.omitted} ("${d.name}") right above it; with it the sum is ${d.sum}. Extend the range.`,
});
