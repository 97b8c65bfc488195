import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { awardName } from '../../../awards/catalogue/catalogue';
import { knownPacks } from '../../../awards/chosenRules';
import { judgeEligibility } from '../../../awards/titles/eligibility';
import type { HeldAward, History } from '../../../awards/titles/history';
import type { Lack } from '../../../awards/titles/requirement';
import type { AwardId } from '../../../rules/awardIds';
import type { Requirement } from '../../../rules/pack';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { holderOf, placeOf, registersIn, valueAt } from '../registers';

type Kind = 'not-met' | 'not-in-register';

/** Titles that need earlier ones, where the workbook's registers hold the years in question. */
export const check = defineCheck({
  code: 'awards/eligibility',
  scope: 'row',
  findings: { 'not-met': 'warning', 'not-in-register': 'info' },
  basis: { document: 'Luật Thi đua, khen thưởng số 06/2022/QH15', article: 'Điều 21, Điều 22' },
  /** Years with such titles that a register must hold before a title without a year is missed. */
  options: { fewestYears: 3 },
  missing: 'skip',
  *run(facts, { options }) {
    const judged = awardsByRuns(facts);
    const sources = registersIn(facts).filter(({ register: { awards, columns } }) => {
      const { byRole } = columns;
      return byRole.has('ten') && byRole.has('nam') && awards.values.some((id) => judged.has(id));
    });
    if (sources.length === 0) return;
    const held = heldTitles(registersIn(facts));
    for (const source of sources) {
      yield* inRegister(facts, source, judged, held, options.fewestYears);
    }
  },
});

/** Awards whose every way leads over titles held several times: the register can tell of them. */
function awardsByRuns({ rules }: Facts): ReadonlySet<AwardId> {
  const byRuns = new Set<AwardId>();
  for (const { prerequisites } of knownPacks(rules)) {
    for (const { value } of prerequisites) {
      if (value.anyOf.every(({ kind }) => kind === 'run')) byRuns.add(value.award);
    }
  }
  return byRuns;
}

/** Who held what when, by loose name: whoever moved to another unit keeps their titles. */
interface Held {
  readonly byName: ReadonlyMap<string, readonly HeldAward[]>;
  /** The years in which anybody held the award. */
  readonly years: ReadonlyMap<AwardId, ReadonlySet<number>>;
}

function heldTitles(sources: readonly RegisterSource[]): Held {
  const byName = new Map<string, HeldAward[]>();
  const years = new Map<AwardId, Set<number>>();
  for (const { register } of sources) {
    const { columns, names, size, statuses } = register;
    const keys = names.values.map(looseKey);
    for (let entry = 0; entry < size; entry++) {
      const award = valueAt(register.awards, entry);
      const year = valueAt(register.years, entry);
      const given = !columns.byRole.has('trang-thai') || valueAt(statuses, entry) === 'da-tang';
      const name = keys[names.codes[entry] ?? -1];
      if (award === undefined || year === undefined || !given || name === undefined) continue;
      const own = byName.get(name);
      if (own === undefined) byName.set(name, [{ award, year }]);
      else own.push({ award, year });
      const known = years.get(award);
      if (known === undefined) years.set(award, new Set([year]));
      else known.add(year);
    }
  }
  return { byName, years };
}

function* inRegister(
  { rules }: Facts,
  source: RegisterSource,
  judged: ReadonlySet<AwardId>,
  { byName, years }: Held,
  fewestYears: number,
): Iterable<Remark<Kind>> {
  const { register, table } = source;
  for (let entry = 0; entry < register.size; entry++) {
    const award = valueAt(register.awards, entry);
    const year = valueAt(register.years, entry);
    const name = valueAt(register.names, entry);
    if (award === undefined || !judged.has(award) || year === undefined || name === undefined) {
      continue;
    }
    if (valueAt(register.statuses, entry) === 'tra-ho-so' || register.quantities[entry] !== 1) {
      continue;
    }
    const awards = byName.get(looseKey(name)) ?? [];
    const history: History = { awards, grades: [], unread: [] };
    const verdict = judgeEligibility({ ...rules, history, award, year });
    if (!verdict.ok || verdict.value.verdict !== 'not-met') continue;
    const { unmet, rule } = verdict.value;
    const [first] = unmet;
    const lack = first?.lacks.find(isRun);
    if (first === undefined || lack === undefined || unmet.length > 1) continue;
    if (!isCovered(first.requirement, years, year, fewestYears)) continue;
    const isKnown = awards.some((one) => lack.anyOf.includes(one.award) && one.year <= year);
    const isYearly = first.requirement.kind === 'run' && first.requirement.spacing === 'yearly';
    yield {
      kind: isKnown && isYearly ? 'not-met' : 'not-in-register',
      sheet: table.sheet.name,
      cell: placeOf(source, entry, 'danh-hieu'),
      data: {
        ...holderOf(source, entry),
        award: awardName(award),
        titles: lack.anyOf.map((id) => awardName(id)).join(', '),
        need: lack.need,
        have: lack.have,
        year,
        document: rule.source.document,
        article: rule.source.article,
      },
    };
  }
}

function isRun(lack: Lack): lack is Extract<Lack, { code: 'run' }> {
  return lack.code === 'run';
}

/** Whether anybody's such titles stand in the registers for all the years that would count. */
function isCovered(
  requirement: Requirement,
  years: ReadonlyMap<AwardId, ReadonlySet<number>>,
  year: number,
  fewestYears: number,
): boolean {
  if (requirement.kind !== 'run') return false;
  const held = new Set(requirement.anyOf.flatMap((id) => [...(years.get(id) ?? [])]));
  if (requirement.spacing === 'any') {
    return [...held].filter((each) => each <= year).length >= fewestYears;
  }
  // The years in a row may end with the year in question or before it.
  for (let each = year - requirement.times; each <= year; each++) {
    if (!held.has(each)) return false;
  }
  return true;
}
