import { message } from '../message';

interface Document {
  readonly document: string;
}

export const copy = message<Document>({
  code: 'annex-notes/rule-copy',
  vi: ({ document }) => `Căn cứ ${document}, chưa đối chiếu bản công báo.`,
  en: ({ document }) => `By ${document}, not compared with the gazette.`,
});

export const successor = message<Document>({
  code: 'annex-notes/rule-successor-unread',
  vi: ({ document }) => `Chưa đối chiếu ${document}.`,
  en: ({ document }) => `Not yet compared with ${document}.`,
});

export const notVerified = message<Document>({
  code: 'annex-notes/rule-not-verified',
  vi: ({ document }) => `Quy định ở ${document} chưa được kiểm chứng nên không dùng.`,
  en: ({ document }) => `What ${document} says was not verified, so it is not used.`,
});

export const choosePack = message({
  code: 'annex-notes/choose-pack',
  vi: () => 'Chưa có hạn mức: hãy chọn bộ quy định của tỉnh hoặc bộ.',
  en: () => 'No quota: choose the rule pack of your province or ministry.',
});

export const notInForce = message<{
  readonly pack: string;
  readonly from: string;
  readonly to: string;
}>({
  code: 'annex-notes/pack-not-in-force',
  vi: ({ pack, from, to }) =>
    `Bộ quy định ${pack} chỉ có hiệu lực từ ${from}${to === '' ? '' : ` đến ${to}`}: năm xét không có hạn mức.`,
  en: ({ pack, from, to }) =>
    `The rule pack ${pack} holds from ${from}${to === '' ? '' : ` to ${to}`} only: no quota for that year.`,
});

export const dependsOnTitle = message({
  code: 'annex-notes/quota-depends-on-title',
  vi: () => 'Hạn mức tùy danh hiệu tập thể của đơn vị; cột Căn cứ ghi từng trường hợp.',
  en: () => "The quota depends on the unit's own title; the column Căn cứ says each case.",
});

export const overlap = message<{ readonly unit: string }>({
  code: 'annex-notes/overlap-unknown',
  vi: ({ unit }) =>
    `${unit}: sổ không ghi tên nên không rõ người đạt CSTĐCS đã nằm trong số LĐTT chưa.`,
  en: ({ unit }) =>
    `${unit}: without names it can't be told whether holders of CSTĐCS are counted twice.`,
});

export const unread = message<{ readonly quantity: number }>({
  code: 'annex-notes/quota-unread',
  vi: ({ quantity }) =>
    `${String(quantity)} khen thưởng không đọc được năm hoặc danh hiệu, không tính vào đơn vị nào.`,
  en: ({ quantity }) =>
    `${String(quantity)} awards whose year or title can't be read count for no unit.`,
});

export const noPeople = message({
  code: 'annex-notes/no-people',
  vi: () =>
    'Sổ không có bảng số cá nhân của đơn vị (cột Đơn vị, Số cá nhân, Hoàn thành nhiệm vụ, Bị kỷ luật): các cột đó để trống.',
  en: () =>
    'The workbook has no table of the people of units (Đơn vị, Số cá nhân, Hoàn thành nhiệm vụ, Bị kỷ luật): those columns stay blank.',
});

export const yearOfQuota = message<{ readonly year: number; readonly years: string }>({
  code: 'annex-notes/year-of-quota',
  vi: ({ year, years }) =>
    years === ''
      ? `Sổ không ghi năm; hạn mức xét theo quy định của năm ${String(year)}.`
      : `Sổ có các năm ${years}; biểu xét năm ${String(year)}.`,
  en: ({ year, years }) =>
    years === ''
      ? `The register says no year; quotas are those of ${String(year)}.`
      : `The register holds ${years}; quotas are those of ${String(year)}.`,
});

export const noYear = message({
  code: 'annex-notes/no-year',
  vi: () => 'Không rõ năm xét: hãy ghi kỳ báo cáo có năm, hoặc thêm cột Năm thành tích vào sổ.',
  en: () => 'The year is unknown: give a period with a year, or a column of years.',
});
