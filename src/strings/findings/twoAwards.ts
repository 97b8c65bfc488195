import { message } from '../message';

interface TwoAwards {
  readonly kind: 'both-columns' | 'one-cell';
  /** As the register writes them, in quotes. */
  readonly awards: string;
}

export const twoAwards = message({
  code: 'awards/two-awards',
  vi: (d: TwoAwards) => {
    switch (d.kind) {
      case 'both-columns':
        return `Một dòng ghi cả danh hiệu và hình thức (${d.awards}) nên không đếm được. Hãy tách mỗi danh hiệu, hình thức một dòng.`;
      case 'one-cell':
        return `Một ô ghi nhiều danh hiệu, hình thức (${d.awards}) nên không đếm được. Hãy tách mỗi danh hiệu, hình thức một dòng.`;
    }
  },
  en: (d: TwoAwards) => {
    switch (d.kind) {
      case 'both-columns':
        return `One line holds a title and a form (${d.awards}), so neither can be counted. Give each a line of its own.`;
      case 'one-cell':
        return `One cell holds several awards (${d.awards}), so none can be counted. Give each a line of its own.`;
    }
  },
});
