import { message } from '../message';

interface Detail {
  readonly detail: string;
}

export const decimalPoint = message({
  code: 'doubts/decimal-point',
  vi: ({ detail }: Detail) => `"${detail}": dấu chấm được đọc là dấu thập phân.`,
  en: ({ detail }: Detail) => `"${detail}": the point was read as a decimal mark.`,
});

export const commaThreeDigits = message({
  code: 'doubts/comma-three-digits',
  vi: ({ detail }: Detail) =>
    `"${detail}": dấu phẩy được đọc là dấu thập phân; nếu là hàng nghìn hãy dùng dấu chấm.`,
  en: ({ detail }: Detail) =>
    `"${detail}": the comma was read as a decimal mark; use a point for thousands.`,
});

export const commaThousands = message({
  code: 'doubts/comma-thousands',
  vi: ({ detail }: Detail) => `"${detail}": dấu phẩy được đọc là dấu hàng nghìn.`,
  en: ({ detail }: Detail) => `"${detail}": the commas were read as thousands marks.`,
});

export const englishSeparators = message({
  code: 'doubts/english-separators',
  vi: ({ detail }: Detail) =>
    `"${detail}": viết theo kiểu Anh, dấu phẩy là hàng nghìn, dấu chấm là thập phân.`,
  en: ({ detail }: Detail) =>
    `"${detail}": written the English way, comma for thousands and point for decimals.`,
});

export const dash = message({
  code: 'doubts/dash',
  vi: ({ detail }: Detail) => `"${detail}" được hiểu là để trống.`,
  en: ({ detail }: Detail) => `"${detail}" was taken as blank.`,
});

export const approximate = message({
  code: 'doubts/approximate',
  vi: ({ detail }: Detail) => `số chỉ là gần đúng ("${detail}").`,
  en: ({ detail }: Detail) => `the figure is only approximate ("${detail}").`,
});

export const secondFigure = message({
  code: 'doubts/second-figure',
  vi: ({ detail }: Detail) => `trong ô còn một số nữa, "${detail}", không dùng để tính.`,
  en: ({ detail }: Detail) => `the cell holds a second figure, "${detail}", that was not used.`,
});

export const mayBeDate = message({
  code: 'doubts/may-be-date',
  vi: ({ detail }: Detail) => `"${detail}" có thể là tháng/năm.`,
  en: ({ detail }: Detail) => `"${detail}" may be a month and year.`,
});

export const changeWord = message({
  code: 'doubts/change-word',
  vi: ({ detail }: Detail) => `bỏ qua chữ "${detail}" đứng trước số.`,
  en: ({ detail }: Detail) => `the word "${detail}" before the figure was left aside.`,
});

export const rateTimesPeriods = message({
  code: 'doubts/rate-times-periods',
  vi: ({ detail }: Detail) => `mục tiêu tính theo ${detail} được nhân với số kỳ.`,
  en: ({ detail }: Detail) => `a target in ${detail} was multiplied by the number of periods.`,
});

export const actualIsBound = message({
  code: 'doubts/actual-is-bound',
  vi: ({ detail }: Detail) => `thực hiện ghi "${detail}": dùng số đứng sau để tính.`,
  en: ({ detail }: Detail) => `the actual says "${detail}": its figure was used as it stands.`,
});

export const fractionOfOtherTotal = message({
  code: 'doubts/fraction-of-other-total',
  vi: ({ detail }: Detail) => `"${detail}": mẫu số khác với kế hoạch nên chỉ dùng tử số.`,
  en: ({ detail }: Detail) =>
    `"${detail}": its total is not the plan, so only the first number was used.`,
});

export const unitsDiffer = message({
  code: 'doubts/units-differ',
  vi: ({ detail }: Detail) => `hai ô khác đơn vị tính (${detail}).`,
  en: ({ detail }: Detail) => `the two cells are in different units (${detail}).`,
});

export const targetIsFraction = message({
  code: 'doubts/target-is-fraction',
  vi: ({ detail }: Detail) =>
    `kế hoạch ghi "${detail}" mà thực hiện không cùng mẫu số: không biết lấy số nào, để trống tỷ lệ.`,
  en: ({ detail }: Detail) =>
    `the plan says "${detail}" and the actual is not out of the same total: there is no percentage.`,
});
