import { message } from '../message';

interface UnsplitRecipient {
  readonly kind: 'recipient' | 'quantity' | 'column' | 'not-given';
  /** As the cell says it. */
  readonly text: string;
  readonly award: string;
  /** As the register writes it; '' where it doesn't. */
  readonly quantity: string;
}

export const unsplitRecipient = message({
  code: 'awards/unsplit-recipient',
  vi: (d: UnsplitRecipient) => {
    switch (d.kind) {
      case 'recipient':
        return `Đối tượng ghi "${d.text}"${d.quantity === '' ? '' : ` cho ${d.quantity} trường hợp`}: chưa tách. Hãy ghi một dòng cho tập thể, một dòng cho cá nhân, mỗi dòng số lượng của nó.`;
      case 'quantity':
        return `Số lượng ghi "${d.text}": chưa tách tập thể và cá nhân. Hãy ghi mỗi đối tượng một dòng.`;
      case 'column':
        return `Cột "${d.text}" gộp tập thể và cá nhân. Hãy tách thành hai cột để đối chiếu được với sổ và biểu thống kê.`;
      case 'not-given':
        return `${d.quantity} "${d.award}" chưa ghi tặng tập thể hay cá nhân, nên không chia được vào biểu. Hãy ghi đối tượng.`;
    }
  },
  en: (d: UnsplitRecipient) => {
    switch (d.kind) {
      case 'recipient':
        return `The recipient says "${d.text}"${d.quantity === '' ? '' : ` for ${d.quantity}`}: not split. Give collectives a line and persons a line, each with its number.`;
      case 'quantity':
        return `The number says "${d.text}": collectives and persons are not split. Give each a line.`;
      case 'column':
        return `The column "${d.text}" puts collectives and persons together. Split it, so that it can be compared with the register and the forms.`;
      case 'not-given':
        return `Nothing says whether the ${d.quantity} "${d.award}" went to collectives or persons, so the forms can't split them. Say which.`;
    }
  },
});
