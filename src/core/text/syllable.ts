/** What a Vietnamese syllable may begin with. */
const ONSETS = new Set(
  ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

/** Vowels and the endings that may follow them; `-` is none. */
const RHYMES: readonly (readonly [vowels: string, endings: string])[] = [
  ['a', '- c ch i m n ng nh o p t u y'],
  ['ă', 'c m n ng p t'],
  ['â', 'c m n ng p t u y'],
  ['e', '- c m n ng o p t'],
  ['ê', '- c ch m n ng nh p t u'],
  ['i', '- a ch m n nh p t u'],
  ['iê', 'c m n ng p t u'],
  ['o', '- a c e i m n ng p t'],
  ['oa', 'c ch i m n ng nh o p t y'],
  ['oă', 'c m n ng t'],
  ['oe', 'n o t'],
  ['oo', 'c ng'],
  ['ô', '- c i m n ng p t'],
  ['ơ', '- i m n p t'],
  ['u', '- a c i m n ng p t y'],
  ['uâ', 'n ng t y'],
  ['uê', '- ch nh'],
  ['uô', 'c i m n ng t'],
  ['uơ', '-'],
  ['uy', 'a ch n nh p t u'],
  ['uyê', 'n t'],
  ['ư', '- a c i m n ng t u'],
  ['ươ', 'c i m n ng p t u'],
  ['y', '- ch n nh p t u'],
  ['yê', 'm n ng t u'],
];

const SPELT = new Set(
  RHYMES.flatMap(([vowels, endings]) =>
    endings.split(' ').map((ending) => vowels + (ending === '-' ? '' : ending)),
  ),
);

/** A rhyme that begins with y follows few onsets: "lý", "quyết", "yên", but no "đy". */
const ONSETS_BEFORE_Y = new Set(' h k l m qu s t v'.split(' '));

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
const STOPS = /(?:c|ch|p|t)$/u;

/**
 * Whether a word can be a Vietnamese syllable: `nghiêng`, `Quyết` and `ĐỘC` are, `sôû`, `Vieät`
 * and `việtt` are not. One tone at most; words that end in a stop have a sharp or a heavy one.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const letters = decomposed.replace(TONES, '').normalize('NFC');
  const toneFits = !STOPS.test(letters) || SHARP_OR_HEAVY.test(decomposed);
  return toneFits && isSpelt(letters);
}

/** Whether some onset leaves a rhyme: `gia` is gi + a, `gì` is g + i. */
function isSpelt(letters: string): boolean {
  for (let length = 0; length <= 3; length++) {
    const onset = letters.slice(0, length);
    const rhyme = letters.slice(length);
    if (!ONSETS.has(onset) || !SPELT.has(rhyme)) continue;
    if (!rhyme.startsWith('y') || ONSETS_BEFORE_Y.has(onset)) return true;
  }
  return false;
}
