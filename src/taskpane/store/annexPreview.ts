import { planFilling, type FillOptions } from '../../app/fillAnnexes';
import { planRefill } from '../../app/refillAnnex';
import type { FilledAnnex } from '../../core/annexes/definition';
import type { FilledRecord } from '../../core/annexes/state';
import type { Plan } from '../../core/model/plan';
import type { Snapshot } from '../../core/model/snapshot';
import { basisOf, type Basis } from './annexBasis';
import type { AnnexesState, Preview } from './annexesState';
import { fillProblem } from './fillProblem';
import type { Problem } from './problem';

function optionsOf({ form, previous }: AnnexesState, basis: Basis): FillOptions {
  const said = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());
  return {
    formulas: form.formulas,
    unit: said(form.unit),
    period: said(form.period),
    reference: said(form.reference),
    date: basis.date,
    baseSalary: basis.baseSalary,
    ...(basis.asks.includes('previous') && previous !== undefined
      ? { previous: previous.snapshot, units: basis.units }
      : {}),
    force: true,
  };
}

interface Planned {
  readonly annex?: FilledAnnex | undefined;
  readonly plan?: Plan;
  readonly problem?: Problem;
}

/** The chosen annex on a new sheet, or why it can't be filled. */
export function planned(snapshot: Snapshot | undefined, state: AnnexesState): Planned {
  if (snapshot === undefined || state.annex === '') return {};
  const basis = basisOf(state.annex, state.form);
  if (basis.wrong.length > 0) return { problem: { code: 'taskpane/fill-basis-wrong', data: {} } };
  const request = { annex: state.annex, sheet: state.source };
  const outcome = planFilling(snapshot, [request], optionsOf(state, basis));
  if (!outcome.ok) return { problem: fillProblem(outcome.error) };
  return { annex: outcome.value.annexes[0], plan: outcome.value.plan };
}

/** How the chosen annex would look, and whether it can be filled again where it stands. */
export function previewOf(snapshot: Snapshot, state: AnnexesState): Preview {
  const { annex, problem } = planned(snapshot, state);
  if (problem !== undefined) return { kind: 'problem', problem };
  if (annex === undefined) return { kind: 'none' };
  const record = latestRecord(state, annex);
  if (record === undefined) return { kind: 'annex', annex };
  const refill = planRefill(snapshot, annex, record);
  const { sheet } = record;
  return {
    kind: 'annex',
    annex,
    again: refill.ok
      ? { kind: 'possible', sheet, refill: refill.value }
      : { kind: 'impossible', sheet, problem: fillProblem(refill.error) },
  };
}

function latestRecord({ book }: AnnexesState, annex: FilledAnnex): FilledRecord | undefined {
  if (book.kind !== 'read') return undefined;
  const filled = book.choices.find(({ id }) => id === annex.id)?.filled ?? [];
  return filled.findLast(({ source }) => source === annex.source.sheet);
}
