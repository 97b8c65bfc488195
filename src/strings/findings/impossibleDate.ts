import { message } from '../message';

interface ImpossibleDate {
  readonly kind: 'impossible' | 'text-date' | 'short-year';
  readonly date: string;
  /** The last day of the month; '' where the month is none. */
  readonly last: string;
  /** The date with day and month changed over; '' where that is none either. */
  readonly swapped: string;
}

export const impossibleDate = message({
  code: 'dates/impossible-date',
  vi: (d: ImpossibleDate) => {
    switch (d.kind) {
      case 'impossible':
        return `Không có ngày "${d.date}": ${hintVi(d)}. Hãy đối chiếu bản gốc và ghi lại ngày đúng.`;
      case 'text-date':
        return `"${d.date}" là chữ, các ô khác của cột là ngày thật nên không sắp xếp, lọc chung được. Hãy ghi lại dưới dạng ngày.`;
      case 'short-year':
        return `"${d.date}" ghi năm bằng hai chữ số. Hãy ghi đủ bốn chữ số của năm.`;
    }
  },
  en: (d: ImpossibleDate) => {
    switch (d.kind) {
      case 'impossible':
        return `There is no day "${d.date}": ${hintEn(d)}. Look it up in the original and write the right date.`;
      case 'text-date':
        return `"${d.date}" is text while the other cells of the column are true dates, so they neither sort nor filter together. Write it as a date.`;
      case 'short-year':
        return `"${d.date}" has a year of two digits. Write all four.`;
    }
  },
});

function hintVi({ last, swapped }: ImpossibleDate): string {
  if (swapped !== '') return `không có tháng đó, có thể là ${swapped} (ghi ngày trước, tháng sau)`;
  return last === '' ? 'không có tháng đó' : `tháng đó kết thúc ngày ${last}`;
}

function hintEn({ last, swapped }: ImpossibleDate): string {
  if (swapped !== '') return `there is no such month, perhaps ${swapped} (the day comes first)`;
  return last === '' ? 'there is no such month' : `that month ends on ${last}`;
}
