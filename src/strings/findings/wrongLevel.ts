import { message } from '../message';

interface WrongLevel {
  readonly kind: 'too-low' | 'other' | 'contradicts';
  readonly award: string;
  /** As the register writes it. */
  readonly level: string;
  /** Levels that may decide. */
  readonly right: string;
}

export const wrongLevel = message({
  code: 'awards/wrong-level',
  vi: (d: WrongLevel) => {
    switch (d.kind) {
      case 'too-low':
        return `"${d.level}" không có thẩm quyền tặng "${d.award}" vào ngày quyết định; thẩm quyền thuộc: ${d.right}. Hãy đối chiếu quyết định.`;
      case 'other':
        return `"${d.level}" không nằm trong các cấp quyết định tặng "${d.award}" theo Luật (${d.right}). Hãy xem lại cấp quyết định hoặc tên hình thức.`;
      case 'contradicts':
        return `Tên "${d.award}" nói một cấp, cột cấp quyết định ghi "${d.level}". Hãy sửa một trong hai ô.`;
    }
  },
  en: (d: WrongLevel) => {
    switch (d.kind) {
      case 'too-low':
        return `"${d.level}" could not confer "${d.award}" on the day of the decision; it is for: ${d.right}. Compare with the decision.`;
      case 'other':
        return `"${d.level}" is not among those who decide on "${d.award}" by the Law (${d.right}). Look at the level or the award again.`;
      case 'contradicts':
        return `The name "${d.award}" tells one level, the level column says "${d.level}". Correct one of the two cells.`;
    }
  },
});
