import { moveRelative } from '../../../../core/refs/moveRelative';
import type { RangeRef } from '../../../../core/base/address';
import { parseRanges } from '../../read/ranges';
import { attributeOf, childOf } from '../../xml/tree';
import { treeOf } from '../tags';
import { rewriteXml, type Change, type Rules } from './rewriteXml';
import type { RowMover } from './rowMover';

/**
 * A `dataValidation` or `conditionalFormatting` element, of the plain kind (`sqref` attribute) or
 * of the extension list (`xm:sqref` at its end), after rows moved. Its ranges grow over new rows
 * that look like them.
 */
export function shiftedRule(part: string, xml: string, sheet: string, mover: RowMover): string {
  const element = treeOf(xml);
  const sqref = attributeOf(element, 'sqref') ?? childOf(element, 'sqref')?.text ?? '';
  const ranges = parseRanges(sqref) ?? [];
  const isFormat = element.local === 'conditionalFormatting';
  const formula: Change = (text) =>
    isFormat ? formatFormula(text, sheet, ranges, mover) : mover.ruleFormula(text, sheet, ranges);
  const areas: Change = (text) => (mover.isShifted(sheet) ? mover.areas(text) : text);
  const rules: Rules = ({ local, parent }) => {
    if (local === element.local && parent === '') return { attributes: { sqref: areas } };
    if (local === 'sqref') return { text: areas };
    if (local === 'cfvo') return { attributes: { val: formula } };
    // `formula1` of the extension list holds an `f`, that of the plain kind the text itself.
    const isHolder = element.prefix !== '' && childOf(element, 'sqref') !== undefined;
    const isFormula = local === 'f' || (!isHolder && /^formula[12]?$/.test(local));
    return isFormula ? { text: formula } : undefined;
  };
  return rewriteXml(part, xml, rules);
}

/**
 * A conditional format compares a row with its neighbours (`B7<>B6`): where rows come or go inside,
 * the distance stays, so that the formula is moved as its last row reads it.
 */
function formatFormula(
  text: string,
  sheet: string,
  ranges: readonly RangeRef[],
  mover: RowMover,
): string {
  const after = mover.ruleFormula(text, sheet, ranges);
  const [range] = ranges;
  const { at, count } = mover.shift;
  if (after === text || ranges.length !== 1 || range === undefined) return after;
  if (!mover.isShifted(sheet) || range.top >= at) return after;
  // Its last row must be there before and after.
  if (range.bottom < at - Math.min(count, 0)) return after;
  const height = range.bottom - range.top;
  return moveRelative(mover.formula(moveRelative(text, height), sheet), -height - count);
}
