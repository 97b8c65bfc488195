import { message } from '../message';

interface Unknown {
  readonly id: string;
  readonly known: string;
}

export const unknownRules = message<Unknown>({
  code: 'cli/unknown-rules',
  vi: ({ id, known }) =>
    `Không có bộ quy định "${id}". Các bộ hiện có: ${known}; hoặc ghi tên một tệp .json.`,
  en: ({ id, known }) =>
    `There is no rule pack "${id}". The packs are: ${known}; or name a .json file.`,
});

export const rulesNotJson = message<{ readonly path: string }>({
  code: 'cli/rules-not-json',
  vi: ({ path }) =>
    `Tệp quy định "${path}" không phải JSON hợp lệ: kiểm tra dấu phẩy, dấu ngoặc và dấu nháy kép.`,
  en: ({ path }) =>
    `The rules file "${path}" is not valid JSON: check its commas, brackets and double quotes.`,
});
