import { message } from '../message';

type Claim =
  | { readonly kind: 'not-all'; readonly missed: number; readonly names: string }
  | {
      readonly kind: 'other-count';
      readonly said: number;
      readonly met: number;
      readonly of: number;
      readonly names: string;
    };

export const claim = message({
  code: 'consistency/claim',
  vi: (d: Claim) => {
    switch (d.kind) {
      case 'not-all':
        return `Câu này nói các chỉ tiêu đều đạt, nhưng bảng có ${String(d.missed)} chỉ tiêu chưa đạt: ${d.names}. Hãy sửa câu hoặc xem lại số liệu.`;
      case 'other-count':
        return `Câu này nói ${String(d.said)}/${String(d.of)} chỉ tiêu đạt, nhưng theo bảng là ${String(d.met)}/${String(d.of)}${d.names === '' ? '' : ` (chưa đạt: ${d.names})`}. Hãy sửa câu hoặc xem lại số liệu.`;
    }
  },
  en: (d: Claim) => {
    switch (d.kind) {
      case 'not-all':
        return `The sentence says that the targets were all met, but the table has ${String(d.missed)} that were not: ${d.names}. Correct the sentence or look at the figures again.`;
      case 'other-count':
        return `The sentence says that ${String(d.said)}/${String(d.of)} targets were met, by the table it is ${String(d.met)}/${String(d.of)}${d.names === '' ? '' : ` (missed: ${d.names})`}. Correct the sentence or look at the figures again.`;
    }
  },
});
