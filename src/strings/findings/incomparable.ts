import { message } from '../message';

interface Incomparable {
  readonly kind: string;
  readonly actual: string;
  readonly target: string;
  readonly units?: string;
  readonly times?: string;
  readonly asPercent?: string;
  readonly attainment?: string;
  readonly inverse?: string;
}

export const incomparable = message({
  code: 'figures/incomparable',
  vi: (d: Incomparable) => {
    if (d.kind === 'units') {
      return `Thực hiện "${d.actual}" và mục tiêu "${d.target}" khác đơn vị tính (${d.units ?? ''}), không so sánh được. Hãy đưa về cùng một đơn vị.`;
    }
    const said = `Thực hiện ${d.actual} gấp ${d.times ?? ''} lần mục tiêu ${d.target}: khó là hai số cùng đơn vị.`;
    return d.asPercent === undefined
      ? `${said} Hãy kiểm tra đơn vị tính và số chữ số của cả hai ô.`
      : `${said} Nếu ${d.actual} là phần nghìn (‰) thì bằng ${d.asPercent}%, tức ${d.attainment ?? ''}% của mục tiêu (càng thấp càng tốt thì mức đạt là ${d.inverse ?? ''}%). Hãy ghi rõ đơn vị tính của cả hai ô.`;
  },
  en: (d: Incomparable) => {
    if (d.kind === 'units') {
      return `Actual "${d.actual}" and target "${d.target}" are in different units (${d.units ?? ''}) and can't be compared. Bring them to one unit.`;
    }
    const said = `Actual ${d.actual} is ${d.times ?? ''} times the target ${d.target}: hardly two figures of one unit.`;
    return d.asPercent === undefined
      ? `${said} Check the unit and the digits of both cells.`
      : `${said} If ${d.actual} is per mille (‰) it is ${d.asPercent}%, that is ${d.attainment ?? ''}% of the target (where less is better, attainment is ${d.inverse ?? ''}%). State the unit of both cells.`;
  },
});
