import { message } from '../message';

interface RatingMismatch {
  readonly kind: string;
  readonly indicator: string;
  readonly said: string;
  readonly right: string;
  readonly actual: string;
  readonly target: string;
}

const EN: Readonly<Record<string, string>> = {
  missed: 'the target was reached',
  reached: 'the target was not reached',
  'not-exceeded': 'the target was reached, not exceeded',
};

export const ratingMismatch = message({
  code: 'arithmetic/rating-mismatch',
  vi: (d: RatingMismatch) =>
    `Ghi "${d.said}" nhưng thực hiện ${d.actual} so với mục tiêu ${d.target} là "${d.right}". Hãy sửa mức đạt hoặc xem lại số liệu.`,
  en: (d: RatingMismatch) =>
    `It says "${d.said}", but ${d.actual} against ${d.target} means that ${EN[d.kind] ?? 'it is otherwise'}. Mend the rating or look at the figures again.`,
});
