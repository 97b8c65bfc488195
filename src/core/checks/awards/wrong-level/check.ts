import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { dateOfDay } from '../../../annexes/shared/awards/awardEntry';
import { awardName, decidingLevels } from '../../../awards/catalogue/catalogue';
import { levelName, levelRank } from '../../../awards/catalogue/levels';
import { awardKey } from '../../../awards/reading/awardKey';
import { readAward, type ReadAward } from '../../../awards/reading/awardText';
import { readLevels } from '../../../awards/reading/levelText';
import { dayNumber, UNREAD } from '../../../awards/register/register';
import { parseIsoDate } from '../../../base/dates';
import type { AwardId, Level } from '../../../rules/awardIds';
import { momentOfYear } from '../../../rules/lookup';
import { defineCheck, type Remark } from '../../definition';
import { holderOf, placeOf, readingOf, registersIn, textOf, valueAt } from '../registers';

type Kind = 'too-low' | 'other' | 'contradicts';

/** Levels of the State's own ladder. Others (mass organisations, forces, units) are not judged. */
const JUDGED: ReadonlySet<Level> = new Set<Level>([
  'chu-tich-nuoc',
  'chinh-phu',
  'tinh',
  'so',
  'huyen',
  'xa',
]);
/** Those whose rank among the others says who is above whom. */
const LADDER: ReadonlySet<Level> = new Set<Level>([...JUDGED, 'bo']);
/** Titles of the forces: the Law leaves who decides on them to other rules. */
const OF_FORCES: readonly AwardId[] = [
  'don-vi-quyet-thang',
  'don-vi-tien-tien',
  'chien-si-tien-tien',
];
const NAMES_PRIME_MINISTER = /thu tuong|chinh phu/;

/** Awards decided at a level that may not decide on them. */
export const check = defineCheck({
  code: 'awards/wrong-level',
  scope: 'cell',
  findings: { 'too-low': 'error', other: 'info', contradicts: 'warning' },
  basis: { document: 'Luật Thi đua, khen thưởng số 06/2022/QH15', article: 'Điều 77 đến Điều 80' },
  /**
   * The days of decision that are judged by the Law's own articles: before them the law then in
   * force was not read, after them nor the decrees that moved powers between levels.
   */
  options: { from: '2024-01-01', to: '2025-06-30' },
  missing: 'skip',
  *run(facts, { options }) {
    const first = dayOf(options.from);
    const last = dayOf(options.to);
    for (const source of registersIn(facts)) {
      yield* inRegister(source, (day) => day >= first && day <= last);
    }
  },
});

function dayOf(isoDate: string): number {
  const date = parseIsoDate(isoDate);
  return date === undefined ? UNREAD : dayNumber(date);
}

function* inRegister(
  source: RegisterSource,
  isJudged: (day: number) => boolean,
): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const awardIn = readingOf(source, 'danh-hieu', readNamed);
  const levelsIn = readingOf(source, 'cap', (text) => readLevels(text) ?? []);
  for (let entry = 0; entry < register.size; entry++) {
    if (valueAt(register.statuses, entry) === 'tra-ho-so') continue;
    const award = awardIn(entry);
    if (award === undefined) continue;
    const column = levelsIn(entry);
    const { named } = award;
    const contradicts = named !== undefined && column.length > 0 && !column.includes(named);
    const stated = column.length > 0 ? column : named === undefined ? [] : [named];
    const day = decidedOn(source, entry);
    const kind = contradicts ? 'contradicts' : kindOf(award, stated, day, isJudged);
    if (kind === undefined) continue;
    const role = column.length > 0 ? 'cap' : 'danh-hieu';
    yield {
      kind,
      sheet: table.sheet.name,
      cell: placeOf(source, entry, role),
      data: {
        ...holderOf(source, entry),
        award: contradicts ? textOf(source, entry, 'danh-hieu') : awardName(award.award),
        level: textOf(source, entry, role),
        right: decidingLevels(award.award, day === UNREAD ? undefined : dateOfDay(day))
          .map(levelName)
          .join('; '),
      },
    };
  }
}

/** An award and the level that its own words name. */
interface Named extends ReadAward {
  readonly named: Level | undefined;
}

function readNamed(text: string): Named | undefined {
  const reading = readAward(text);
  if (reading.kind !== 'award') return undefined;
  const isOfState = NAMES_PRIME_MINISTER.test(awardKey(text));
  return { ...reading, named: reading.level ?? (isOfState ? 'chinh-phu' : undefined) };
}

/** The day of the decision, else the last of the year of the achievement. */
function decidedOn({ register }: RegisterSource, entry: number): number {
  const day = register.dates[entry] ?? UNREAD;
  const year = valueAt(register.years, entry);
  return day !== UNREAD || year === undefined ? day : dayNumber(momentOfYear(year));
}

function kindOf(
  { award }: ReadAward,
  stated: readonly Level[],
  day: number,
  isJudged: (day: number) => boolean,
): Kind | undefined {
  if (OF_FORCES.includes(award) || !isJudged(day)) return undefined;
  if (stated.length === 0 || !stated.every((level) => JUDGED.has(level))) {
    return undefined;
  }
  const allowed = decidingLevels(award, dateOfDay(day));
  if (stated.some((level) => allowed.includes(level))) return undefined;
  // Units below the ladder ("Giám đốc Công ty") are beside its lowest rung, not below it.
  const lowest = Math.max(...allowed.filter((level) => LADDER.has(level)).map(levelRank));
  return stated.every((level) => levelRank(level) > lowest) ? 'too-low' : 'other';
}
