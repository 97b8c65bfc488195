import { message } from '../message';

interface RestoreFormula {
  readonly cell: string;
  readonly formula: string;
}

export const restoreFormula = message({
  code: 'fix/restore-formula',
  vi: (d: RestoreFormula) => `Ghi công thức ${d.formula} vào ô ${d.cell} như các ô bên cạnh.`,
  en: (d: RestoreFormula) =>
    `Write the formula ${d.formula} into cell ${d.cell}, like its neighbours.`,
});
