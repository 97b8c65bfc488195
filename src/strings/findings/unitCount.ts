import { message } from '../message';

interface UnitCount {
  readonly text: string;
  readonly usual: number;
  readonly lines: number;
}

export const unitCount = message({
  code: 'consistency/unit-count',
  vi: (d: UnitCount) =>
    `“${d.text}” tính trên một số đơn vị khác với ${String(d.lines)} dòng kia của bảng (trên ${String(d.usual)}). Nếu số đơn vị đã thay đổi hoặc chỉ tính một phần, hãy ghi rõ.`,
  en: (d: UnitCount) =>
    `“${d.text}” is out of another number of units than ${String(d.lines)} other lines of the table (out of ${String(d.usual)}). If the number changed, or only some are counted, say so.`,
});
