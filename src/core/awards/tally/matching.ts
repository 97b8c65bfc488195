import { fail, ok, type Result } from '../../base/result';
import type { AwardId, Level } from '../../rules/awardIds';
import { looseKey } from '../../text/fold';
import { isKindOf } from '../catalogue/catalogue';
import { isLevelOf } from '../catalogue/levels';
import type { ColumnRole } from '../register/columns';
import { dayNumber, UNREAD, type Coded, type Register } from '../register/register';
import { ANY_STATUS, type TallyFilter } from './filter';

/** The register has no column that the question needs. */
export interface MissingColumn {
  readonly code: 'missing-column';
  readonly role: ColumnRole;
}

export const OUT = 0;
export const IN = 1;
/** It can't be told: what the filter asks for can't be read in that entry. */
export const UNKNOWN = 2;
export type Match = typeof OUT | typeof IN | typeof UNKNOWN;

type Test = (entry: number) => Match;

/** How each entry of a register stands to a filter. */
export function matcher(register: Register, filter: TallyFilter): Result<Test, MissingColumn> {
  const { byRole } = register.columns;
  const { award, level, recipient, unit, kind, from, to } = filter;
  const status = filter.status ?? (byRole.has('trang-thai') ? 'da-tang' : ANY_STATUS);
  const tests: Test[] = [];
  const needed: ColumnRole[] = [];
  if (award !== undefined) tests.push(among(register.awards, (id) => matchAward(id, award)));
  if (level !== undefined) tests.push(among(register.levels, (each) => matchLevel(each, level)));
  if (recipient !== undefined) {
    tests.push(among(register.recipients, same(recipient)));
  }
  if (unit !== undefined) {
    needed.push('don-vi');
    const wanted = looseKey(unit);
    tests.push(among(register.units, (each) => (looseKey(each) === wanted ? IN : OUT)));
  }
  if (status !== ANY_STATUS) {
    needed.push('trang-thai');
    tests.push(among(register.statuses, same(status)));
  }
  if (kind !== undefined) {
    needed.push('loai-hinh');
    tests.push(among(register.kinds, same(kind)));
  }
  if (from !== undefined || to !== undefined) {
    needed.push('ngay-quyet-dinh');
    const first = from === undefined ? -Infinity : dayNumber(from);
    const last = to === undefined ? Infinity : dayNumber(to);
    tests.push((entry) => {
      const day = register.dates[entry] ?? UNREAD;
      if (day === UNREAD) return UNKNOWN;
      return day >= first && day <= last ? IN : OUT;
    });
  }
  const missing = needed.find((role) => !byRole.has(role));
  if (missing !== undefined) return fail({ code: 'missing-column', role: missing });
  return ok((entry) => all(tests, entry));
}

/** Out as soon as one test says so; else unknown when one can't tell. */
function all(tests: readonly Test[], entry: number): Match {
  let match: Match = IN;
  for (const test of tests) {
    const one = test(entry);
    if (one === OUT) return OUT;
    if (one === UNKNOWN) match = UNKNOWN;
  }
  return match;
}

/** "Bằng khen" without an issuer may be the one that is asked for. */
function matchAward(id: AwardId, wanted: AwardId): Match {
  if (isKindOf(id, wanted)) return IN;
  return isKindOf(wanted, id) ? UNKNOWN : OUT;
}

function matchLevel(level: Level, wanted: Level): Match {
  if (isLevelOf(level, wanted)) return IN;
  return isLevelOf(wanted, level) ? UNKNOWN : OUT;
}

function same<T>(wanted: T): (value: T) => Match {
  return (value) => (value === wanted ? IN : OUT);
}

function among<T>({ codes, values }: Coded<T>, match: (value: T) => Match): Test {
  const accepted = values.map(match);
  return (entry) => accepted[codes[entry] ?? UNREAD] ?? UNKNOWN;
}
