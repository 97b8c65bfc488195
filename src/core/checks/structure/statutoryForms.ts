import type { DataTable } from '../../tables/dataTable';
import { formWith } from '../../tables/statutoryForms';

/** What a statutory yearly form always has. */
export interface StatutoryForm {
  /** The codes of its lines. */
  readonly codes: readonly string[];
  /** Its columns of counts: the form's words, and what is looked for in loose headers. */
  readonly columns: readonly { readonly words: string; readonly pattern: RegExp }[];
}

/**
 * The yearly forms of Thông tư 02/2023/TT-BNV by number. Form 0602 has no codes 04 and 05; of its
 * columns those are named here that every office prints.
 */
export const STATUTORY_FORMS: Readonly<Record<string, StatutoryForm>> = {
  '0601': {
    codes: formWith('0601.N').codes,
    columns: [
      { words: 'Cấp Trung ương', pattern: /cap trung uong/ },
      { words: 'Cấp bộ, ban, ngành, đoàn thể trung ương, tỉnh', pattern: /cap bo\b/ },
      { words: 'Cơ quan, tổ chức, đơn vị', pattern: /co quan|don vi/ },
    ],
  },
  '0602': {
    codes: formWith('0602.N').codes,
    columns: [
      { words: 'Huân chương, huy chương', pattern: /huan chuong/ },
      { words: 'Cờ thi đua của Chính phủ', pattern: /co thi dua/ },
      { words: 'Bằng khen của Thủ tướng Chính phủ', pattern: /bang khen/ },
      { words: 'Chiến sĩ thi đua toàn quốc', pattern: /chien si thi dua/ },
    ],
  },
  '0603': {
    codes: formWith('0603.N').codes,
    columns: [
      { words: 'Bằng khen', pattern: /bang khen/ },
      { words: 'Chiến sĩ thi đua cấp bộ, cấp tỉnh', pattern: /chien si thi dua/ },
      { words: 'Cờ thi đua của bộ, tỉnh', pattern: /co thi dua/ },
      { words: 'Huy hiệu (kỷ niệm chương)', pattern: /hui hieu|ki niem chuong/ },
    ],
  },
  '0604': { codes: formWith('0604.N').codes, columns: [] },
  '0605': {
    codes: formWith('0605.N').codes,
    columns: [{ words: 'Trong đó nữ', pattern: /\bnu\b/ }],
  },
};

/** The number of the form: "Biểu số 0601.N/BNV-TĐKT" over the table, or in its sheet's name. */
export function statutoryForm({ titles, sheet }: DataTable): string | undefined {
  for (const text of [...titles.map((line) => line.text), sheet.name]) {
    const form = /(?<!\d)(060[1-5])(?!\d)/.exec(text)?.[1];
    if (form !== undefined) return form;
  }
  return undefined;
}
