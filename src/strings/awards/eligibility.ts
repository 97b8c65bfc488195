import { message } from '../message';

/** Small whole numbers as reports write them: `3 → 03`. */
const two = (count: number): string => String(count).padStart(2, '0');

const gradeVi = (grade: string): string =>
  grade === 'xuat-sac' ? 'hoàn thành xuất sắc nhiệm vụ' : 'hoàn thành tốt nhiệm vụ trở lên';
const gradeEn = (grade: string): string =>
  grade === 'xuat-sac' ? 'excellent work' : 'good work or better';

interface Run {
  /** Names of the awards, put together. */
  readonly awards: string;
  readonly need: number;
  readonly have: number;
}

interface GradedYears {
  readonly grade: string;
  readonly need: number;
  readonly have: number;
}

export const titlesMet = message<object>({
  code: 'awards/titles-met',
  vi: () => 'Đủ điều kiện về danh hiệu; còn xét sáng kiến, thành tích',
  en: () => 'The titles suffice; initiatives and achievements are still to be considered',
});

export const titlesNotMet = message<{ readonly article: string; readonly lacks: string }>({
  code: 'awards/titles-not-met',
  vi: ({ article, lacks }) => `Chưa đủ theo ${article}: ${lacks}`,
  en: ({ article, lacks }) => `Not enough under ${article}: ${lacks}`,
});

export const lackSameYear = message<{ readonly awards: string; readonly year: number }>({
  code: 'awards/lack-same-year',
  vi: ({ awards, year }) => `cần ${awards} năm ${year}`,
  en: ({ awards, year }) => `${awards} of ${year} is needed`,
});

export const lackRun = message<Run>({
  code: 'awards/lack-run',
  vi: ({ awards, need, have }) =>
    `cần ${two(need)} lần liên tục ${awards}, mới có ${two(have)} lần`,
  en: ({ awards, need, have }) => `${awards} is needed ${need} times in a row, held ${have}`,
});

export const lackGradedYears = message<GradedYears>({
  code: 'awards/lack-graded-years',
  vi: ({ grade, need, have }) =>
    `cần ${two(need)} năm liên tục ${gradeVi(grade)}, mới có ${two(have)} năm`,
  en: ({ grade, need, have }) => `${need} years of ${gradeEn(grade)} in a row, there are ${have}`,
});

export const lackExcellentYears = message<{ readonly need: number; readonly have: number }>({
  code: 'awards/lack-excellent-years',
  vi: ({ need, have }) =>
    `trong thời gian đó cần ${two(need)} năm hoàn thành xuất sắc nhiệm vụ, mới có ${two(have)} năm`,
  en: ({ need, have }) => `${need} of those years must be excellent, ${have} are`,
});

export const lackPrevious = message<{ readonly award: string }>({
  code: 'awards/lack-previous',
  vi: ({ award }) => `chưa được tặng ${award}`,
  en: ({ award }) => `${award} was not given before`,
});

export const lackWithin = message<{ readonly sets: string }>({
  code: 'awards/lack-within',
  vi: ({ sets }) => `trong thời gian đó cần ${sets}`,
  en: ({ sets }) => `within those years ${sets} is needed`,
});

/** One member of a set of awards: `02 lần Cờ thi đua …`. */
export const awardTimes = message<{ readonly award: string; readonly times: number }>({
  code: 'awards/award-times',
  vi: ({ award, times }) => `${two(times)} lần ${award}`,
  en: ({ award, times }) => `${award} ${times} times`,
});

export const runEnded = message<{ readonly lastYear: number }>({
  code: 'awards/run-ended',
  vi: ({ lastYear }) => `chuỗi liên tục đã dừng ở năm ${lastYear}`,
  en: ({ lastYear }) => `the run ended in ${lastYear}`,
});

export const countedBefore = message<{ readonly year: number }>({
  code: 'awards/counted-before',
  vi: ({ year }) => `danh hiệu này đã được tặng năm ${year}: kiểm tra thời gian tính lại`,
  en: ({ year }) => `the same award was given in ${year}: check from when the time counts again`,
});

export const withoutFlagOnly = message<object>({
  code: 'awards/without-flag-only',
  vi: () => 'chỉ áp dụng cho tập thể không thuộc đối tượng được tặng cờ thi đua',
  en: () => 'only for collectives that cannot be given a flag',
});

export const unreadHistory = message<{ readonly rows: number }>({
  code: 'awards/unread-history',
  vi: ({ rows }) => `${two(rows)} dòng lịch sử không đọc được`,
  en: ({ rows }) => `${rows} rows of the history can’t be read`,
});
