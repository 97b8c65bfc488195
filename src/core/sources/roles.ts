import { looseKey } from '../text/fold';

/** What a column of a target table holds. */
export type TargetRole =
  /** TT, STT. */
  | 'number'
  | 'indicator'
  | 'unit'
  | 'target'
  /** A second plan, of the unit itself: only where the user points it out. */
  | 'local-target'
  | 'actual'
  | 'same-period'
  | 'method'
  | 'periods'
  /** "Cách gộp": how the figures of several periods become one. */
  | 'aggregation'
  | 'decimals'
  /** The percentage as the report printed it. */
  | 'printed'
  | 'note';

/** Every role, in the order in which a table usually has them. */
export const TARGET_ROLES: readonly TargetRole[] = [
  'number',
  'indicator',
  'unit',
  'target',
  'local-target',
  'actual',
  'same-period',
  'method',
  'periods',
  'aggregation',
  'decimals',
  'printed',
  'note',
];

/** A header that reads as a role, and how surely: 1 is the form's own word. */
export interface RoleMatch {
  readonly role: TargetRole;
  readonly score: number;
}

interface Synonyms {
  readonly role: TargetRole;
  /** The whole header, loosely spelt (no diacritics, y as i). */
  readonly exact: RegExp;
  /** A header that begins so. */
  readonly begins?: RegExp;
  /** A header that has this anywhere. */
  readonly contains?: RegExp;
  readonly never?: RegExp;
}

/**
 * The words that head each column, as forms and offices write them. Order matters: the first
 * role that matches best wins, so the narrow words stand before the wide ones.
 */
const SYNONYMS: readonly Synonyms[] = [
  { role: 'number', exact: /^(?:s?tt|so tt|so thu tu|thu tu)$/ },
  { role: 'method', exact: /^cach tinh$/, begins: /^cach tinh/ },
  { role: 'periods', exact: /^(?:so ki|so nam)$/, begins: /^so ki/ },
  { role: 'aggregation', exact: /^(?:cach gop|kieu gop|cach cong|loai gop)$/ },
  { role: 'decimals', exact: /^(?:so le|so thap phan|so chu so thap phan)$/, begins: /^so le/ },
  { role: 'note', exact: /^(?:ghi chu|luu i)$/, begins: /^ghi chu/ },
  {
    role: 'unit',
    exact: /^(?:don vi tinh|dvt|dv tinh|d v t|don vi do)$/,
    begins: /^don vi tinh/,
    contains: /^don vi$/,
  },
  {
    role: 'printed',
    exact:
      /^(?:ti le %|%|% da in|% so voi muc tieu|% so voi ke hoach|% hoan thanh|% dat|% th kh|u?th kh)$/,
    begins: /^(?:% |ti le|so voi|so sanh|dat %|% so)/,
    contains: /(?:%|hoan thanh ke hoach|so voi (?:muc tieu|ke hoach|kh))/,
    never: /cung ki|nam truoc|ki truoc|da dat duoc|\bu?th(?: nam)? \d{4} u?th(?: nam)? \d{4}\b/,
  },
  {
    role: 'same-period',
    exact: /^(?:cung ki|thuc hien cung ki|cung ki nam truoc|thuc hien cung ki nam truoc)$/,
    begins: /^(?:cung ki|thuc hien cung ki|th cung ki|thuc hien nam truoc|th nam truoc)/,
    contains: /cung ki/,
    never: /%|so sanh|so voi/,
  },
  {
    role: 'indicator',
    exact: /^(?:cac )?chi tieu$|^ten chi tieu$|^noi dung chi tieu$|^chi tieu chu ieu$/,
    begins: /^(?:cac chi tieu|chi tieu|ten chi tieu|danh muc chi tieu)/,
    contains: /^noi dung$/,
    never: /giao|ke hoach|dat duoc/,
  },
  {
    role: 'target',
    // "Tỉnh giao", "Cấp trên giao", "Được giao": who set it stands for what was set.
    exact:
      /^(?:muc tieu|ke hoach|ke hoach nam|kh|chi tieu giao|chi tieu ke hoach|(?:(?:ubnd|hdnd|trung uong|tw|tinh|thanh pho|huien|quan|thi xa|xa|phuong|cap tren|duoc) )+giao)$/,
    begins: /^(?:muc tieu|ke hoach|kh nam|kh |chi tieu giao|nghi quiet)/,
    contains: /muc tieu|ke hoach/,
    never: /%|so sanh|so voi|thuc hien|th /,
  },
  {
    role: 'actual',
    exact: /^(?:thuc hien|uoc thuc hien|ket qua thuc hien|uoc th|uth|th)$/,
    begins: /^(?:thuc hien|uoc|ket qua|th |uth |da thuc hien)/,
    contains: /thuc hien/,
    never: /%|so sanh|so voi|cung ki|nam truoc|ke hoach|\bu?th (?:u?th|kh)\b/,
  },
];

const EXACT = 1;
const BEGINS = 0.9;
const CONTAINS = 0.7;

const SURE = SYNONYMS.flatMap(({ exact, begins }) => [exact, begins]);
/** Whatever surely heads a column, and the indicators' own. */
const ANY_SURE = oneOf(SURE);
const ANY_INDICATOR = oneOf(
  SYNONYMS.filter(({ role }) => role === 'indicator').flatMap(({ exact, begins, contains }) => [
    exact,
    begins,
    contains,
  ]),
);
/** A header is a few words; a sentence is text about the table. */
const LONGEST_HEADER = 80;

const KNOWN = new Map<string, RoleMatch | undefined>();

/** One pattern for several: most texts of a sheet are told apart by one look. */
function oneOf(patterns: readonly (RegExp | undefined)[]): RegExp {
  const sources = patterns.flatMap((pattern) => pattern?.source ?? []);
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'));
}

/** What a header says its column holds: `"Ước thực hiện đến hết năm 2020" → actual, 0.9`. */
export function roleOfHeader(header: string): RoleMatch | undefined {
  const known = KNOWN.get(header);
  if (known !== undefined || KNOWN.has(header)) return known;
  const match = roleOfKey(looseKey(header));
  if (KNOWN.size < 10_000) KNOWN.set(header, match);
  return match;
}

/** `roleOfHeader` of a header that is already loosely spelt. */
export function roleOfKey(key: string): RoleMatch | undefined {
  if (key === '' || key.length > LONGEST_HEADER) return undefined;
  let best: RoleMatch | undefined;
  for (const { role, exact, begins, contains, never } of SYNONYMS) {
    if (never?.test(key) === true) continue;
    const score = exact.test(key)
      ? EXACT
      : begins?.test(key) === true
        ? BEGINS
        : contains?.test(key) === true
          ? CONTAINS
          : 0;
    if (score > (best?.score ?? 0)) best = { role, score };
  }
  return best;
}

/** The role that a loosely spelt header names outright. */
export function sureRoleOfKey(key: string): TargetRole | undefined {
  if (!ANY_SURE.test(key)) return undefined;
  const match = roleOfKey(key);
  return match !== undefined && match.score >= BEGINS ? match.role : undefined;
}

/** Whether a loosely spelt header is that of the indicators. */
export function headsIndicators(key: string): boolean {
  return ANY_INDICATOR.test(key) && roleOfKey(key)?.role === 'indicator';
}
