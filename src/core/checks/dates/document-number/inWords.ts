import { KIND_LETTERS, KIND_NAMES, signOfKind } from '../../../tables/documentNumber';
import { fold, tidy } from '../../../text/fold';
import type { JudgedNumber } from './judge';

/** A number that words mention, with the words as they should stand where that is certain. */
export interface NumberInWords extends JudgedNumber {
  /** The whole text mended; undefined where only a person can mend it. */
  readonly mended: string | undefined;
}

const KINDS = KIND_LETTERS.join('|');
const SIGN = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,5})?(\s*)\/(\s*(?:(?:19|20)\d\d\s*\/)?\s*)(${KINDS})(\s*)-(\s*)(\p{Lu}{2,}[a-z]?\d*)(?![\p{L}\d])`,
  'gu',
);
const TURNED = new RegExp(
  String.raw`(${KIND_NAMES.join('|')}) (?:so ?:? ?)?(\d{1,5})\/(ubnd|hdnd)-([a-z]{2,3})(?![a-z])`,
);

/** What is wrong with the first faulty number that words mention; undefined where nothing is. */
export function judgeWords(text: string): NumberInWords | undefined {
  if (!text.includes('/') || !text.includes('-')) return undefined;
  const spaced = /\s[-/]|[-/]\s/.test(text) ? spacedIn(text) : undefined;
  return spaced ?? (/\/\p{L}{4}-/u.test(text) ? turnedIn(text) : undefined);
}

function spacedIn(text: string): NumberInWords | undefined {
  for (const match of text.matchAll(SIGN)) {
    const [whole, digits = '', lead = '', year = '', kind = '', left = '', right = '', organ = ''] =
      match;
    const isSpaced = (digits !== '' && lead !== '') || /\s/.test(year + left + right);
    if (!isSpaced) continue;
    // Before the slash of a number that was left open, the room for it stays.
    const before = digits === '' ? lead : digits;
    const proposed = `${before}/${year.replace(/\s/g, '')}${kind}-${organ}`;
    return {
      kind: 'spaces',
      number: tidy(whole),
      proposed: tidy(proposed),
      mended: text.slice(0, match.index) + proposed + text.slice(match.index + whole.length),
    };
  }
  return undefined;
}

/** "Kế hoạch số 231/UBND-KH". */
function turnedIn(text: string): NumberInWords | undefined {
  const printed = tidy(text);
  const folded = fold(text);
  const match = TURNED.exec(folded);
  if (match === null || printed.length !== folded.length) return undefined;
  const [whole, kindName = '', digits = '', organ = '', unit = ''] = match;
  const sign = signOfKind(kindName);
  const number =
    printed
      .slice(match.index, match.index + whole.length)
      .split(' ')
      .at(-1) ?? '';
  const [office = '', written = ''] = number.slice(digits.length + 1).split('-');
  if (sign === undefined || fold(sign) !== unit || fold(office) !== organ) return undefined;
  if (written !== sign) return undefined;
  return { kind: 'order', number, proposed: `${digits}/${sign}-${office}`, mended: undefined };
}
