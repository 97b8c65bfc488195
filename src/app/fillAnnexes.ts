import type { CalendarDate } from '../core/base/dates';
import { fail, ok, type Result } from '../core/base/result';
import { annexes } from '../core/annexes';
import type { Candidate, FilledAnnex, SourceBook } from '../core/annexes/definition';
import { fingerprintOf } from '../core/annexes/fingerprint';
import type { FormulaMode } from '../core/annexes/percentCell';
import { annexSources } from '../core/annexes/sources';
import { addRecords, readRecords } from '../core/annexes/state';
import type { RuleChoice } from '../core/awards/chosenRules';
import { DEFAULT_STYLE, findSheet } from '../core/model/cells';
import type { Operation, Plan, Refusal } from '../core/model/plan';
import type { SheetSnapshot, Snapshot } from '../core/model/snapshot';
import { storeRules } from '../core/rules/state';
import { lostMapping, type TableMapping } from '../core/sources/mapping';
import { fold } from '../core/text/fold';
import type { Applied, WorkbookPort } from '../workbook/port';
import { annexNames } from './annexNames';
import { bookMappings } from './bookMappings';
import { previousBook } from './previousBook';
import { workbookRules } from './rules/workbookRules';

/** One annex to fill, from the table on `sheet` where that must be said. */
export interface AnnexRequest {
  readonly annex: string;
  readonly sheet?: string | undefined;
}

export interface FillOptions {
  readonly formulas: FormulaMode;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  /** "(Kèm theo …)"; without it the one over the source table. */
  readonly reference?: string | undefined;
  /** Columns read otherwise than the workbook remembers. */
  readonly mappings?: readonly TableMapping[] | undefined;
  /** The day of the decision or report, for names and rules that change in time. */
  readonly date?: CalendarDate | undefined;
  /** Lương cơ sở in đồng, for award money. */
  readonly baseSalary?: number | undefined;
  /** The workbook of the period before: same period and plans that this one lacks. */
  readonly previous?: Snapshot | undefined;
  /** Former units and what they became, for figures of `previous`. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  /** Rules for the workbook to go by from now on; without them it keeps its own. */
  readonly rules?: RuleChoice | undefined;
  /** Use another name where a sheet of the annex's name exists; it is never overwritten. */
  readonly force: boolean;
}

/** A table that was found, as told to somebody who must choose. */
export interface TableChoice {
  readonly sheet: string;
  readonly header: Candidate['header'];
  readonly confidence: number;
  readonly missing: readonly string[];
}

/** Why nothing was filled. */
export type FillProblem =
  | { readonly code: 'unknown-annex'; readonly annex: string; readonly known: readonly string[] }
  | { readonly code: 'no-sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | {
      readonly code: 'no-table';
      readonly annex: string;
      /** The columns that the annex can't do without: codes of `strings/roles`. */
      readonly needs: readonly string[];
      readonly sheet: string | undefined;
      readonly near: readonly TableChoice[];
    }
  | {
      readonly code: 'several-tables';
      readonly annex: string;
      readonly tables: readonly TableChoice[];
    }
  | { readonly code: 'empty-table'; readonly sheet: string }
  | { readonly code: 'sheet-taken'; readonly sheet: string }
  | { readonly code: 'state-unreadable' }
  | { readonly code: 'refused'; readonly refusal: Refusal };

export interface Filling {
  readonly annexes: readonly FilledAnnex[];
  readonly applied: Applied;
}

/** Fills annexes from the workbook's own tables: all of them, or none. */
export async function fillAnnexes(
  workbook: WorkbookPort,
  requests: readonly AnnexRequest[],
  options: FillOptions,
): Promise<Result<Filling, FillProblem>> {
  const snapshot = await workbook.readSnapshot('workbook');
  const planned = planFilling(snapshot, requests, options);
  if (!planned.ok) return planned;
  const applied = await workbook.applyPlan(planned.value.plan);
  if (!applied.ok) return fail({ code: 'refused', refusal: applied.error });
  return ok({ annexes: planned.value.annexes, applied: applied.value });
}

/** The annexes as they would be filled, and one plan for them all. Nothing is written. */
export function planFilling(
  snapshot: Snapshot,
  requests: readonly AnnexRequest[],
  options: FillOptions,
): Result<{ readonly annexes: readonly FilledAnnex[]; readonly plan: Plan }, FillProblem> {
  const records = readRecords(snapshot.state);
  if (records === undefined) return fail({ code: 'state-unreadable' });
  const mappings = bookMappings(snapshot, options.mappings);
  const lost = lostMapping(snapshot, mappings);
  if (lost !== undefined) return fail(noSheet(snapshot, lost.sheet));
  const book = annexSources(snapshot, {
    except: new Set(records.map(({ sheet }) => sheet)),
    mappings,
    rules: options.rules ?? workbookRules(snapshot.state).choice,
    ...(options.previous === undefined ? {} : { previous: previousBook(options.previous) }),
    ...(options.units === undefined ? {} : { units: options.units }),
  });
  const sources: Candidate[] = [];
  for (const request of requests) {
    const source = chooseSource(book, request);
    if (!source.ok) return source;
    sources.push(source.value);
  }
  const names = annexNames(
    requests.map(({ annex }) => annexes.find(({ id }) => id === annex)?.sheetName),
    snapshot.sheets.map(({ name }) => name),
    options.force,
  );
  if (!names.ok) return fail({ code: 'sheet-taken', sheet: names.error });
  const filled: FilledAnnex[] = [];
  for (const [i, { sheet, ordinal }] of names.value.entries()) {
    const source = sources[i];
    if (source === undefined) continue;
    filled.push(
      source.plan({
        sheet,
        formulas: options.formulas,
        unit: options.unit,
        period: options.period,
        reference: options.reference,
        ordinal,
        date: options.date,
        baseSalary: options.baseSalary,
        standardStyle: snapshot.styles[0] ?? DEFAULT_STYLE,
      }),
    );
  }
  const state = rememberedState(snapshot, filled, options.rules);
  if (state === undefined) return fail({ code: 'state-unreadable' });
  return ok({ annexes: filled, plan: onePlan(snapshot, filled, state) });
}

/** The state with what was filled and, where they were given, the rules to go by. */
function rememberedState(
  snapshot: Snapshot,
  filled: readonly FilledAnnex[],
  rules: RuleChoice | undefined,
): string | undefined {
  const remembered = filled.map(({ sheet, id, source, plan }) => {
    const fingerprint = fingerprintOf(plan.operations, sheet);
    const record = { sheet, annex: id, source: source.sheet };
    return fingerprint === undefined ? record : { ...record, fingerprint };
  });
  const state = addRecords(snapshot.state, remembered);
  return rules === undefined ? state : storeRules(state, rules.pack, rules.userPacks ?? []);
}

function onePlan(snapshot: Snapshot, filled: readonly FilledAnnex[], state: string): Plan {
  const operations: Operation[] = filled.flatMap(({ plan }) => [...plan.operations]);
  operations.push({ kind: 'state', old: snapshot.state, state });
  const names = filled.map(({ sheet }) => sheet).join(', ');
  return { because: { code: 'reasons/fill-annexes', data: { sheets: names } }, operations };
}

function chooseSource(book: SourceBook, request: AnnexRequest): Result<Candidate, FillProblem> {
  const { snapshot } = book;
  const definition = annexes.find(({ id }) => id === request.annex);
  if (definition === undefined) {
    const known = annexes.map(({ id }) => id);
    return fail({ code: 'unknown-annex', annex: request.annex, known });
  }
  const sheet = request.sheet === undefined ? undefined : namedSheet(snapshot, request.sheet);
  if (request.sheet !== undefined && sheet === undefined) {
    return fail(noSheet(snapshot, request.sheet));
  }
  const here = definition
    .candidates(book)
    .filter((candidate) => sheet === undefined || candidate.sheet === sheet.name);
  const fitting = here.filter(({ missing }) => missing.length === 0);
  const choices = (list: readonly Candidate[]): readonly TableChoice[] =>
    list.map(({ sheet: name, header, confidence, missing }) => ({
      sheet: name,
      header,
      confidence,
      missing,
    }));
  const [candidate, other] = fitting;
  if (candidate === undefined) {
    return fail({
      code: 'no-table',
      annex: definition.id,
      needs: definition.description.needs,
      sheet: request.sheet,
      near: choices(here),
    });
  }
  if (other !== undefined) {
    return fail({ code: 'several-tables', annex: definition.id, tables: choices(fitting) });
  }
  return candidate.lines === 0
    ? fail({ code: 'empty-table', sheet: candidate.sheet })
    : ok(candidate);
}

/** The sheet of that name, or the only one that is spelt like it but for diacritics. */
function namedSheet(snapshot: Snapshot, name: string): SheetSnapshot | undefined {
  const [like, ...more] = snapshot.sheets.filter((sheet) => fold(sheet.name) === fold(name));
  return findSheet(snapshot, name) ?? (more.length === 0 ? like : undefined);
}

function noSheet(snapshot: Snapshot, sheet: string): FillProblem {
  return { code: 'no-sheet', sheet, sheets: snapshot.sheets.map(({ name }) => name) };
}
