import type { RegisterSource } from '../../../annexes/shared/awards/registerSource';
import type { RuleChoice } from '../../../awards/chosenRules';
import { quotaTable, type QuotaRow } from '../../../awards/quota/quotaTable';
import type { Status } from '../../../awards/reading/kinds';
import type { Register } from '../../../awards/register/register';
import type { Remark } from '../../definition';
import { yearInTitles } from '../countTables';
import { placeOf, valueAt } from '../registers';
import { judgeQuota, type Kind } from './judgeQuota';

/** Holds the CSTĐCS of each unit and year against the quota; the last of them is pointed at. */
export function* inRegister(
  source: RegisterSource,
  rules: RuleChoice,
  { pooled }: { readonly pooled: boolean },
  reportYear: number | undefined,
): Iterable<Remark<Kind>> {
  const { register, table } = source;
  const byUnit = !pooled && register.columns.byRole.has('don-vi');
  for (const year of yearsOf(source, reportYear)) {
    const rows = worstStage(register, year, rules, !byUnit);
    const judged = rows.flatMap((row) => judgeRow(row, year, rules, byUnit));
    for (const { row, kind, data } of judged) {
      const entry = lastFighter(register, year, byUnit ? row.unit : undefined);
      if (entry === undefined) continue;
      yield { kind, sheet: table.sheet.name, cell: placeOf(source, entry, 'danh-hieu'), data };
    }
    // Units whose share is less than one person may be meant to share a quota.
    if (judged.some(({ kind }) => kind === 'small-unit')) {
      const entry = lastFighter(register, year, undefined);
      for (const row of worstStage(register, year, rules, true)) {
        for (const { kind, data } of judgeRow(row, year, rules, false)) {
          if (kind !== 'over-pooled' || entry === undefined) continue;
          yield { kind, sheet: table.sheet.name, cell: placeOf(source, entry, 'danh-hieu'), data };
        }
      }
    }
  }
}

function yearsOf(
  { register, table }: RegisterSource,
  reportYear: number | undefined,
): readonly number[] {
  if (register.years.values.length > 0) return register.years.values;
  if (register.columns.byRole.has('nam')) return [];
  const year = yearInTitles(table) ?? reportYear;
  return year === undefined ? [] : [year];
}

function judgeRow(
  row: QuotaRow,
  year: number,
  rules: RuleChoice,
  byUnit: boolean,
): readonly (NonNullable<ReturnType<typeof judgeQuota>> & { readonly row: QuotaRow })[] {
  const { unit, fighters, advanced, overlapUnknown, collectiveTitle } = row;
  // Lines without a unit belong to one that nobody knows.
  if (byUnit && unit === undefined) return [];
  const leastBase = overlapUnknown ? advanced - fighters : advanced;
  const name = byUnit ? (unit ?? '') : '';
  const one = { unit: name, fighters, base: advanced, leastBase, year, collectiveTitle };
  const judged = judgeQuota(one, rules);
  return judged === undefined ? [] : [{ ...judged, row }];
}

/**
 * The quota table, CSTĐCS of one stage only: who stands in the register as registered, proposed
 * and awarded is one person. Of several stages that with the most CSTĐCS in a unit counts.
 */
function worstStage(
  register: Register,
  year: number,
  rules: RuleChoice,
  pooled: boolean,
): readonly QuotaRow[] {
  const stages = fighterStages(register);
  const tables = stages.map((stage) =>
    quotaTable(stages.length === 1 ? register : withStage(register, stage), {
      ...rules,
      year,
      pooled,
    }),
  );
  const worst = new Map<string | undefined, QuotaRow>();
  for (const row of tables.flatMap((each) => (each.ok ? each.value.rows : []))) {
    const known = worst.get(row.unit);
    if (known === undefined || row.fighters > known.fighters) worst.set(row.unit, row);
  }
  return [...worst.values()].filter(({ fighters }) => fighters > 0);
}

function fighterStages(register: Register): readonly (Status | undefined)[] {
  const stages = new Set<Status | undefined>();
  for (let entry = 0; entry < register.size; entry++) {
    if (isFighter(register, entry)) stages.add(valueAt(register.statuses, entry));
  }
  stages.delete('tra-ho-so');
  return [...stages];
}

/** The register with no quantity of CSTĐCS at other stages. */
function withStage(register: Register, stage: Status | undefined): Register {
  const quantities = register.quantities.map((quantity, entry) =>
    isFighter(register, entry) && valueAt(register.statuses, entry) !== stage ? 0 : quantity,
  );
  return { ...register, quantities };
}

function isFighter(register: Register, entry: number): boolean {
  return valueAt(register.awards, entry) === 'cstd-co-so';
}

function lastFighter(
  register: Register,
  year: number,
  unit: string | undefined,
): number | undefined {
  for (let entry = register.size - 1; entry >= 0; entry--) {
    if (!isFighter(register, entry) || valueAt(register.statuses, entry) === 'tra-ho-so') continue;
    const own = valueAt(register.years, entry);
    if (own !== undefined && own !== year) continue;
    if (unit === undefined || valueAt(register.units, entry) === unit) return entry;
  }
  return undefined;
}
