import type { Refusal, RenameSheet } from '../../model/plan';
import { renameInFormula } from '../../refs/renameInFormula';
import { MAX_FORMULA, notSupported } from '../checkCells';
import type { Draft } from '../draft';
import { isSheetName } from '../sheetName';

/** Why the sheet can't have the name, or undefined. Its cells may be protected: it does not matter. */
export function checkRename({ sheet: from, to }: RenameSheet, draft: Draft): Refusal | undefined {
  const sheet = draft.sheet(from);
  if (sheet?.base.name !== from) return { code: 'sheet-missing', sheet: from };
  if (!isSheetName(to)) return { code: 'sheet-name-invalid', sheet: to };
  const known = draft.sheet(to);
  if (known !== undefined && known !== sheet) return { code: 'sheet-exists', sheet: to };
  if (to.length <= from.length) return undefined;
  const isTooLong = (text: string): boolean =>
    text.length <= MAX_FORMULA && renameInFormula(text, { from, to }).length > MAX_FORMULA;
  const texts = [
    ...draft.allNames().map(({ formula }) => formula),
    ...draft.allSheets().flatMap((one) => [...one.formulaTexts(), ...one.listTexts()]),
  ];
  return texts.some(isTooLong) ? notSupported('formula-too-long') : undefined;
}
