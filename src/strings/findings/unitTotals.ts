import { message } from '../message';

interface UnitTotals {
  readonly kind: 'differs';
  readonly header: string;
  readonly award: string;
  /** '' where the cell counts all recipients. */
  readonly recipient: string;
  readonly written: string;
  readonly counted: string;
  /** How many lines of the table make what is written. */
  readonly lines: number;
  /** The sheet of the register. */
  readonly register: string;
}

export const unitTotals = message({
  code: 'awards/unit-totals',
  vi: (d: UnitTotals) => {
    const whom = d.recipient === '' ? '' : ` (${d.recipient})`;
    return `Cột "${d.header}" ghi ${d.written}${d.lines > 1 ? ` (cộng ${String(d.lines)} dòng)` : ''}, nhưng trang "${d.register}" có ${d.counted} "${d.award}"${whom}. Hãy đối chiếu bảng với sổ.`;
  },
  en: (d: UnitTotals) => {
    const whom = d.recipient === '' ? '' : ` (${d.recipient})`;
    return `The column "${d.header}" says ${d.written}${d.lines > 1 ? ` (${String(d.lines)} lines together)` : ''}, but the sheet "${d.register}" has ${d.counted} "${d.award}"${whom}. Compare the table with the register.`;
  },
});
