import { message } from '../message';

interface UnitTotals {
  readonly kind: 'differs';
  readonly header: string;
  readonly award: string;
  /** '' where the cell counts all recipients. */
  readonly recipient: string;
  readonly written: string;
  readonly counted: string;
  /** The sheet of the register. */
  readonly register: string;
}

export const unitTotals = message({
  code: 'awards/unit-totals',
  vi: (d: UnitTotals) => {
    const whom = d.recipient === '' ? '' : ` (${d.recipient})`;
    return `Cột "${d.header}" ghi ${d.written}, nhưng trang "${d.register}" có ${d.counted} "${d.award}"${whom}. Hãy đối chiếu bảng với sổ.`;
  },
  en: (d: UnitTotals) => {
    const whom = d.recipient === '' ? '' : ` (${d.recipient})`;
    return `The column "${d.header}" says ${d.written}, but the sheet "${d.register}" has ${d.counted} "${d.award}"${whom}. Compare the table with the register.`;
  },
});
