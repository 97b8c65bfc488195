import { message } from '../message';

interface Field {
  /** Dotted path in the file: `quotas.0.value.percent`; '' for the whole. */
  readonly field: string;
}

const placeVi = ({ field }: Field): string => (field === '' ? 'Tệp' : `Trường “${field}”`);
const placeEn = ({ field }: Field): string => (field === '' ? 'The file' : `The field “${field}”`);

export const packFieldMissing = message<Field>({
  code: 'awards/pack-field-missing',
  vi: (data) => `${placeVi(data)} của bộ quy định còn thiếu.`,
  en: (data) => `${placeEn(data)} of the rule pack is missing.`,
});

export const packFieldUnknown = message<Field & { readonly keys: string }>({
  code: 'awards/pack-field-unknown',
  vi: (data) => `${placeVi(data)} của bộ quy định có mục không dùng đến: ${data.keys}.`,
  en: (data) => `${placeEn(data)} of the rule pack holds unknown keys: ${data.keys}.`,
});

export const packFieldInvalid = message<Field>({
  code: 'awards/pack-field-invalid',
  vi: (data) => `${placeVi(data)} của bộ quy định không hợp lệ.`,
  en: (data) => `${placeEn(data)} of the rule pack is not valid.`,
});

export const packDateOrder = message<Field>({
  code: 'awards/pack-date-order',
  vi: (data) => `${placeVi(data)} của bộ quy định: ngày cuối đứng trước ngày đầu.`,
  en: (data) => `${placeEn(data)} of the rule pack: the last day lies before the first.`,
});

export const packUnknownBase = message<Field & { readonly base: string }>({
  code: 'awards/pack-unknown-base',
  vi: (data) => `${placeVi(data)}: không có bộ quy định “${data.base}” để dựa vào.`,
  en: (data) => `${placeEn(data)}: there is no rule pack “${data.base}” to build on.`,
});
