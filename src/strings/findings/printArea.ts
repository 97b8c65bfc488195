import { message } from '../message';

interface PrintArea {
  readonly table: string;
  readonly area: string;
}

export const printArea = message({
  code: 'page/print-area',
  vi: (d: PrintArea) =>
    `Vùng in (${d.area}) không phủ hết bảng ${d.table}: phần ngoài vùng in sẽ mất trên giấy. Hãy mở rộng vùng in.`,
  en: (d: PrintArea) =>
    `The print area (${d.area}) does not cover the table ${d.table}: what lies outside is lost on paper. Extend the print area.`,
});
