import { message } from '../message';

interface ReferenceToBlank {
  readonly operand: string;
  readonly formula: string;
  readonly count: number;
}

export const referenceToBlank = message({
  code: 'workbook/reference-to-blank',
  vi: (d: ReferenceToBlank) =>
    d.count > 1
      ? `${String(d.count)} công thức nhân, chia với ô trống (ô đầu: =${d.formula}, ô ${d.operand} trống) nên ra 0 như thể đã có số. Hãy điền số, hoặc để trống kết quả.`
      : `Công thức =${d.formula} nhân, chia với ô trống ${d.operand} nên ra 0 như thể đã có số. Hãy điền ${d.operand}, hoặc để trống kết quả.`,
  en: (d: ReferenceToBlank) =>
    d.count > 1
      ? `${String(d.count)} formulas multiply or divide a blank cell (the first: =${d.formula}, ${d.operand} is blank) and show 0 as if it had been reported. Fill in the figures, or leave the results blank.`
      : `The formula =${d.formula} multiplies or divides the blank cell ${d.operand} and shows 0 as if it had been reported. Fill in ${d.operand}, or leave the result blank.`,
});
