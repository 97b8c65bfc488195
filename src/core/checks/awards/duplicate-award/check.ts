import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { awardName } from '../../../awards/catalogue/catalogue';
import { categoryOf } from '../../../awards/catalogue/groups';
import type { ColumnRole } from '../../../awards/register/columns';
import { UNREAD } from '../../../awards/register/register';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { holderOf, placeOf, registersIn, textOf, valueAt } from '../registers';

type Kind = 'same-decision' | 'same-title' | 'two-decisions' | 'namesake' | 'no-unit';

/** What tells two people of one name in one unit apart. */
const TELLING: readonly ColumnRole[] = ['ngay-sinh', 'gioi-tinh', 'chuc-vu', 'ten-goi'];
/** What tells two forms by one decision apart. */
const DEEDS: readonly ColumnRole[] = ['loai-hinh', 'phong-trao', 'linh-vuc'];
const NO_YEAR = 0;

/**
 * One recipient with one award twice. Lao động tiên tiến and Chiến sĩ thi đua cơ sở of one person
 * in one year are two awards; people of one name in two units are two people.
 */
export const check = defineCheck({
  code: 'awards/duplicate-award',
  scope: 'row',
  findings: {
    'same-decision': 'error',
    'same-title': 'error',
    'two-decisions': 'warning',
    namesake: 'info',
    'no-unit': 'info',
  },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const source of registersIn(facts)) yield* inRegister(source);
  },
});

function* inRegister(source: RegisterSource): Iterable<Remark<Kind>> {
  const { register } = source;
  if (!register.columns.byRole.has('ten')) return;
  const keyOf = keys(source);
  const inUnit = new Map<number, number>();
  const anywhere = new Map<number, { readonly first: number; readonly hasUnit: boolean }>();
  for (let entry = 0; entry < register.size; entry++) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const unit = register.units.codes[entry] ?? UNREAD;
    const other = anywhere.get(key);
    if (other === undefined) anywhere.set(key, { first: entry, hasUnit: unit !== UNREAD });
    if (unit === UNREAD || other?.hasUnit === false) {
      if (other !== undefined && sameDeed(source, entry, other.first)) {
        yield remarkOn(source, 'no-unit', entry, other.first);
      }
      continue;
    }
    const own = key * (register.units.values.length + 1) + unit;
    const first = inUnit.get(own);
    if (first === undefined) inUnit.set(own, entry);
    else {
      const kind = kindOf(source, entry, first);
      if (kind !== undefined) yield remarkOn(source, kind, entry, first);
    }
  }
}

/**
 * One number for each name, award, level, year and status; undefined for what can't be compared:
 * lines for several people, without a name, an award or (where there is a column) a year.
 */
function keys({ register }: RegisterSource): (entry: number) => number | undefined {
  const { byRole } = register.columns;
  const { names, awards, levels, statuses, years, dates, quantities } = register;
  const ids = new Map<string, number>();
  const idOf = names.values.map((name) => {
    const key = looseKey(name);
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  const span = 10_000;
  return (entry) => {
    const name = idOf[names.codes[entry] ?? UNREAD];
    const award = awards.codes[entry] ?? UNREAD;
    const date = dates[entry] ?? UNREAD;
    const year =
      valueAt(years, entry) ??
      (byRole.has('nam') ? undefined : date === UNREAD ? NO_YEAR : Math.floor(date / span));
    if (name === undefined || award === UNREAD || year === undefined) return undefined;
    if (quantities[entry] !== 1) return undefined;
    const level = (levels.codes[entry] ?? UNREAD) + 1;
    const status = (statuses.codes[entry] ?? UNREAD) + 1;
    const kind =
      (award * (levels.values.length + 1) + level) * (statuses.values.length + 1) + status;
    const kinds = awards.values.length * (levels.values.length + 1) * (statuses.values.length + 1);
    return (name * kinds + kind) * span + year;
  };
}

function kindOf(source: RegisterSource, entry: number, first: number): Kind | undefined {
  const decision = compareDecisions(source, entry, first);
  if (!sameDeed(source, entry, first)) return undefined;
  if (TELLING.some((role) => differ(source, entry, first, role))) return 'namesake';
  if (decision === 'same') return 'same-decision';
  if (!isTitle(source, entry)) return undefined;
  return decision === 'different' ? 'two-decisions' : 'same-title';
}

/** A title stands for a year; forms of one decision may be for two deeds, of two they are two. */
function sameDeed(source: RegisterSource, entry: number, first: number): boolean {
  if (isTitle(source, entry)) return true;
  const deeds = [entry, first].map((each) => source.textUnder(each, 'achievement'));
  return (
    compareDecisions(source, entry, first) === 'same' &&
    deeds[0] === deeds[1] &&
    !DEEDS.some((role) => textOf(source, entry, role) !== textOf(source, first, role))
  );
}

function isTitle({ register }: RegisterSource, entry: number): boolean {
  const award = valueAt(register.awards, entry);
  return award !== undefined && categoryOf(award) === 'danh-hieu';
}

type Decisions = 'same' | 'different' | 'unknown';

/** By the number of the decision, else by its day (which alone is no proof that it is one). */
function compareDecisions(source: RegisterSource, a: number, b: number): Decisions {
  const { dates } = source.register;
  const [number, other] = [a, b].map((entry) => looseKey(textOf(source, entry, 'so-quyet-dinh')));
  const [day, otherDay] = [dates[a] ?? UNREAD, dates[b] ?? UNREAD];
  if (day !== UNREAD && otherDay !== UNREAD && day !== otherDay) return 'different';
  if (number === '' || other === '') return 'unknown';
  return number === other ? 'same' : 'different';
}

function differ(source: RegisterSource, a: number, b: number, role: ColumnRole): boolean {
  const [one, other] = [a, b].map((entry) => looseKey(textOf(source, entry, role)));
  return one !== '' && other !== '' && one !== other;
}

function remarkOn(source: RegisterSource, kind: Kind, entry: number, first: number): Remark<Kind> {
  const { register, table } = source;
  const award = valueAt(register.awards, entry);
  return {
    kind,
    sheet: table.sheet.name,
    cell: placeOf(source, entry, 'ten'),
    data: {
      ...holderOf(source, entry),
      award: award === undefined ? '' : awardName(award),
      year: valueAt(register.years, entry) ?? null,
      decision: textOf(source, entry, 'so-quyet-dinh'),
      // Rows are counted from 1 where people read of them.
      firstRow: source.rowOf(first) + 1,
    },
  };
}
