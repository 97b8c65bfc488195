/**
 * The letters of the fonts that came before Unicode, by the characters that a program without
 * those fonts shows. Lower and upper case behave alike in VNI; only lower case stands here.
 */

/** Huyền, hỏi, ngã, sắc, nặng, as VN3 counts the tones. */
const VN3_TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;
/** Huyền, sắc, hỏi, ngã, nặng, as the marks of VNI stand below. */
const VNI_TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

/** The vowel with each of the tones: `ê → ề, ể, ễ, ế, ệ`. */
function withTones(vowel: string, tones: readonly string[]): readonly string[] {
  return tones.map((tone) => (vowel + tone).normalize('NFC'));
}

/** Letters without a tone in VN3, of capitals too, from the code 0xa1 upward. */
const VN3_TONELESS = Array.from('ĂÂÊÔƠƯĐăâêôơưđ');

/** First and last codes of the runs that hold the letters with a tone: à, ả, ã, á, ạ, ằ, … ỵ. */
const VN3_RUNS: readonly (readonly [first: number, last: number])[] = [
  [0xb5, 0xb9],
  [0xbb, 0xbe],
  [0xc6, 0xcc],
  [0xce, 0xd8],
  [0xdc, 0xdf],
  [0xe1, 0xef],
  [0xf1, 0xfe],
];

/** TCVN 5712:1993, VN3 (ABC, the `.Vn…` fonts). Of capitals it holds only the toneless ones. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([
  ...paired(codes([[0xa1, 0xae]]), VN3_TONELESS),
  ...paired(
    codes(VN3_RUNS),
    Array.from('aăâeêioôơuưy').flatMap((vowel) => withTones(vowel, VN3_TONES)),
  ),
]);

const TONES = 'øùûõï';
const BREVE = 'êèéúüë';
const CIRCUMFLEX = 'âàáåãä';

/** A base, the marks that may follow it, and the vowel that the marks put their tones on. */
const VNI_PAIRS: readonly (readonly [base: string, marks: string, vowel: string])[] = [
  ['a', TONES, 'a'],
  ['a', BREVE, 'ă'],
  ['a', CIRCUMFLEX, 'â'],
  ['e', TONES, 'e'],
  ['e', CIRCUMFLEX, 'ê'],
  ['o', TONES, 'o'],
  ['o', CIRCUMFLEX, 'ô'],
  ['ô', TONES, 'ơ'],
  ['u', TONES, 'u'],
  ['ö', TONES, 'ư'],
  ['y', TONES, 'y'],
];

/** VNI (the `VNI-…` fonts): what a base and its mark make, and letters of one character. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
  ...VNI_PAIRS.flatMap(([base, marks, vowel]) => {
    const toned = withTones(vowel, VNI_TONES);
    // The first mark of a breve or a circumflex gives it without a tone.
    const letters = marks === TONES ? toned : [vowel, ...toned];
    return paired(
      Array.from(marks, (mark) => base + mark),
      letters,
    );
  }),
  ...paired(Array.from('ôöñìíæóòî'), Array.from('ơưđìíỉĩịỵ')),
]);

function codes(runs: readonly (readonly [first: number, last: number])[]): readonly string[] {
  return runs.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)),
  );
}

function paired(
  keys: readonly string[],
  letters: readonly string[],
): readonly (readonly [string, string])[] {
  return keys.map((key, i) => [key, letters[i] ?? '']);
}
