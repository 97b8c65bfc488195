import { toNumber } from '../../src/core/base/exact';
import { readFigure } from '../../src/core/figures/readFigure';
import { ERROR_CODES } from '../../src/core/model/cells';
import type { CellValue } from '../../src/core/model/snapshot';
import type { LiteralCell } from './snapshotOf';

const SPACE = /␣/g;
const APART = ' [nfd]';
const FORMULA = /^=(.*?)(?: ⇒ (.*))?$/;
const FONT = /^(.*) \[font (.+)\]$/;

/**
 * A cell as somebody in Vietnam would type it: a plain number becomes one, an error value is
 * one, `=D2/C2 ⇒ 98,5` is a formula with what it shows, `Tªn [font .VnTime]` is in that font,
 * `Tên [nfd]` has its marks apart, `␣` is a space that shows; all else is text.
 */
export function literalCell(written: string): LiteralCell {
  const text = written.replace(SPACE, ' ');
  if (text.endsWith(APART)) return text.slice(0, -APART.length).normalize('NFD');
  const [, formula, shown = ''] = FORMULA.exec(text) ?? [];
  if (formula !== undefined) return { value: literalValue(shown), formula };
  const [, words, font] = FONT.exec(text) ?? [];
  if (words !== undefined && font !== undefined) return { value: literalValue(words), font };
  return literalValue(text) ?? null;
}

function literalValue(text: string): CellValue {
  if (text === '') return undefined;
  const error = ERROR_CODES.find((code) => code === text);
  if (error !== undefined) return { error };
  const figure = readFigure(text);
  const isPlain =
    figure.kind === 'number' &&
    figure.doubts.length === 0 &&
    figure.unit === '' &&
    /^-?(?:0|[1-9][\d.]*)(?:,\d+)?$/.test(text);
  return isPlain ? toNumber(figure.value) : text;
}
