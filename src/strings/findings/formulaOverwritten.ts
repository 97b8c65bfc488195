import { message } from '../message';

interface FormulaOverwritten {
  readonly kind: 'differs' | 'same' | 'uncomputed';
  readonly typed: string;
  /** '' where it is not known. */
  readonly computed: string;
  readonly formula: string;
  /** How many cells around it hold the formula. */
  readonly count: number;
  readonly along: 'column' | 'row';
}

export const formulaOverwritten = message({
  code: 'workbook/formula-overwritten',
  vi: (d: FormulaOverwritten) => {
    const around = `Ô ghi số ${d.typed} trong khi ${String(d.count)} ô cùng ${d.along === 'column' ? 'cột' : 'dòng'} là công thức`;
    switch (d.kind) {
      case 'differs':
        return `${around}; công thức =${d.formula} cho ${d.computed}. Hãy khôi phục công thức, hoặc ghi chú vì sao nhập tay.`;
      case 'same':
        return `${around}. Số đang đúng nhưng sẽ không đổi theo khi sửa số liệu; nên khôi phục =${d.formula}.`;
      case 'uncomputed':
        return `${around}. Hãy xem có phải số này đã đè lên công thức =${d.formula} không.`;
    }
  },
  en: (d: FormulaOverwritten) => {
    const around = `The cell holds the number ${d.typed} while ${String(d.count)} cells of its ${d.along} are formulas`;
    switch (d.kind) {
      case 'differs':
        return `${around}; the formula =${d.formula} gives ${d.computed}. Restore it, or note why it was typed.`;
      case 'same':
        return `${around}. It is right now but will not follow when figures change; better restore =${d.formula}.`;
      case 'uncomputed':
        return `${around}. See whether it overwrote the formula =${d.formula}.`;
    }
  },
});
