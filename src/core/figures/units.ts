import { divide, equals, exactFromText, multiply, type Exact } from '../base/exact';
import { fold, tidy } from '../text/fold';

/** What a unit measures and how it compares with others of its kind. */
export interface Unit {
  /** `percent`, `dong`, `area` …; an unknown unit is its own dimension. */
  readonly dimension: string;
  /** How many base units one of it is: triệu đồng is 1000000 đồng. */
  readonly scale: Exact;
  /** What it is per, folded: `nam`, `ha`, `nguoi/ngay`; '' for a plain unit. */
  readonly per: string;
}

/** Units that convert into each other, folded, with the size in base units. */
const CONVERTIBLE: Readonly<Record<string, readonly [dimension: string, scale: string]>> = {
  '%': ['percent', '1'],
  'phan tram': ['percent', '1'],
  'diem %': ['percent', '1'],
  'diem phan tram': ['percent', '1'],
  '‰': ['percent', '0.1'],
  'phan nghin': ['percent', '0.1'],
  dong: ['dong', '1'],
  vnd: ['dong', '1'],
  'nghin dong': ['dong', '1000'],
  'ngan dong': ['dong', '1000'],
  'trieu dong': ['dong', '1000000'],
  'tr.dong': ['dong', '1000000'],
  'tr. dong': ['dong', '1000000'],
  trd: ['dong', '1000000'],
  'ty dong': ['dong', '1000000000'],
  'ti dong': ['dong', '1000000000'],
  m2: ['area', '1'],
  'm²': ['area', '1'],
  ha: ['area', '10000'],
  hecta: ['area', '10000'],
  'hec ta': ['area', '10000'],
  km2: ['area', '1000000'],
  'km²': ['area', '1000000'],
  kg: ['mass', '1'],
  yen: ['mass', '10'],
  ta: ['mass', '100'],
  tan: ['mass', '1000'],
  m: ['length', '1'],
  met: ['length', '1'],
  km: ['length', '1000'],
};

/** What the convertible units measure: none of it is another name for something counted. */
const KINDS: ReadonlySet<string> = new Set(
  Object.values(CONVERTIBLE).map(([dimension]) => dimension),
);

/** Money staff shorten: "5 triệu", "3 tỷ". Only money is counted in bare triệu and tỷ. */
const BARE_MONEY: Readonly<Record<string, string>> = {
  trieu: 'trieu dong',
  ty: 'ty dong',
  ti: 'ty dong',
};

/**
 * Words that count units by the ten and the thousand: "nghìn tấn", "vạn người". With their marks:
 * "trăm" is no "trạm", "vạn" no "văn", "ngàn" no "ngân".
 */
const POWERS: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};
/** A multiplier and what it counts; "tỷ lệ", "tỷ suất" are rates. */
const MULTIPLIED = new RegExp(
  `^(${Object.keys(POWERS).join('|')})(?! (?:lệ|suất|số|trọng|giá)(?: |$))(?: (.+))?$`,
);

const PER_MILLE = /^(?:‰|%\s?[0o]|0\/00|o\/oo)/iu;
const UNITY: Exact = { num: 1n, den: 1n };

/** A report has few units, each many times. */
const MOST_KNOWN = 1_000;
const KNOWN = new Map<string, Unit>();

/**
 * One spelling for a unit: `%0/năm → ‰/năm`, ` triệu  đồng/ha → triệu đồng/ha`.
 */
export function tidyUnit(text: string): string {
  return tidy(text)
    .replace(/\s*\/\s*/g, '/')
    .replace(PER_MILLE, '‰');
}

/** Understands a unit: `triệu đồng/ha → dong × 1000000 per ha`. '' gives undefined. */
export function unitOf(text: string): Unit | undefined {
  if (text === '') return undefined;
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const unit = readUnit(text);
  if (unit !== undefined && KNOWN.size < MOST_KNOWN) KNOWN.set(text, unit);
  return unit;
}

function readUnit(text: string): Unit | undefined {
  const written = tidyUnit(text).toLowerCase();
  const slash = written.indexOf('/');
  const name = (slash < 0 ? written : written.slice(0, slash)).trim();
  const per = slash < 0 ? '' : fold(written.slice(slash + 1)).trim();
  const size = fold(written) === '' ? undefined : sizeOf(name);
  return size === undefined ? undefined : { ...size, per };
}

function sizeOf(name: string): Omit<Unit, 'per'> {
  const folded = fold(name);
  const known = CONVERTIBLE[BARE_MONEY[folded] ?? folded];
  if (known !== undefined) return { dimension: known[0], scale: exactFromText(known[1]) ?? UNITY };
  const [, times = '', counted] = MULTIPLIED.exec(name) ?? [];
  // "1,15 nghìn" alone does not say of what.
  if (counted === undefined) return { dimension: folded, scale: UNITY };
  const { dimension, scale } = sizeOf(counted);
  return { dimension, scale: multiply(exactFromText(`1e${POWERS[times] ?? 0}`) ?? UNITY, scale) };
}

/** Whether a unit counts others by the thousand and the like: `nghìn người`, `triệu đồng`. */
export function isMultiplied(text: string): boolean {
  return MULTIPLIED.test(tidyUnit(text).toLowerCase().replace(/\/.*$/u, ''));
}

/** Whether a unit is another by the thousand and the like, in its own words: `nghìn người` of `Người`. */
export function isMultipleOf(unit: string, base: string): boolean {
  let rest = tidyUnit(unit).toLowerCase();
  for (let counted = rest; ; rest = counted) {
    counted = MULTIPLIED.exec(rest)?.[2] ?? '';
    if (counted === '') return false;
    if (fold(counted) === fold(tidyUnit(base))) return true;
  }
}

/** Whether the unit is a rate: per cent or per mille. */
export function isRate(text: string): boolean {
  return unitOf(text)?.dimension === 'percent';
}

/**
 * A value in another unit of its kind: `(9.2, ‰, %) → 0.92`. Undefined when the units are of
 * different kinds; the value itself when either is absent.
 */
export function convert(value: Exact, from: string, to: string): Exact | undefined {
  const source = unitOf(from);
  const target = unitOf(to);
  if (source === undefined || target === undefined) return value;
  if (source.dimension !== target.dimension) return undefined;
  return divide(multiply(value, source.scale), target.scale);
}

/**
 * Whether two units that don't convert may still be two names of one thing: people are "người" or
 * "lao động" and "tấn thóc" are tấn, but nobody is a hectare, a rate, or a thousand of themselves.
 */
export function mayBeOneThing(a: string, b: string): boolean {
  const one = unitOf(a);
  const other = unitOf(b);
  if (one === undefined || other === undefined) return true;
  const kind = kindNamed(one);
  return kind === kindNamed(other) && (kind !== undefined || equals(one.scale, other.scale));
}

/** What a unit's words say it measures: `% hộ → percent`, `tấn thóc → mass`; undefined for `hộ`. */
function kindNamed({ dimension }: Unit): string | undefined {
  if (KINDS.has(dimension)) return dimension;
  if (/^t[yi] le\b|[%‰]/.test(dimension)) return 'percent';
  const [first = '', sign = ''] = /^[^ (,]*( ?[(,])?/.exec(dimension) ?? [];
  const kind = CONVERTIBLE[first.slice(0, first.length - sign.length)]?.[0];
  // "đồng chí" are no money.
  return kind === 'dong' && sign === '' ? undefined : kind;
}
