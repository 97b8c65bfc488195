import type { CellValue } from '../core/model/snapshot';
import { CHARSETS, parseCharset, toUnicode } from '../core/text/detectLegacy';
import { foreignCharacters, unknownCharset } from '../strings/function-errors/wording';
import { optionalWord } from './edge/options';
import { isFailure, type Outcome } from './edge/outcome';
import { spill } from './edge/spill';

/**
 * Text written with the TCVN3 (.VnTime) or VNI fonts as Unicode; Unicode text stays as it is.
 * @param text The text: one cell or a column.
 * @param [charset] tcvn3 or vni; found out from the text where it is certain.
 * @returns The text in Unicode, of each row when a column is given.
 * @customfunction CHUYENMA CHUYENMA
 */
export function chuyenMa(text: unknown[][], charset?: unknown[][]): unknown[][] {
  return spill([text, charset], unicodeOfText);
}

function unicodeOfText([value, charsetWord]: readonly CellValue[]): Outcome {
  const charset = optionalWord(charsetWord, CHARSETS, parseCharset);
  if (isFailure(charset)) return charset;
  if (value === undefined) return '';
  if (typeof value !== 'string') return value;
  const result = toUnicode(value, charset);
  switch (result.kind) {
    case 'text':
      return result.text;
    case 'ambiguous': {
      const words = CHARSETS.join(', ');
      return { error: '#VALUE!', message: unknownCharset.vi({ text: value, words }) };
    }
    case 'foreign': {
      const data = { characters: result.characters.join(' '), charset: charset ?? '' };
      return { error: '#VALUE!', message: foreignCharacters.vi(data) };
    }
  }
}
