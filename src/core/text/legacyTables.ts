/**
 * The letters of the fonts that came before Unicode, by the characters that a program without
 * those fonts shows. Lower and upper case behave alike in VNI; only lower case stands here.
 */

/**
 * TCVN 5712:1993, VN3 (ABC, the `.Vn…` fonts): runs of letters from a code upward. Of capitals it
 * holds only the seven without a tone.
 */
export const TCVN3_RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const TONES = 'øùûõï';
const BREVE = 'êèéúüë';
const CIRCUMFLEX = 'âàáåãä';

/** VNI (the `VNI-…` fonts): a base, the marks that may follow it, and what they make together. */
export const VNI_PAIRS: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', TONES, 'àáảãạ'],
  ['a', BREVE, 'ăằắẳẵặ'],
  ['a', CIRCUMFLEX, 'âầấẩẫậ'],
  ['e', TONES, 'èéẻẽẹ'],
  ['e', CIRCUMFLEX, 'êềếểễệ'],
  ['o', TONES, 'òóỏõọ'],
  ['o', CIRCUMFLEX, 'ôồốổỗộ'],
  ['ô', TONES, 'ờớởỡợ'],
  ['u', TONES, 'ùúủũụ'],
  ['ö', TONES, 'ừứửữự'],
  ['y', TONES, 'ỳýỷỹỵ'],
];

/** VNI letters of one character, and what they are. */
export const VNI_SINGLES = { codes: 'ôöñìíæóòî', letters: 'ơưđìíỉĩịỵ' } as const;
