import { message } from '../message';

interface FormulaUnlike {
  readonly kind: 'differs' | 'same';
  readonly formula: string;
  /** The neighbours' formula, as it would stand here. */
  readonly usual: string;
  readonly shown: string;
  readonly computed: string;
  readonly count: number;
  readonly along: 'column' | 'row';
}

export const formulaUnlike = message({
  code: 'workbook/formula-unlike',
  vi: (d: FormulaUnlike) => {
    const what = `Công thức =${d.formula} khác ${String(d.count)} ô cùng ${d.along === 'column' ? 'cột' : 'dòng'}; theo các ô ấy phải là =${d.usual}`;
    switch (d.kind) {
      case 'differs':
        return `${what}, cho ${d.computed} thay vì ${d.shown}. Hãy kiểm tra ô được tham chiếu.`;
      case 'same':
        return `${what}. Kết quả hiện bằng nhau, nhưng có thể lệch khi sửa số liệu.`;
    }
  },
  en: (d: FormulaUnlike) => {
    const what = `The formula =${d.formula} is unlike ${String(d.count)} cells of its ${d.along}; like them it would be =${d.usual}`;
    switch (d.kind) {
      case 'differs':
        return `${what}, which gives ${d.computed} instead of ${d.shown}. Check the cells it refers to.`;
      case 'same':
        return `${what}. The result is the same now, but may differ when figures change.`;
    }
  },
});
