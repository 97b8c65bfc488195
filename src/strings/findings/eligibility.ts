import { message } from '../message';

interface Eligibility {
  readonly kind: 'not-met' | 'not-in-register';
  readonly award: string;
  /** The titles that are asked for. */
  readonly titles: string;
  readonly need: number;
  readonly have: number;
  readonly year: number;
  readonly document: string;
  readonly article: string;
}

const two = (count: number): string => String(count).padStart(2, '0');

export const eligibility = message({
  code: 'awards/eligibility',
  vi: (d: Eligibility) => {
    const needed = `"${d.award}" cần ${two(d.need)} lần liên tục "${d.titles}" (${d.document}, ${d.article})`;
    switch (d.kind) {
      case 'not-met':
        return `${needed}; đến năm ${String(d.year)} sổ mới ghi ${two(d.have)} lần. Hãy đối chiếu hồ sơ hoặc bổ sung danh hiệu còn thiếu trong sổ.`;
      case 'not-in-register':
        return `${needed}; sổ không ghi đủ của người này (có ${two(d.have)} lần). Nếu danh hiệu được tặng ở nơi khác thì kèm hồ sơ.`;
    }
  },
  en: (d: Eligibility) => {
    const needed = `"${d.award}" needs "${d.titles}" ${String(d.need)} times in a row (${d.document}, ${d.article})`;
    switch (d.kind) {
      case 'not-met':
        return `${needed}; up to ${String(d.year)} the register holds ${String(d.have)}. Compare the file, or add the titles that the register lacks.`;
      case 'not-in-register':
        return `${needed}; the register holds ${String(d.have)} of this person. If they were given elsewhere, add the papers.`;
    }
  },
});
