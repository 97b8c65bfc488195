import { absolute, decimalsNeeded, toFixed, type Exact } from '../base/exact';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
/** The three groups of three digits below a billion, from the right. */
const SCALES = ['', 'nghìn', 'triệu'] as const;
const BILLION = 1_000_000_000n;

/** More decimals than a figure in Excel can hold. */
const MOST_DECIMALS = 30;
/** Decimals up to this many digits are read as one number ("phẩy hai mươi lăm"). */
const READ_AS_NUMBER = 3;

/**
 * A number in Vietnamese words, as documents spell sums of money, in lower case:
 * `710000 → bảy trăm mười nghìn`, `105 → một trăm linh năm`, `24 → hai mươi tư`,
 * `-3.05 → âm ba phẩy không năm`.
 */
export function numberWords(value: Exact): string {
  const decimals = decimalsNeeded(value, MOST_DECIMALS);
  const [whole = '0', fraction = ''] = toFixed(absolute(value), decimals).split('.');
  const words = [
    ...(value.num < 0n ? ['âm'] : []),
    ...wholeWords(BigInt(whole)),
    ...(fraction === '' ? [] : ['phẩy', ...fractionWords(fraction)]),
  ];
  return words.join(' ');
}

function wholeWords(value: bigint): readonly string[] {
  return value === 0n ? ['không'] : groupedWords(value, false);
}

/** `padded`: something stands before, so that hundreds are read even where there are none. */
function groupedWords(value: bigint, padded: boolean): readonly string[] {
  if (value >= BILLION) {
    const rest = value % BILLION;
    return [
      ...groupedWords(value / BILLION, padded),
      'tỷ',
      ...(rest === 0n ? [] : groupedWords(rest, true)),
    ];
  }
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale--) {
    const group = Number((value / 1000n ** BigInt(scale)) % 1000n);
    if (group === 0) continue;
    words.push(...threeDigits(group, padded || words.length > 0));
    const name = SCALES[scale];
    if (name !== undefined && name !== '') words.push(name);
  }
  return words;
}

/** 1 to 999: `5 → năm`, padded: `không trăm linh năm`. */
function threeDigits(value: number, padded: boolean): readonly string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !padded) return twoDigits(rest);
  const head = [digit(hundreds), 'trăm'];
  if (rest === 0) return head;
  return rest < 10 ? [...head, 'linh', digit(rest)] : [...head, ...twoDigits(rest)];
}

/** 1 to 99. */
function twoDigits(value: number): readonly string[] {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return [digit(ones)];
  const head = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  return ones === 0 ? head : [...head, onesAfterTens(ones, tens)];
}

function onesAfterTens(ones: number, tens: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 1 && ones === 4) return 'tư';
  return digit(ones);
}

/** `5 → năm`, `05 → không năm`, `214 → hai trăm mười bốn`; many digits one by one. */
function fractionWords(digits: string): readonly string[] {
  const zeros = digits.length - digits.replace(/^0+/, '').length;
  const rest = digits.slice(zeros);
  const read =
    rest.length <= READ_AS_NUMBER
      ? wholeWords(BigInt(rest))
      : Array.from(rest, (each) => digit(Number(each)));
  return [...Array.from({ length: zeros }, () => digit(0)), ...read];
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}
