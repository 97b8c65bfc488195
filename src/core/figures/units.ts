import { divide, exactFromText, multiply, type Exact } from '../base/exact';
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

/** Money staff shorten: "5 triệu", "3 tỷ". Only money is counted in bare triệu and tỷ. */
const BARE_MONEY: Readonly<Record<string, string>> = {
  trieu: 'trieu dong',
  ty: 'ty dong',
  ti: 'ty dong',
};

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
  const folded = fold(tidyUnit(text));
  if (folded === '') return undefined;
  const slash = folded.indexOf('/');
  const name = (slash < 0 ? folded : folded.slice(0, slash)).trim();
  const per = slash < 0 ? '' : folded.slice(slash + 1).trim();
  const known = CONVERTIBLE[BARE_MONEY[name] ?? name];
  if (known === undefined) return { dimension: name, scale: UNITY, per };
  return { dimension: known[0], scale: exactFromText(known[1]) ?? UNITY, per };
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
