import type { FoundRule } from '../core/rules/lookup';
import type { QuotaRule } from '../core/rules/pack';
import type { QuotaRow, QuotaTable, QuotaTableError } from '../core/awards/quota/quotaTable';
import { quotaTable } from '../core/awards/quota/quotaTable';
import { awardName } from '../core/awards/catalogue/catalogue';
import { toNumber } from '../core/base/exact';
import { allUnits, overlapUnknown, quotaOption } from '../strings/awards/quota';
import { readInCopy, successorUnread } from '../strings/awards/caveats';
import { noYear, severalYears } from '../strings/function-errors/register';
import { totalLabel, unreadLabel } from '../strings/awards/tally';
import * as words from '../strings/tables/awards';
import { optionalFlag } from './edge/flag';
import { isFailure, toHost, type Failure } from './edge/outcome';
import { quotaFailure } from './edge/quotaQuestion';
import { registerArgument, registerFailure } from './edge/registers';
import { optionalRules, optionalYear } from './edge/rules';
import { singleCells } from './edge/single';

/**
 * The quota table of Chiến sĩ thi đua cơ sở by unit, from a register of awards.
 * @param register The register of awards with its header row.
 * @param [pack] The rule pack of the province or ministry; the one chosen in the workbook by default.
 * @param [year] The year of the achievement; the only one of the register by default.
 * @param [pooled] TRUE or gop for one quota over all units; by unit by default.
 * @returns By unit: holders of Lao động tiên tiến, holders of CSTĐCS, rate, quota, how many above it, notes; with totals.
 * @customfunction BIEUHANMUC BIEUHANMUC
 */
export function bieuHanMuc(
  register: unknown[][],
  pack?: unknown[][],
  year?: unknown[][],
  pooled?: unknown[][],
): unknown[][] {
  const table = tableOf(register, pack, year, pooled);
  return isFailure(table) ? [[toHost(table)]] : table;
}

function tableOf(
  argument: unknown,
  packArgument: unknown,
  yearArgument: unknown,
  pooledArgument: unknown,
): unknown[][] | Failure {
  const cells = singleCells([
    ['bộ_quy_định', packArgument],
    ['năm', yearArgument],
    ['gộp', pooledArgument],
  ]);
  if (isFailure(cells)) return cells;
  const rules = optionalRules(cells[0]);
  if (isFailure(rules)) return rules;
  const year = optionalYear(cells[1], 'năm');
  if (isFailure(year)) return year;
  const pooled = optionalFlag(cells[2], 'gop');
  if (isFailure(pooled)) return pooled;
  const register = registerArgument(argument);
  if (isFailure(register)) return register;
  const table = quotaTable(register, { ...rules, year, pooled });
  return table.ok ? printed(table.value, pooled) : tableFailure(table.error);
}

function tableFailure(error: QuotaTableError): Failure {
  switch (error.code) {
    case 'no-year':
      return { error: '#VALUE!', message: noYear.vi({}) };
    case 'several-years':
      return { error: '#VALUE!', message: severalYears.vi({ years: error.years.join(', ') }) };
    case 'missing-column':
      return registerFailure(error);
  }
}

/** A quota that depends on a title is told in its row; any other lack is the whole table's. */
function printed({ rows, unread }: QuotaTable, pooled: boolean): unknown[][] | Failure {
  for (const { quota } of rows) {
    if (!quota.ok && quota.error.code !== 'depends-on-title') return quotaFailure(quota.error);
  }
  const table: unknown[][] = [
    [
      words.unit.vi({}),
      words.advanced.vi({}),
      words.fighters.vi({}),
      words.rate.vi({}),
      words.quota.vi({}),
      words.excess.vi({}),
      words.note.vi({}),
    ],
    ...rows.map((row) => unitRow(row, pooled)),
  ];
  if (!pooled) table.push(totalRow(rows));
  if (unread > 0) {
    table.push([unreadLabel.vi({}), unread, '', '', '', '', words.countedNowhere.vi({})]);
  }
  const [basis] = rows.flatMap(({ quota }) => (quota.ok ? (quota.value.rule ?? []) : []));
  if (basis !== undefined) table.push([basisText(basis), '', '', '', '', '', '']);
  return table;
}

function unitRow(row: QuotaRow, pooled: boolean): unknown[] {
  const { unit, advanced, fighters, quota, excess } = row;
  const name = unit ?? (pooled ? allUnits.vi({}) : words.noUnit.vi({}));
  const found = quota.ok ? [toNumber(quota.value.percent), quota.value.max, excess] : ['', '', ''];
  return [name, advanced, fighters, ...found, noteOf(row)];
}

function noteOf({ quota, overlapUnknown: unclear }: QuotaRow): string {
  const notes = unclear ? [overlapUnknown.vi({})] : [];
  if (!quota.ok && quota.error.code === 'depends-on-title') {
    const options = quota.error.options.map(({ title, percent, max }) =>
      quotaOption.vi({ title: awardName(title), percent, max }),
    );
    notes.push(...options);
  }
  return notes.join('; ');
}

/** Quotas are added up only where every unit has one. */
function totalRow(rows: readonly QuotaRow[]): unknown[] {
  const sum = (of: (row: QuotaRow) => number): number =>
    rows.reduce((total, row) => total + of(row), 0);
  const complete = rows.every(({ quota }) => quota.ok);
  const quotas = complete
    ? [sum(({ quota }) => (quota.ok ? quota.value.max : 0)), sum(({ excess }) => excess)]
    : ['', ''];
  return [
    totalLabel.vi({}),
    sum(({ advanced }) => advanced),
    sum(({ fighters }) => fighters),
    '',
    ...quotas,
    '',
  ];
}

function basisText({ source, caveats }: FoundRule<QuotaRule>): string {
  const basis = words.ruleBasis.vi(source);
  const told = caveats.map(({ code, document }) =>
    code === 'copy' ? readInCopy.vi({ document }) : successorUnread.vi({ document }),
  );
  return [basis, ...told].join('; ');
}
