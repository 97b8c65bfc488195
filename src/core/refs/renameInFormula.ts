import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { sheetPrefix } from './sheetPrefix';

/** A sheet's name, before and after. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/**
 * A formula (without `=`, or of a name, a validation, a link) once a sheet has another name, as
 * Excel rewrites it; `Số liệu` called `Data`: `'Số liệu'!B2+Sheet2!B2 → Data!B2+Sheet2!B2`,
 * `'Số liệu:Tổng'!B2 → Data:Tổng!B2`. References to other workbooks and texts stay; what does not
 * speak of the sheet stays as it is written, byte for byte.
 */
export function renameInFormula(formula: string, { from, to }: Renaming): string {
  if (!formula.includes('!')) return formula;
  const old = from.toLowerCase();
  if (!formula.toLowerCase().includes(old.replaceAll("'", "''"))) return formula;
  const tokens = tokenize(formula, { mergeRefs: false });
  const pieces = tokens.map(({ value }) => value);
  tokens.forEach(({ type, value }, i) => {
    const isQuoted = type === tokenTypes.CONTEXT_QUOTE;
    if ((!isQuoted && type !== tokenTypes.CONTEXT) || pieces[i + 1] !== '!') return;
    // Without quotes the first of several sheets is a token of its own: `Jan:Mar!B2`.
    const first = tokens[i - 2];
    const isThrough =
      !isQuoted &&
      pieces[i - 1] === ':' &&
      first?.type === tokenTypes.REF_NAMED &&
      pieces[i - 3] !== '!';
    const names = isThrough ? [first.value, value] : namesIn(value, isQuoted);
    if (names?.some((name) => name.toLowerCase() === old) !== true) return;
    if (isThrough) pieces.fill('', i - 2, i);
    pieces[i] = '';
    pieces[i + 1] = sheetPrefix(names.map((name) => (name.toLowerCase() === old ? to : name)));
  });
  return pieces.join('');
}

/** The sheets of this workbook that stand before the mark; undefined for other workbooks. */
function namesIn(context: string, isQuoted: boolean): readonly string[] | undefined {
  const plain = isQuoted ? context.slice(1, -1).replaceAll("''", "'") : context;
  // No sheet's name holds these: they enclose a workbook, or lead to it.
  return /[[\]\\/]/.test(plain) ? undefined : plain.split(':');
}
