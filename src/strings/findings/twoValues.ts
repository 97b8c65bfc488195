import { message } from '../message';

interface TwoValues {
  readonly column: string;
  readonly value: string;
  readonly otherValue: string;
  readonly otherSheet: string;
  readonly otherCell: string;
}

export const twoValues = message({
  code: 'consistency/two-values',
  vi: (d: TwoValues) =>
    `${d.column}: ở đây là ${d.value}, còn ở ô ${d.otherCell} trang “${d.otherSheet}” là ${d.otherValue}. Các chỉ tiêu khác của hai bảng khớp nhau; hãy xem số nào đúng.`,
  en: (d: TwoValues) =>
    `${d.column}: ${d.value} here, ${d.otherValue} in ${d.otherCell} of “${d.otherSheet}”. The other indicators of the two tables agree; see which figure is right.`,
});
