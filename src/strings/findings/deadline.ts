import { message } from '../message';

interface Deadline {
  readonly kind: 'before-plan' | 'outside-year' | 'not-chronological';
  readonly due: string;
  /** The plan's date, its years, or when the line above is due. */
  readonly against: string;
}

export const deadline = message({
  code: 'dates/deadline',
  vi: (d: Deadline) => {
    switch (d.kind) {
      case 'before-plan':
        return `Thời hạn "${d.due}" trước ngày ban hành kế hoạch (${d.against}). Hãy xem lại tháng, năm của thời hạn.`;
      case 'outside-year':
        return `Thời hạn "${d.due}" nằm ngoài thời gian của kế hoạch (${d.against}). Hãy xem lại năm của thời hạn.`;
      case 'not-chronological':
        return `Thời hạn "${d.due}" sớm hơn dòng trên ("${d.against}"). Nếu kế hoạch xếp theo thời gian, hãy chuyển dòng lên trước.`;
    }
  },
  en: (d: Deadline) => {
    switch (d.kind) {
      case 'before-plan':
        return `"${d.due}" is before the plan was issued (${d.against}). See to the month and year.`;
      case 'outside-year':
        return `"${d.due}" lies outside the time of the plan (${d.against}). See to the year.`;
      case 'not-chronological':
        return `"${d.due}" is earlier than the line above ("${d.against}"). If the plan is ordered by time, move the line up.`;
    }
  },
});
