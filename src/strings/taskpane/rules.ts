import { message, plainMessage } from '../message';

export const chooseRules = plainMessage(
  'taskpane/choose-rules',
  'Sổ này tính theo',
  'This workbook goes by',
);
export const nationalRules = plainMessage(
  'taskpane/national-rules',
  'Quy định chung của cả nước theo ngày',
  'The national rules of the day',
);
export const nationalHint = plainMessage(
  'taskpane/national-hint',
  'Tỷ lệ, hạn mức do bộ hoặc tỉnh quy định chỉ có khi chọn bộ quy định của nơi ban hành.',
  'Rates that a ministry or province sets are there only once its rules are chosen.',
);
export const unknownRules = message<{ readonly id: string }>({
  code: 'taskpane/unknown-rules',
  vi: ({ id }) => `${id} (không có ở đây)`,
  en: ({ id }) => `${id} (not here)`,
});
export const rulesOption = message<{ readonly name: string; readonly isOwn: boolean }>({
  code: 'taskpane/rules-option',
  vi: ({ name, isOwn }) => (isOwn ? `${name} (lưu trong sổ)` : name),
  en: ({ name, isOwn }) => (isOwn ? `${name} (kept in the workbook)` : name),
});

const day = (iso: string): string => iso.split('-').reverse().join('/');

export const rulesAbout = message<{
  readonly issuer: string;
  readonly from: string;
  readonly to?: string;
  readonly values: number;
}>({
  code: 'taskpane/rules-about',
  vi: ({ issuer, from, to, values }) =>
    `Nơi ban hành: ${issuer}. Áp dụng từ ${day(from)}${to === undefined ? '' : ` đến ${day(to)}`}. Có ${String(values)} giá trị.`,
  en: ({ issuer, from, to, values }) =>
    `Issued by: ${issuer}. In force from ${day(from)}${to === undefined ? '' : ` to ${day(to)}`}. Holds ${String(values)} values.`,
});
export const rulesDocuments = message<{ readonly documents: string }>({
  code: 'taskpane/rules-documents',
  vi: ({ documents }) =>
    documents === '' ? 'Bộ này không có giá trị nào.' : `Nguồn: ${documents}.`,
  en: ({ documents }) => (documents === '' ? 'It holds no value.' : `Source: ${documents}.`),
});
export const rulesSuccessor = message<{ readonly document: string }>({
  code: 'taskpane/rules-successor',
  vi: ({ document }) => `Có văn bản tiếp theo chưa đối chiếu: ${document}.`,
  en: ({ document }) => `A later text was not compared: ${document}.`,
});
export const rulesUnverified = message<{ readonly count: number; readonly places: string }>({
  code: 'taskpane/rules-unverified',
  vi: ({ count, places }) =>
    count === 0
      ? 'Mọi giá trị đều đọc từ văn bản hoặc bản sao.'
      : `Chưa đối chiếu văn bản nên chưa dùng: ${places}.`,
  en: ({ count, places }) =>
    count === 0
      ? 'Every value was read in a text or a copy of it.'
      : `Not compared with a text and therefore off: ${places}.`,
});
export const importRules = plainMessage(
  'taskpane/import-rules',
  'Nhập bộ quy định từ tệp',
  'Import rules from a file',
);
export const importHint = plainMessage(
  'taskpane/import-hint',
  'Tệp JSON của tỉnh hoặc bộ; được kiểm tra trên máy này rồi lưu trong sổ, để ai mở sổ cũng tính như nhau.',
  'A JSON file of a province or ministry; checked on this computer and kept in the workbook, so that everybody computes the same.',
);
export const rulesTooLarge = message<{ readonly name: string }>({
  code: 'taskpane/rules-too-large',
  vi: ({ name }) => `Tệp "${name}" quá lớn, không giống một bộ quy định. Hãy chọn lại tệp.`,
  en: ({ name }) => `The file "${name}" is too large for a rule pack. Choose another.`,
});
export const rulesNotJson = message<{ readonly name: string }>({
  code: 'taskpane/rules-not-json',
  vi: ({ name }) => `Tệp "${name}" không phải JSON. Hãy chọn tệp bộ quy định có đuôi .json.`,
  en: ({ name }) => `The file "${name}" is no JSON. Choose a rule pack that ends in .json.`,
});
