import { message } from '../message';

interface NumberOfLine {
  readonly kind: 'duplicate' | 'missing' | 'out-of-order' | 'blank';
  /** The TT as it stands; '' where it is blank. */
  readonly number: string;
  /** The TT of the line before. */
  readonly before: string;
  readonly expected: string;
  /** How many numbers are left out. */
  readonly count: number;
}

export const numbering = message({
  code: 'structure/numbering',
  vi: (d: NumberOfLine) => {
    switch (d.kind) {
      case 'duplicate':
        return `Số thứ tự ${d.number} đã dùng ở dòng trên; theo thứ tự phải là ${d.expected}. Hãy đánh số lại từ dòng này.`;
      case 'missing':
        return d.count > 1
          ? `Thiếu ${String(d.count)} số thứ tự, từ ${d.expected}: dòng này ghi ${d.number}. Hãy kiểm tra có sót dòng nào không, rồi đánh số lại.`
          : `Thiếu số thứ tự ${d.expected}: dòng này ghi ${d.number}. Hãy kiểm tra có sót dòng nào không, rồi đánh số lại.`;
      case 'out-of-order':
        return `Số thứ tự ${d.number} không đúng thứ tự; ở đây phải là ${d.expected}. Hãy sửa lại số hoặc xếp lại dòng.`;
      case 'blank':
        return `Dòng chưa ghi số thứ tự; theo thứ tự là ${d.expected}.`;
    }
  },
  en: (d: NumberOfLine) => {
    switch (d.kind) {
      case 'duplicate':
        return `The number ${d.number} is used above; the next one is ${d.expected}. Renumber from this line on.`;
      case 'missing':
        return d.count > 1
          ? `${String(d.count)} numbers are missing from ${d.expected} on: this line says ${d.number}. See whether lines were lost, then renumber.`
          : `Number ${d.expected} is missing: this line says ${d.number}. See whether a line was lost, then renumber.`;
      case 'out-of-order':
        return `The number ${d.number} is out of order; ${d.expected} comes here. Mend the number or move the line.`;
      case 'blank':
        return `The line has no number; ${d.expected} comes here.`;
    }
  },
});
