import { message } from '../message';

interface WrongRecipient {
  readonly kind: 'title' | 'form' | 'class' | 'text' | 'count';
  readonly award: string;
  readonly recipient: string;
  /** Whom the award is for. */
  readonly right: string;
  /** What "Phân loại đối tượng" says. */
  readonly class: string;
  readonly count: number;
}

export const wrongRecipient = message({
  code: 'awards/wrong-recipient',
  vi: (d: WrongRecipient) => {
    switch (d.kind) {
      case 'title':
      case 'form':
        return `"${d.award}" để tặng ${d.right}, ở đây ghi ${d.recipient}. Hãy sửa danh hiệu, hình thức hoặc đối tượng.`;
      case 'class':
        return `Phân loại đối tượng "${d.class}" không phải của ${d.recipient}. Hãy sửa một trong hai ô.`;
      case 'text':
        return `Ô danh hiệu, hình thức ghi "${d.award}" nhưng đối tượng ghi ${d.recipient}. Hãy sửa một trong hai ô.`;
      case 'count':
        return `"${d.award}" để tặng ${d.right}, nhưng cột ${d.recipient} ghi ${String(d.count)}. Hãy chuyển số sang đúng cột.`;
    }
  },
  en: (d: WrongRecipient) => {
    switch (d.kind) {
      case 'title':
      case 'form':
        return `"${d.award}" is given to ${d.right}; here it says ${d.recipient}. Correct the award or the recipient.`;
      case 'class':
        return `The class "${d.class}" is none of ${d.recipient}. Correct one of the two cells.`;
      case 'text':
        return `The award says "${d.award}" but the recipient ${d.recipient}. Correct one of the two cells.`;
      case 'count':
        return `"${d.award}" is given to ${d.right}, but the column of ${d.recipient} says ${String(d.count)}. Move the number to the right column.`;
    }
  },
});
