import { message } from '../message';

interface UnitInCell {
  readonly kind: string;
  readonly text: string;
  readonly unit: string;
}

export const unitInCell = message({
  code: 'figures/unit-in-cell',
  vi: (d: UnitInCell) =>
    d.kind === 'repeated'
      ? `"${d.text}" lặp lại đơn vị tính đã có ở cột đơn vị, nên ô không còn là số. Chỉ cần ghi số.`
      : `"${d.text}" ghi kèm đơn vị tính trong cột chỉ ghi số. Nên ghi "${d.unit}" vào cột đơn vị tính hoặc tên chỉ tiêu, ô chỉ để số.`,
  en: (d: UnitInCell) =>
    d.kind === 'repeated'
      ? `"${d.text}" repeats the unit of its row, so that the cell is no number. The number alone will do.`
      : `"${d.text}" carries a unit in a column of plain numbers. Better put "${d.unit}" into the column of units or the indicator's name, and only the number here.`,
});
