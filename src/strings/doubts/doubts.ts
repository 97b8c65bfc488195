import { message } from '../message';

/** What a doubt is about, and what else the figure can be ('' when nothing else). */
interface Doubtful {
  readonly detail: string;
  readonly alternative: string;
}

const otherwise = {
  vi: (alternative: string) => (alternative === '' ? '' : ` Cũng có thể là ${alternative}.`),
  en: (alternative: string) => (alternative === '' ? '' : ` It can also be ${alternative}.`),
};

export const decimalPoint = message<Doubtful>({
  code: 'doubts/decimal-point',
  vi: (d) => `Dấu chấm trong “${d.detail}” được đọc là dấu số lẻ.${otherwise.vi(d.alternative)}`,
  en: (d) => `The point in “${d.detail}” is read as a decimal mark.${otherwise.en(d.alternative)}`,
});

export const commaThreeDigits = message<Doubtful>({
  code: 'doubts/comma-three-digits',
  vi: (d) =>
    `Dấu phẩy trong “${d.detail}” được đọc là dấu số lẻ dù theo sau là ba chữ số.${otherwise.vi(d.alternative)}`,
  en: (d) =>
    `The comma in “${d.detail}” is read as a decimal mark although three digits follow.${otherwise.en(d.alternative)}`,
});

export const commaThousands = message<Doubtful>({
  code: 'doubts/comma-thousands',
  vi: (d) => `Các dấu phẩy trong “${d.detail}” được đọc là dấu hàng nghìn.`,
  en: (d) => `The commas in “${d.detail}” are read as thousands marks.`,
});

export const englishSeparators = message<Doubtful>({
  code: 'doubts/english-separators',
  vi: (d) => `“${d.detail}” viết kiểu Anh: dấu phẩy hàng nghìn, dấu chấm số lẻ.`,
  en: (d) => `“${d.detail}” is written the English way: comma for thousands, point for decimals.`,
});

export const dash = message<Doubtful>({
  code: 'doubts/dash',
  vi: (d) => `Dấu “${d.detail}” được coi là để trống, không phải số 0.`,
  en: (d) => `The dash “${d.detail}” counts as blank, not as 0.`,
});

export const approximate = message<Doubtful>({
  code: 'doubts/approximate',
  vi: (d) => `“${d.detail}”: con số chỉ là gần đúng.`,
  en: (d) => `“${d.detail}”: the figure is only approximate.`,
});

export const secondFigure = message<Doubtful>({
  code: 'doubts/second-figure',
  vi: (d) => `Con số thứ hai “${d.detail}” trong ô không được dùng.`,
  en: (d) => `The second figure “${d.detail}” in the cell is not used.`,
});

export const mayBeDate = message<Doubtful>({
  code: 'doubts/may-be-date',
  vi: (d) => `“${d.detail}” có thể là tháng, năm.`,
  en: (d) => `“${d.detail}” may be a month and a year.`,
});

export const changeWord = message<Doubtful>({
  code: 'doubts/change-word',
  vi: (d) => `Chữ “${d.detail}” trước con số không được tính đến.`,
  en: (d) => `The word “${d.detail}” before the figure is not taken into account.`,
});

export const rateTimesPeriods = message<Doubtful>({
  code: 'doubts/rate-times-periods',
  vi: (d) => `Kế hoạch là tỷ lệ (${d.detail}) mà vẫn nhân với số kỳ.`,
  en: (d) => `The plan is a rate (${d.detail}) and yet multiplied by the number of periods.`,
});

export const actualIsBound = message<Doubtful>({
  code: 'doubts/actual-is-bound',
  vi: (d) => `Thực hiện “${d.detail}” không nói đúng bằng bao nhiêu; lấy chính con số đó.`,
  en: (d) => `The actual “${d.detail}” does not say how much exactly; its figure is used.`,
});

export const fractionOfOtherTotal = message<Doubtful>({
  code: 'doubts/fraction-of-other-total',
  vi: (d) => `“${d.detail}”: mẫu số khác kế hoạch; lấy tử số làm thực hiện.`,
  en: (d) => `“${d.detail}”: its total is not the plan; its first number is taken as the actual.`,
});

export const unitsDiffer = message<Doubtful>({
  code: 'doubts/units-differ',
  vi: (d) => `Thực hiện và kế hoạch khác đơn vị (${d.detail}).`,
  en: (d) => `Actual and plan have different units (${d.detail}).`,
});
