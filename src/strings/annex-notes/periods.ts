import { message } from '../message';

interface Line {
  readonly indicator: string;
}

interface Together {
  readonly aggregation: string;
}

const WAYS_VI: Readonly<Record<string, string>> = {
  tong: 'cộng các kỳ',
  cuoi: 'lấy kỳ cuối',
  'binh-quan': 'lấy bình quân',
  'lon-nhat': 'lấy kỳ lớn nhất',
  'nho-nhat': 'lấy kỳ nhỏ nhất',
};
const WAYS_EN: Readonly<Record<string, string>> = {
  tong: 'the sum',
  cuoi: 'the last',
  'binh-quan': 'the average',
  'lon-nhat': 'the greatest',
  'nho-nhat': 'the least',
};
const REASONS_VI: Readonly<Record<string, string>> = {
  words: 'có ô ghi bằng chữ',
  'units-differ': 'các đơn vị tính khác nhau',
  unreadable: 'có ô không đọc được',
  'target-is-fraction': 'kế hoạch và thực hiện dạng n/N không cùng mẫu số',
};
const REASONS_EN: Readonly<Record<string, string>> = {
  words: 'some are words',
  'units-differ': 'their units differ',
  unreadable: 'some cannot be read',
  'target-is-fraction': 'plan and actual are not out of the same total',
};

export const putTogether = message({
  code: 'annex-notes/put-together',
  vi: ({ aggregation, lines }: Together & { readonly lines: number }) =>
    `${String(lines)} chỉ tiêu gộp các kỳ theo cách ${WAYS_VI[aggregation] ?? aggregation}.`,
  en: ({ aggregation, lines }: Together & { readonly lines: number }) =>
    `${String(lines)} indicators were put together from their periods as ${WAYS_EN[aggregation] ?? aggregation}.`,
});

export const putTogetherAs = message({
  code: 'annex-notes/put-together-as',
  vi: ({ indicator, aggregation }: Line & Together) =>
    `${indicator}: gộp các kỳ theo cách ${WAYS_VI[aggregation] ?? aggregation}, suy từ đơn vị tính và tên; nếu không đúng hãy ghi vào cột "Cách gộp".`,
  en: ({ indicator, aggregation }: Line & Together) =>
    `${indicator}: put together as ${WAYS_EN[aggregation] ?? aggregation}, judging by unit and name; if wrong, say so in a column "Cách gộp".`,
});

export const partsBlank = message({
  code: 'annex-notes/parts-blank',
  vi: ({ indicator, blanks }: Line & { readonly blanks: number }) =>
    `${indicator}: ${String(blanks)} kỳ hoặc đơn vị chưa có số liệu, số gộp chỉ gồm phần đã có.`,
  en: ({ indicator, blanks }: Line & { readonly blanks: number }) =>
    `${indicator}: ${String(blanks)} periods or units have no figure; the result holds only the others.`,
});

export const notPutTogether = message({
  code: 'annex-notes/not-put-together',
  vi: ({ indicator, reason }: Line & { readonly reason: string }) =>
    `${indicator}: không gộp được vì ${REASONS_VI[reason] ?? reason}.`,
  en: ({ indicator, reason }: Line & { readonly reason: string }) =>
    `${indicator}: could not be put together because ${REASONS_EN[reason] ?? reason}.`,
});

export const oneYearOfSeveral = message({
  code: 'annex-notes/one-year-of-several',
  vi: ({ used, left }: { readonly used: string; readonly left: string }) =>
    `Thực hiện chỉ lấy của một năm: "${used}" (không dùng: ${left}). Nếu mục tiêu là của cả giai đoạn, hãy ghi giai đoạn (như 2021-2025) vào tiêu đề bảng hoặc tiêu đề cột mục tiêu.`,
  en: ({ used, left }: { readonly used: string; readonly left: string }) =>
    `The result is of one year only: "${used}" (not used: ${left}). If the target is of a whole period, name it (as 2021-2025) in the title or over the target.`,
});

export const yearlyTarget = message({
  code: 'annex-notes/yearly-target',
  vi: ({ indicator, years }: Line & { readonly years: number }) =>
    `${indicator}: mục tiêu là của mỗi năm nên nhân với ${String(years)} năm đã cộng rồi mới tính tỷ lệ.`,
  en: ({ indicator, years }: Line & { readonly years: number }) =>
    `${indicator}: the target is of each year and was multiplied by the ${String(years)} years of the sum.`,
});

export const notCompared = message({
  code: 'annex-notes/not-compared',
  vi: ({ indicator, reason }: Line & { readonly reason: string }) =>
    `${indicator}: để trống tỷ lệ vì ${REASONS_VI[reason] ?? reason}.`,
  en: ({ indicator, reason }: Line & { readonly reason: string }) =>
    `${indicator}: there is no percentage because ${REASONS_EN[reason] ?? reason}.`,
});

export const totalDiffers = message({
  code: 'annex-notes/total-differs',
  vi: ({ indicator, own, computed }: Line & { readonly own: string; readonly computed: string }) =>
    `${indicator}: nguồn ghi số chung là ${own}, các phần gộp lại là ${computed}.`,
  en: ({ indicator, own, computed }: Line & { readonly own: string; readonly computed: string }) =>
    `${indicator}: the source gives ${own} for the whole, its parts make ${computed}.`,
});

export const printedKept = message({
  code: 'annex-notes/printed-kept',
  vi: ({ count, cells }: { readonly count: number; readonly cells: string }) =>
    `${String(count)} tỷ lệ không đủ số để tính nên giữ như nguồn đã in: ${cells}.`,
  en: ({ count, cells }: { readonly count: number; readonly cells: string }) =>
    `${String(count)} percentages could not be computed and stand as the source prints them: ${cells}.`,
});

export const periodNotCovered = message({
  code: 'annex-notes/period-not-covered',
  vi: ({ period, headers }: { readonly period: string; readonly headers: string }) =>
    `Nguồn không có đủ cột số liệu của ${period}: cột Thực hiện để trống. Các cột hiện có: ${headers}.`,
  en: ({ period, headers }: { readonly period: string; readonly headers: string }) =>
    `The source lacks columns for ${period}: the column of results stays blank. It has: ${headers}.`,
});

export const otherPeriod = message({
  code: 'annex-notes/other-period',
  vi: ({ header, period }: { readonly header: string; readonly period: string }) =>
    period === ''
      ? `Không rõ kỳ báo cáo: lấy số ở cột "${header}". Có thể ghi rõ kỳ bằng --period.`
      : `Lấy số ở cột "${header}", là cột duy nhất, cho kỳ ${period}: đề nghị xem lại.`,
  en: ({ header, period }: { readonly header: string; readonly period: string }) =>
    period === ''
      ? `The period is not told: the figures are those of "${header}". It can be given with --period.`
      : `The figures are those of "${header}", the only column, for ${period}: please check.`,
});

export const plansLeftOut = message({
  code: 'annex-notes/plans-left-out',
  vi: ({ headers }: { readonly headers: string }) => `Cột kế hoạch không dùng: ${headers}.`,
  en: ({ headers }: { readonly headers: string }) => `Plans that were left out: ${headers}.`,
});

export const districtRenamed = message({
  code: 'annex-notes/district-renamed',
  vi: () => 'Từ 01/7/2025 không còn cấp huyện: cột "huyện giao" của nguồn được ghi là "xã giao".',
  en: () =>
    'There are no districts since 1 July 2025: the source’s "huyện giao" is headed "xã giao".',
});

export const yearsMissing = message({
  code: 'annex-notes/years-missing',
  vi: ({ years }: { readonly years: string }) =>
    `Nguồn không có cột của năm ${years}: số cả giai đoạn chỉ gồm các năm đã có.`,
  en: ({ years }: { readonly years: string }) =>
    `The source has no column for ${years}: the whole period holds only the other years.`,
});

export const notSummed = message({
  code: 'annex-notes/not-summed',
  vi: ({ indicators }: { readonly indicators: string }) =>
    `Tỷ lệ không cộng giữa các đơn vị, cột chung để trống: ${indicators}.`,
  en: ({ indicators }: { readonly indicators: string }) =>
    `Rates are not added over units, their common columns stay blank: ${indicators}.`,
});

export const unitLacks = message({
  code: 'annex-notes/unit-lacks',
  vi: ({ unit, indicators }: { readonly unit: string; readonly indicators: string }) =>
    `${unit} không có các chỉ tiêu: ${indicators}.`,
  en: ({ unit, indicators }: { readonly unit: string; readonly indicators: string }) =>
    `${unit} lacks the indicators: ${indicators}.`,
});

export const previousTaken = message({
  code: 'annex-notes/previous-taken',
  vi: ({ count, sheets }: { readonly count: number; readonly sheets: string }) =>
    `Lấy ${String(count)} số từ sổ kỳ trước (${sheets}).`,
  en: ({ count, sheets }: { readonly count: number; readonly sheets: string }) =>
    `${String(count)} figures were taken from the workbook of the period before (${sheets}).`,
});

export const previousUnmatched = message({
  code: 'annex-notes/previous-unmatched',
  vi: ({ indicators }: { readonly indicators: string }) =>
    `Không khớp hoặc chỉ khớp một phần với sổ kỳ trước: ${indicators}.`,
  en: ({ indicators }: { readonly indicators: string }) =>
    `Not matched, or only in part, in the workbook of the period before: ${indicators}.`,
});

export const previousRates = message({
  code: 'annex-notes/previous-rates',
  vi: ({ indicators }: { readonly indicators: string }) =>
    `Tỷ lệ của các đơn vị cũ không cộng được, để trống: ${indicators}.`,
  en: ({ indicators }: { readonly indicators: string }) =>
    `Rates of former units are not added, left blank: ${indicators}.`,
});

export const previousSeveral = message({
  code: 'annex-notes/previous-several',
  vi: ({ sheets }: { readonly sheets: string }) =>
    `Sổ kỳ trước có nhiều bảng (${sheets}) nên không lấy số; hãy cho biết đơn vị cũ nào nay thành đơn vị nào (dòng lệnh: --units).`,
  en: ({ sheets }: { readonly sheets: string }) =>
    `The workbook of the period before has several tables (${sheets}), so nothing was taken; say which former units became which (command line: --units).`,
});

export const previousWithoutTable = message({
  code: 'annex-notes/previous-without-table',
  vi: () => 'Không tìm thấy bảng chỉ tiêu trong sổ kỳ trước.',
  en: () => 'The workbook of the period before has no table of targets.',
});
