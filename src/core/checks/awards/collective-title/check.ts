import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import { awardName } from '../../../awards/catalogue/catalogue';
import { quotaTable, type QuotaRow } from '../../../awards/quota/quotaTable';
import { cellText, readYear } from '../../../awards/register/cellReadings';
import {
  judgeCollective,
  type CollectiveFigures,
  type MissingCondition,
} from '../../../awards/titles/collectiveTitle';
import { divide, exactFromInteger, HUNDRED, multiply } from '../../../base/exact';
import { formatTrimmed } from '../../../figures/formatFigure';
import type { FindingData } from '../../../model/finding';
import { readValue } from '../../../model/cells';
import type { AwardId } from '../../../rules/awardIds';
import { columnWith, type DataTable } from '../../../tables/dataTable';
import { looseKey } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { awardOfName, yearInTitles } from '../countTables';
import { holderOf, placeOf, registersIn, textOf, valueAt } from '../registers';
import { peopleColumns } from './people';

type Kind = 'share' | 'completed' | 'fighter' | 'discipline' | 'contradiction';

const COLLECTIVE: readonly AwardId[] = [
  'tap-the-lao-dong-xuat-sac',
  'don-vi-quyet-thang',
  'tap-the-lao-dong-tien-tien',
  'don-vi-tien-tien',
];
const KINDS: Readonly<Record<MissingCondition['condition']['kind'], Kind>> = {
  'advanced-share': 'share',
  'all-completed': 'completed',
  'has-cstdcs': 'fighter',
  'no-discipline': 'discipline',
};

/** Titles of collectives whose people's figures don't meet the conditions. */
export const check = defineCheck({
  code: 'awards/collective-title',
  scope: 'row',
  findings: {
    share: 'error',
    completed: 'error',
    fighter: 'warning',
    discipline: 'error',
    contradiction: 'warning',
  },
  basis: { document: 'Luật Thi đua, khen thưởng số 06/2022/QH15', article: 'Điều 27, Điều 28' },
  options: {},
  missing: 'skip',
  *run(facts) {
    const known = peopleOfUnits(facts);
    for (const table of facts.tables) yield* inTable(facts, table);
    if (known.size === 0) return;
    for (const source of registersIn(facts)) yield* inRegister(facts, source, known);
  },
});

/** Lines with a title and the people of its collective. */
function* inTable(facts: Facts, table: DataTable): Iterable<Remark<Kind>> {
  const column = titleColumn(table);
  if (column === undefined) return;
  const figures = peopleColumns(facts, table);
  if (figures === undefined) return;
  const years = columnWith(table, 'year')?.column;
  for (const [i, { row, name, kind }] of table.rows.entries()) {
    if (kind !== 'item') continue;
    const award = awardOfName(cellText(readValue(table.sheet, row, column)));
    const own = years === undefined ? undefined : readYear(readValue(table.sheet, row, years));
    const year = own ?? yearInTitles(table) ?? facts.date?.year;
    const people = figures(i);
    if (award === undefined || year === undefined || people === undefined) continue;
    for (const said of judge(facts, award, people, year)) {
      const data = { ...(name === '' ? {} : { indicator: name }), ...said.data };
      yield { kind: said.kind, sheet: table.sheet.name, cell: { row, column }, data };
    }
  }
}

/** "Danh hiệu", "Danh hiệu tập thể đề nghị". */
function titleColumn({ columns }: DataTable): number | undefined {
  return columns.find(
    ({ role, leaf }) => role === 'title' || /^danh hieu tap the(?: de nghi)?$/.test(looseKey(leaf)),
  )?.column;
}

/** The people of units that another table of the workbook gives, by the unit's loose name. */
function peopleOfUnits(facts: Facts): ReadonlyMap<string, CollectiveFigures> {
  const known = new Map<string, CollectiveFigures>();
  for (const table of facts.tables) {
    const figures = peopleColumns(facts, table);
    if (figures === undefined || titleColumn(table) !== undefined) continue;
    table.rows.forEach(({ name, kind }, i) => {
      const own = figures(i);
      if (kind === 'item' && name !== '' && own !== undefined) known.set(looseKey(name), own);
    });
  }
  return known;
}

/** Titles in a register whose units' LĐTT stand in it and whose people elsewhere. */
function* inRegister(
  facts: Facts,
  source: RegisterSource,
  known: ReadonlyMap<string, CollectiveFigures>,
): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const counted = new Map<number, ReadonlyMap<string, QuotaRow>>();
  for (let entry = 0; entry < register.size; entry++) {
    const award = valueAt(register.awards, entry);
    const year = valueAt(register.years, entry);
    if (award === undefined || !COLLECTIVE.includes(award) || year === undefined) continue;
    if (valueAt(register.statuses, entry) === 'tra-ho-so') continue;
    const holder = textOf(source, entry, 'ten');
    const unit = valueAt(register.units, entry) ?? '';
    // A collective within a unit has people of its own.
    const key = looseKey(holder === '' ? unit : holder);
    const people = known.get(key);
    if (people === undefined) continue;
    const rows = counted.get(year) ?? rowsByUnit(facts, source, year);
    counted.set(year, rows);
    for (const said of judge(facts, award, withAwards(people, rows, key), year)) {
      const data = { ...holderOf(source, entry), ...said.data };
      const cell = placeOf(source, entry, 'danh-hieu');
      yield { kind: said.kind, sheet: table.sheet.name, cell, data };
    }
  }
}

function rowsByUnit(
  { rules }: Facts,
  { register }: RegisterSource,
  year: number,
): ReadonlyMap<string, QuotaRow> {
  const table = quotaTable(register, { ...rules, year });
  const rows = table.ok ? table.value.rows : [];
  return new Map(rows.map((row) => [looseKey(row.unit ?? ''), row]));
}

/** A register without LĐTT (or CSTĐCS) of the unit or year may keep them elsewhere. */
function withAwards(
  people: CollectiveFigures,
  rows: ReadonlyMap<string, QuotaRow>,
  unit: string,
): CollectiveFigures {
  const row = rows.get(unit);
  const keepsFighters = [...rows.values()].some(({ fighters }) => fighters > 0);
  const fighters = row !== undefined && keepsFighters ? row.fighters : undefined;
  const advanced = row?.advanced === row?.fighters ? undefined : row?.advanced;
  return {
    ...people,
    advanced: people.advanced ?? advanced,
    fighters: people.fighters ?? fighters,
  };
}

function judge(
  { rules }: Facts,
  award: AwardId,
  figures: CollectiveFigures,
  year: number,
): readonly { readonly kind: Kind; readonly data: FindingData }[] {
  if (!COLLECTIVE.includes(award)) return [];
  const judged = judgeCollective({ ...rules, award, figures, year });
  const title = awardName(award);
  if (!judged.ok) {
    const { error } = judged;
    if (error.code !== 'more-than-people') return [];
    const have = figures[error.figure] ?? 0;
    const data = { award: title, figure: error.figure, have, people: figures.people };
    return [{ kind: 'contradiction', data }];
  }
  if (judged.value.verdict !== 'missing') return [];
  const { document } = judged.value.rule.source;
  return judged.value.missing.map(({ condition, have, need }) => ({
    kind: KINDS[condition.kind],
    data: {
      award: title,
      have,
      need,
      people: figures.people,
      article: condition.article,
      document,
      share: shareText(have, figures.people),
      percent: condition.kind === 'advanced-share' ? condition.percent : null,
      isStrict: condition.kind === 'advanced-share' && condition.comparison === 'more-than',
    },
  }));
}

function shareText(part: number, whole: number): string {
  const share = divide(multiply(exactFromInteger(part), HUNDRED), exactFromInteger(whole));
  return share === undefined ? '' : formatTrimmed(share, 2);
}
