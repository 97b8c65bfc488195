import { parse, tokenTypes, tokenize, type Token } from '@borgar/fx/xlsx';

/** A token, and whether it stands in an array constant. */
interface Part extends Pick<Token, 'type' | 'value'> {
  readonly isInBraces: boolean;
}

const WHOLE = /^-?\d+$/;
const DECIMALS = /^\d+(?:e[+-]?\d+)?$/i;
/** A point before three digits parts thousands on a Vietnamese computer: nobody knows here. */
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

/**
 * A formula that is typed as Excel takes it on a Vietnamese computer, without its `=`:
 * `ROUND(A1*1,5;1) → ROUND(A1*1.5,1)`. One without `;` is English where that can be read,
 * `ROUND(A1,1)`; undefined where it can't be read either way.
 */
export function typedFormula(text: string): string | undefined {
  const parts = partsOf(text);
  const hasSeparator = parts.some((part) => !part.isInBraces && isOperator(part, ';'));
  if (!hasSeparator && isFormula(text)) return text;
  const english = inEnglish(parts);
  return english !== undefined && isFormula(english) ? english : undefined;
}

/** The tokens of a formula; inside braces `\` parts columns, which the tokenizer knows not. */
function partsOf(text: string): readonly Part[] {
  let isInBraces = false;
  return tokenize(text).flatMap((token): readonly Part[] => {
    if (isOperator(token, '{')) isInBraces = true;
    if (isOperator(token, '}')) isInBraces = false;
    const isRow = isInBraces && token.type !== tokenTypes.STRING && token.value.includes('\\');
    const pieces = isRow ? rowPieces(token.value) : [token];
    return pieces.map(({ type, value }) => ({ type, value, isInBraces }));
  });
}

function rowPieces(text: string): readonly Pick<Part, 'type' | 'value'>[] {
  const mark = { type: tokenTypes.OPERATOR, value: '\\' };
  return text
    .split('\\')
    .flatMap((piece, i) => (i === 0 ? tokenize(piece) : [mark, ...tokenize(piece)]));
}

/** With English marks; undefined where a mark could mean one thing or another. */
function inEnglish(parts: readonly Part[]): string | undefined {
  let english = '';
  for (const [i, part] of parts.entries()) {
    if (part.type === tokenTypes.NUMBER && THOUSANDS.test(part.value)) return undefined;
    if (isOperator(part, ',')) {
      if (!isNumber(parts[i - 1], WHOLE) || !isNumber(parts[i + 1], DECIMALS)) return undefined;
      english += '.';
    } else if (isOperator(part, '\\') || (isOperator(part, ';') && !part.isInBraces)) {
      english += ',';
    } else english += inCapitals(part);
  }
  return english;
}

/** Functions and cells as Excel writes them; the grid does so only with what it understands. */
function inCapitals({ type, value }: Part): string {
  const isCell = type === tokenTypes.REF_RANGE && !value.includes('!');
  const isFunction = type === tokenTypes.FUNCTION && !value.startsWith('_xl');
  return isCell || isFunction ? value.toUpperCase() : value;
}

function isOperator({ type, value }: Pick<Part, 'type' | 'value'>, operator: string): boolean {
  return type === tokenTypes.OPERATOR && value === operator;
}

function isNumber(part: Part | undefined, form: RegExp): boolean {
  return part?.type === tokenTypes.NUMBER && form.test(part.value);
}

function isFormula(text: string): boolean {
  try {
    parse(tokenize(text, { withLocation: true }));
    return true;
  } catch (error) {
    // The parser throws on what is no formula, and overflows on absurd nesting.
    if (error instanceof Error) return false;
    throw error;
  }
}
