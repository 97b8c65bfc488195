import { TCVN3_LETTERS, VNI_LETTERS } from './legacyTables';

/** Text that was decoded, and the characters that the encoding does not hold. */
export interface Decoded {
  /** Composed Unicode (NFC); characters without a letter in the encoding stand as they were. */
  readonly text: string;
  /** Those characters, each once, in order. */
  readonly unmapped: readonly string[];
}

/** How a font that came before Unicode stores its letters. */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Letters that no legacy font can have produced: the text is Unicode already. */
const UNICODE_VIETNAMESE = /[\u0300-\u036f\u1ea0-\u1ef9ĂăĐđĨĩŨũƠơƯư]/gu;
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const UPPER_HALF = /^[\u0080-\u009f\u00a1-\u00ff]$/;

/** Whether a text holds letters that no legacy font can have produced: it is Unicode already. */
export function holdsUnicodeLetters(text: string): boolean {
  return text.search(UNICODE_VIETNAMESE) >= 0;
}

/**
 * What a font's name says about its letters: `.VnTime → tcvn3`, `.VnTimeH → tcvn3-capitals`,
 * `VNI-Times → vni`; undefined for a font of Unicode letters.
 */
export function legacyEncodingOfFont(fontName: string): LegacyEncoding | undefined {
  const name = fontName.trim();
  if (/^vni[- ]/i.test(name)) return 'vni';
  if (!/^\.vn/i.test(name)) return undefined;
  return name.endsWith('H') ? 'tcvn3-capitals' : 'tcvn3';
}

/**
 * TCVN3 (ABC) text as Unicode: `ViÖt Nam → Việt Nam`. `capitals` is for fonts whose name ends in
 * H: they store lower case and show capitals (`viÖt nam → VIỆT NAM`).
 *
 * A text that holds Vietnamese letters of Unicode comes back unchanged, those letters reported:
 * an `á` beside them would be taken for ỏ.
 */
export function fromTcvn3(text: string, options: { readonly capitals?: boolean } = {}): Decoded {
  const unicode = distinct(text.match(UNICODE_VIETNAMESE) ?? []);
  if (unicode.length > 0) return { text, unmapped: unicode };
  const { capitals = false } = options;
  const letters: string[] = [];
  const unmapped: string[] = [];
  for (const code of text) {
    const letter = TCVN3_LETTERS.get(code);
    const before = letters.at(-1);
    if (letter === undefined) {
      if (UPPER_HALF.test(code)) unmapped.push(code);
      letters.push(capitals && /[a-z]/.test(code) ? code.toUpperCase() : code);
    } else if (capitals) {
      letters.push(letter.toUpperCase());
    } else if (before !== undefined && isCapitalOf(before, letter)) {
      // Converters write the capitals that VN3 lacks as two letters: `Aµ` is À, `¢Ê` is Ấ.
      letters[letters.length - 1] = letter.toUpperCase();
    } else {
      letters.push(letter);
    }
  }
  return { text: letters.join('').normalize('NFC'), unmapped: distinct(unmapped) };
}

/** Whether `capital` is the letter in upper case without its tone: Â of ấ. */
function isCapitalOf(capital: string, letter: string): boolean {
  const toneless = letter.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
  return toneless !== letter && toneless.toUpperCase() === capital;
}

/**
 * VNI (Windows) text as Unicode: `Vieät Nam → Việt Nam`, `ÑAÏI HOÄI → ĐẠI HỘI`. Case is that of
 * the base letter. A text that holds Vietnamese letters of Unicode comes back unchanged, those
 * letters reported.
 */
export function fromVni(text: string): Decoded {
  const unicode = distinct(text.match(UNICODE_VIETNAMESE) ?? []);
  if (unicode.length > 0) return { text, unmapped: unicode };
  let decoded = '';
  const unmapped: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charAt(i);
    const lower = code.toLowerCase();
    const pair = VNI_LETTERS.get(lower + text.charAt(i + 1).toLowerCase());
    const letter = pair ?? VNI_LETTERS.get(lower);
    if (pair !== undefined) i += 1;
    if (letter === undefined) {
      if (/^[\u00aa-\u00ff]$/.test(code) && /\p{L}/u.test(code)) unmapped.push(code);
      decoded += code;
    } else {
      decoded += code === lower ? letter : letter.toUpperCase();
    }
  }
  return { text: decoded.normalize('NFC'), unmapped: distinct(unmapped) };
}

function distinct(characters: readonly string[]): readonly string[] {
  return [...new Set(characters)];
}
