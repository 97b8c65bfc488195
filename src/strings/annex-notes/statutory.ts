import { message } from '../message';

interface Unclassified {
  readonly what: string;
  /** "3 phong trào". */
  readonly quantity: string;
  /** "dòng 7, 9". */
  readonly rows: string;
}

export const unclassified = message({
  code: 'annex-notes/unclassified',
  vi: ({ what, quantity, rows }: Unclassified) =>
    `Chưa phân loại được theo ${what}: ${quantity} (${rows} của bảng nguồn). Các dòng này vẫn nằm trong tổng số nên tổng các dòng chi tiết nhỏ hơn.`,
  en: ({ what, quantity, rows }: Unclassified) =>
    `Not told apart by ${what}: ${quantity} (${rows} of the source). They are in the total, so the lines below add up to less.`,
});

export const outsideColumns = message({
  code: 'annex-notes/outside-columns',
  vi: ({ what, quantity, rows }: Unclassified) =>
    `Không rõ ${what} nên chưa tính vào biểu: ${quantity} (${rows} của bảng nguồn).`,
  en: ({ what, quantity, rows }: Unclassified) =>
    `Not counted, since ${what} is unclear: ${quantity} (${rows} of the source).`,
});

export const notBrokenDown = message({
  code: 'annex-notes/not-broken-down',
  vi: ({ what, column }: { readonly what: string; readonly column: string }) =>
    `Bảng nguồn không có cột "${column}" nên các dòng chia theo ${what} để trống.`,
  en: ({ what, column }: { readonly what: string; readonly column: string }) =>
    `The source has no column "${column}": the lines by ${what} stay blank.`,
});

export const localMovements = message({
  code: 'annex-notes/local-movements',
  vi: ({ quantity, rows }: Omit<Unclassified, 'what'>) =>
    `Phong trào do cấp huyện, cấp xã phát động được ghi ở cột 4 vì biểu không có cột riêng: ${quantity} (${rows}).`,
  en: ({ quantity, rows }: Omit<Unclassified, 'what'>) =>
    `Movements of districts and communes stand in column 4, as the form has none of their own: ${quantity} (${rows}).`,
});

interface Count {
  readonly count: number;
}

export const kindAssumed = message({
  code: 'annex-notes/kind-assumed',
  vi: ({ count }: Count) =>
    `${String(count)} danh hiệu thi đua không ghi loại hình: tính là thường xuyên, riêng cờ của một phong trào tính là chuyên đề.`,
  en: ({ count }: Count) =>
    `${String(count)} emulation titles have no kind: counted as regular, flags of a movement as thematic.`,
});

export const householdsAsCollectives = message({
  code: 'annex-notes/households-as-collectives',
  vi: ({ count }: Count) =>
    `${String(count)} lượt khen hộ gia đình: biểu chia cột Tập thể, Cá nhân thì ghi ở cột Tập thể.`,
  en: ({ count }: Count) =>
    `${String(count)} awards of households stand in the column of collectives where the form tells persons apart.`,
});

export const severalYears = message({
  code: 'annex-notes/several-years',
  vi: ({ years }: { readonly years: string }) =>
    `Sổ có các năm ${years}: đã đếm tất cả. Hãy ghi năm báo cáo, ví dụ --period "năm 2025", để chỉ đếm một năm.`,
  en: ({ years }: { readonly years: string }) =>
    `The register has the years ${years}: all were counted. Give the year, for example --period "năm 2025", to count one.`,
});

export const otherYears = message({
  code: 'annex-notes/other-years',
  vi: ({ count, year }: Count & { readonly year: number }) =>
    `Chỉ đếm năm ${String(year)}: ${String(count)} lượt khen của năm khác hoặc không rõ năm không tính vào biểu.`,
  en: ({ count, year }: Count & { readonly year: number }) =>
    `Only ${String(year)} is counted: ${String(count)} awards of other years, or of none that can be read, are not in the form.`,
});

export const linesBlank = message({
  code: 'annex-notes/lines-blank',
  vi: ({ codes }: { readonly codes: string }) =>
    `Bảng nguồn không có số liệu cho các dòng mã số ${codes}: để trống.`,
  en: ({ codes }: { readonly codes: string }) =>
    `The source has no counts for the lines ${codes}: they stay blank.`,
});

export const formTotalDiffers = message({
  code: 'annex-notes/form-total-differs',
  vi: ({ total, sums }: { readonly total: number; readonly sums: string }) =>
    `Tổng số ở nguồn là ${String(total)}, cộng các dòng chi tiết được ${sums}: giữ tổng số của nguồn.`,
  en: ({ total, sums }: { readonly total: number; readonly sums: string }) =>
    `The source's total is ${String(total)}, its lines add up to ${sums}: the source's total stays.`,
});

export const noDay = message({
  code: 'annex-notes/no-day',
  vi: () =>
    'Chưa biết năm báo cáo nên chưa tính được tuổi và thâm niên. Hãy ghi kỳ, ví dụ --period "năm 2025".',
  en: () =>
    'The year is not known, so ages and years of service are not counted. Give it, for example --period "năm 2025".',
});

export const titleUnverifiedNote = message<object>({
  code: 'annex-notes/title-unverified',
  vi: () =>
    'Tiêu đề của biểu chưa đối chiếu được với văn bản: hãy so với mẫu Bộ ban hành trước khi nộp.',
  en: () =>
    'The title of the form was not compared with the circular: compare it before handing in.',
});
