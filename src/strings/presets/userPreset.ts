import { message } from '../message';

interface Field {
  /** Dotted path in the file: `checks.figures/unreadable.options.most`; '' for the whole. */
  readonly field: string;
}

interface Wrong extends Field {
  readonly word: string;
  /** The right words; '' when there are none. */
  readonly known: string;
}

const placeVi = ({ field }: Field): string => (field === '' ? 'Tệp' : `Trường "${field}"`);
const placeEn = ({ field }: Field): string => (field === '' ? 'The file' : `The field "${field}"`);
const rightVi = ({ known }: Wrong): string => (known === '' ? 'không có mục nào' : known);
const rightEn = ({ known }: Wrong): string => (known === '' ? 'there are none' : known);

export const fieldMissing = message<Field>({
  code: 'presets/field-missing',
  vi: (d) => `${placeVi(d)} của cấu hình kiểm tra còn thiếu.`,
  en: (d) => `${placeEn(d)} of the preset is missing.`,
});

export const fieldUnknown = message<Field & { readonly keys: string }>({
  code: 'presets/field-unknown',
  vi: (d) => `${placeVi(d)} của cấu hình kiểm tra có mục không dùng đến: ${d.keys}.`,
  en: (d) => `${placeEn(d)} of the preset holds unknown keys: ${d.keys}.`,
});

export const fieldInvalid = message<Field>({
  code: 'presets/field-invalid',
  vi: (d) => `${placeVi(d)} của cấu hình kiểm tra không hợp lệ.`,
  en: (d) => `${placeEn(d)} of the preset is not valid.`,
});

export const unknownBase = message<Wrong>({
  code: 'presets/unknown-base',
  vi: (d) => `Không có cấu hình "${d.word}" để dựa vào. Các cấu hình có sẵn: ${rightVi(d)}.`,
  en: (d) => `There is no preset "${d.word}" to build on. The presets are: ${rightEn(d)}.`,
});

export const unknownCheck = message<Wrong>({
  code: 'presets/unknown-check',
  vi: (d) => `Không có phép kiểm tra "${d.word}". Các mã đúng: ${rightVi(d)}.`,
  en: (d) => `There is no check "${d.word}". The codes are: ${rightEn(d)}.`,
});

export const unknownOption = message<Wrong>({
  code: 'presets/unknown-option',
  vi: (d) => `${placeVi(d)}: không có tùy chọn "${d.word}". Các tùy chọn đúng: ${rightVi(d)}.`,
  en: (d) => `${placeEn(d)}: there is no option "${d.word}". The options are: ${rightEn(d)}.`,
});

export const unknownFinding = message<Wrong>({
  code: 'presets/unknown-finding',
  vi: (d) => `${placeVi(d)}: không có loại phát hiện "${d.word}". Các loại đúng: ${rightVi(d)}.`,
  en: (d) => `${placeEn(d)}: there is no finding "${d.word}". The findings are: ${rightEn(d)}.`,
});

const TYPE_VI: Readonly<Record<string, string>> = {
  number: 'một số',
  string: 'một chuỗi chữ trong nháy kép',
  boolean: 'true hoặc false',
  list: 'một danh sách chuỗi chữ trong ngoặc vuông',
};

const TYPE_EN: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text in double quotes',
  boolean: 'true or false',
  list: 'a list of texts in brackets',
};

export const optionType = message<Field & { readonly expected: string }>({
  code: 'presets/option-type',
  vi: (d) => `${placeVi(d)} phải là ${TYPE_VI[d.expected] ?? d.expected}.`,
  en: (d) => `${placeEn(d)} must be ${TYPE_EN[d.expected] ?? d.expected}.`,
});

export const unknownPreset = message<{ readonly id: string; readonly known: string }>({
  code: 'presets/unknown-preset',
  vi: ({ id, known }) =>
    `Không có cấu hình kiểm tra "${id}". Các cấu hình có sẵn: ${known}; hoặc ghi tên một tệp .json.`,
  en: ({ id, known }) =>
    `There is no preset "${id}". The presets are: ${known}; or name a .json file.`,
});

export const presetNotJson = message<{ readonly path: string }>({
  code: 'presets/not-json',
  vi: ({ path }) =>
    `Tệp cấu hình "${path}" không phải JSON hợp lệ: kiểm tra dấu phẩy, dấu ngoặc và dấu nháy kép.`,
  en: ({ path }) =>
    `The preset file "${path}" is not valid JSON: check its commas, brackets and double quotes.`,
});
