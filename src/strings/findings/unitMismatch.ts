import { message } from '../message';

interface UnitMismatch {
  readonly kind: string;
  readonly text: string;
  readonly unit: string;
  readonly wanted: string;
  /** The figure in the row's unit. */
  readonly converted?: string | null;
  /** The row's other figure. */
  readonly other?: string;
}

export const unitMismatch = message({
  code: 'figures/unit-mismatch',
  vi: (d: UnitMismatch) => {
    if (d.kind === 'pair') {
      return `"${d.text}" và "${d.other ?? ''}" cùng dòng nhưng khác đơn vị tính; khi so sánh đã quy đổi. Nên ghi cùng một đơn vị.`;
    }
    const said = `"${d.text}" ghi theo ${d.unit} nhưng đơn vị tính của dòng là ${d.wanted}.`;
    return typeof d.converted === 'string'
      ? `${said} Quy đổi là ${d.converted} ${d.wanted}; hãy ghi số này.`
      : `${said} Hãy quy đổi về ${d.wanted}.`;
  },
  en: (d: UnitMismatch) => {
    if (d.kind === 'pair') {
      return `"${d.text}" and "${d.other ?? ''}" of one row are in different units; they were converted to be compared. Better state both in one unit.`;
    }
    const said = `"${d.text}" is in ${d.unit} but the row's unit is ${d.wanted}.`;
    return typeof d.converted === 'string'
      ? `${said} That is ${d.converted} ${d.wanted}; write this number.`
      : `${said} Convert it to ${d.wanted}.`;
  },
});
