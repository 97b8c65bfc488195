import { message } from '../message';

interface Circular {
  readonly kind: 'cycle' | 'itself';
  readonly cells: string;
  readonly count: number;
  readonly formula: string;
}

export const circular = message({
  code: 'workbook/circular',
  vi: (d: Circular) => {
    switch (d.kind) {
      case 'itself':
        return `Công thức =${d.formula} tính cả chính ô của nó, nên Excel cho 0 hoặc số cũ. Hãy bỏ ô này khỏi vùng tính.`;
      case 'cycle':
        return `${String(d.count)} ô tính vòng vào nhau (${d.cells}), nên Excel cho 0 hoặc số cũ. Hãy sửa một công thức để phá vòng.`;
    }
  },
  en: (d: Circular) => {
    switch (d.kind) {
      case 'itself':
        return `The formula =${d.formula} counts its own cell, so that Excel shows 0 or an old figure. Take the cell out of what it reads.`;
      case 'cycle':
        return `${String(d.count)} cells depend on each other in a circle (${d.cells}), so that Excel shows 0 or old figures. Change one of the formulas.`;
    }
  },
});
