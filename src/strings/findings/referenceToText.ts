import { message } from '../message';

interface ReferenceToText {
  readonly operand: string;
  readonly text: string;
  readonly formula: string;
  readonly count: number;
}

export const referenceToText = message({
  code: 'workbook/reference-to-text',
  vi: (d: ReferenceToText) =>
    `Công thức =${d.formula} tính với ô ${d.operand} là chữ ("${d.text}")${d.count > 1 ? `, cùng ${String(d.count - 1)} công thức bên dưới` : ''}. Excel đọc chữ thành số tùy cài đặt máy, còn SUM thì bỏ qua; hãy ghi ${d.operand} dưới dạng số.`,
  en: (d: ReferenceToText) =>
    `The formula =${d.formula} counts with ${d.operand}, which holds text ("${d.text}")${d.count > 1 ? `, as do ${String(d.count - 1)} formulas below` : ''}. Excel reads text as a number in its own way, and SUM skips it; make ${d.operand} a number.`,
});
