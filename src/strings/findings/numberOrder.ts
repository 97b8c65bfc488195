import { message } from '../message';

interface NumberOrder {
  readonly kind: 'out-of-order' | 'either' | 'impossible';
  readonly number: string;
  /** '' where no real date stands. */
  readonly date: string;
  /** The documents numbered before and after, with their dates; '' where there is none. */
  readonly before: string;
  readonly from: string;
  readonly after: string;
  readonly to: string;
}

export const numberOrder = message({
  code: 'dates/number-order',
  vi: (d: NumberOrder) => {
    const must = mustVi(d);
    switch (d.kind) {
      case 'out-of-order':
        return `Văn bản ${d.number} ghi ngày ${d.date}, không theo thứ tự số: ${must}. Hãy đối chiếu số và ngày với bản gốc.`;
      case 'either':
        return `Số và ngày của văn bản ${d.number} (${d.date}) ngược với văn bản liền kề: ${must}, hoặc ngày của văn bản liền kề sai. Hãy đối chiếu cả hai với bản gốc.`;
      case 'impossible':
        return `Ngày của văn bản ${d.number} không có thật; ${must}. Hãy đối chiếu bản gốc.`;
    }
  },
  en: (d: NumberOrder) => {
    const must = mustEn(d);
    switch (d.kind) {
      case 'out-of-order':
        return `Document ${d.number} is dated ${d.date}, against the order of numbers: ${must}. Look up number and date in the original.`;
      case 'either':
        return `Number and date of document ${d.number} (${d.date}) run against its neighbour: ${must}, or the neighbour's date is wrong. Look both up in the originals.`;
      case 'impossible':
        return `The date of document ${d.number} does not exist; ${must}. Look it up in the original.`;
    }
  },
});

function mustVi({ before, from, after, to }: NumberOrder): string {
  if (before === '') return `phải từ ${to} (ngày của ${after}) trở về trước`;
  if (after === '') return `phải từ ${from} (ngày của ${before}) trở đi`;
  return `phải từ ${from} (ngày của ${before}) đến ${to} (ngày của ${after})`;
}

function mustEn({ before, from, after, to }: NumberOrder): string {
  if (before === '') return `it must be dated ${to} (the date of ${after}) or before`;
  if (after === '') return `it must be dated ${from} (the date of ${before}) or later`;
  return `it must be dated from ${from} (${before}) to ${to} (${after})`;
}
