import { tokenize } from '@borgar/fx';

/** What formulas may speak of that is to go; all in lower case. */
export interface Going {
  readonly sheet: string;
  readonly names: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** All sheets in their order: `Sheet1:Sheet3!A1` speaks of those in between. */
  readonly order: readonly string[];
}

/** Whether a formula speaks of the sheet, a table on it, or a name that goes with it. */
export function speaksOf(formula: string, going: Going): boolean {
  const { sheet, names, tables } = going;
  const text = formula.toLowerCase();
  const isNear =
    [sheet.replaceAll("'", "''"), ...names, ...tables].some((word) => text.includes(word)) ||
    /:[^!:]*!/.test(text);
  if (!isNear) return false;
  const tokens = tokenize(formula, { mergeRefs: false });
  // What a text names is only found when the formula is computed.
  const isIndirect = tokens.some(
    ({ type, value }) => type === 'func' && value.toLowerCase() === 'indirect',
  );
  return tokens.some(({ type, value }) => {
    const word = value.toLowerCase();
    if (type.startsWith('context')) return sheetsOf(word, going.order).includes(sheet);
    if (type === 'range_named')
      return names.has(word) || tables.has(word) || sheetsOf(word, going.order).includes(sheet);
    return isIndirect && type === 'string' && word.includes(sheet);
  });
}

/** The sheets of this workbook in a reference's context: `'biểu 1:biểu 3' → biểu 1, 2, 3`. */
function sheetsOf(context: string, order: readonly string[]): readonly string[] {
  const isQuoted = context.startsWith("'");
  const plain = isQuoted ? context.slice(1, -1).replaceAll("''", "'") : context;
  if (plain.includes('[')) return [];
  const [first = '', last] = plain.split(':');
  if (last === undefined) return [first];
  const ends = [order.indexOf(first), order.indexOf(last)];
  return order.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/**
 * Whether a formula reads another workbook: `[1]S!A1`, `'C:\a\[Sổ.xlsx]S'!A1`, `[1]!Tên`,
 * `Sổ.xlsx!Tên`; a table's `[cột]` and texts do not.
 */
export function speaksOutside(formula: string): boolean {
  if (!formula.includes('!')) return false;
  const plain = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return (
    /'(?:[^'[]|'')*\[[^\]]+\](?:[^']|'')*'!/.test(plain) ||
    /(?<![\w\p{L}\]])\[[^\][]+\][\w\p{L}.]*!/u.test(plain.replace(/'(?:[^']|'')*'/g, "''")) ||
    /\.xls[xmb]?'?!/i.test(plain)
  );
}
