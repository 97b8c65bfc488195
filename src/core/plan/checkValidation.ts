import { formatCell, formatRange } from '../base/address';
import type { Refusal, SetValidation } from '../model/plan';
import { hasControls, isInside, notSupported } from './checkCells';
import type { SheetDraft } from './sheetDraft';
import { isOver, touches } from './validations';

/** Excel's own limits of a quoted list and of any formula. */
const MAX_LITERAL = 255;
const MAX_FORMULA = 8_192;

/** Why the range can't be given this list, or undefined. */
export function checkValidation(
  { sheet: name, range, list, old }: SetValidation,
  sheet: SheetDraft,
): Refusal | undefined {
  if (!isInside(range)) {
    const cell = formatCell({ row: range.top, column: range.left });
    return { code: 'cell-outside', sheet: name, cell };
  }
  const [known, ...others] = sheet.validations.filter((one) => touches(one, range));
  const isAsSeen =
    old === undefined
      ? known === undefined
      : known?.type === 'list' &&
        known.formula === old &&
        isOver(known, range) &&
        others.length === 0;
  if (!isAsSeen) return { code: 'validation-changed', sheet: name, range: formatRange(range) };
  if ((list === undefined) === (old === undefined)) return notSupported('validation-rewrite');
  return list === undefined || isList(list) ? undefined : notSupported('validation-list');
}

function isList(list: string): boolean {
  if (list === '' || list.length > MAX_FORMULA || hasControls(list)) return false;
  const isLiteral = list.startsWith('"');
  return !isLiteral || (list.length > 2 && list.endsWith('"') && list.length - 2 <= MAX_LITERAL);
}
