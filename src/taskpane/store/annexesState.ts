import type { AnnexChoice } from '../../app/annexChoices';
import type { starterRoom } from '../../app/makeStarter';
import type { Refill } from '../../app/refillAnnex';
import type { FilledAnnex } from '../../core/annexes/definition';
import type { FormulaMode } from '../../core/annexes/percentCell';
import type { PreviousBook } from './previousFile';
import type { Problem } from './problem';

/** What the user says about the annex; '' leaves it to what stands over the source table. */
export interface AnnexForm {
  readonly unit: string;
  readonly period: string;
  readonly reference: string;
  readonly formulas: FormulaMode;
  /** The day of the decision or report, as typed; only annexes that ask for it read it. */
  readonly date: string;
  /** Lương cơ sở in đồng, as typed; only annexes that ask for it read it. */
  readonly baseSalary: string;
  /** Former units and what they became, a line each; only beside the workbook before. */
  readonly units: string;
}

/** How the chosen annex would look. */
export type Preview =
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | {
      readonly kind: 'annex';
      readonly annex: FilledAnnex;
      /** Present where the same annex was filled before from the same sheet. */
      readonly again?: Again;
    };

/** Filling an annex again where it stands, or why that can't be. */
export type Again =
  | { readonly kind: 'possible'; readonly sheet: string; readonly refill: Refill }
  | { readonly kind: 'impossible'; readonly sheet: string; readonly problem: Problem };

export type AnnexesBook =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | {
      readonly kind: 'read';
      readonly choices: readonly AnnexChoice[];
      /** Names of the sheets that hold something. */
      readonly sheets: readonly string[];
      /** Sheets of the starter that the workbook has room for, and those that it has. */
      readonly starter: ReturnType<typeof starterRoom>;
      readonly preview: Preview;
    };

/** What was written last. */
export type AnnexesDone =
  | { readonly kind: 'filled'; readonly sheet: string; readonly lines: number }
  | {
      readonly kind: 'refilled';
      readonly sheet: string;
      readonly changed: number;
      readonly notesKept: number;
    }
  | { readonly kind: 'sample'; readonly sheet: string }
  | { readonly kind: 'starter'; readonly sheet: string; readonly sheets: number }
  | {
      readonly kind: 'word';
      /** The file's name. */
      readonly name: string;
      readonly sentences: number;
      /** Indicators of which no sentence could be made. */
      readonly unsaid: readonly string[];
    };

export interface AnnexesState {
  readonly book: AnnexesBook;
  /** The chosen annex; '' before there is one. */
  readonly annex: string;
  /** The sheet of the source; undefined where there is only one to choose. */
  readonly source: string | undefined;
  readonly form: AnnexForm;
  /** The workbook of the period before, where the user chose one. */
  readonly previous: PreviousBook | undefined;
  /** Whether the Word file gets the report's sentences. */
  readonly withSentences: boolean;
  readonly isBusy: boolean;
  readonly problem: Problem | undefined;
  readonly done: AnnexesDone | undefined;
  /** The workbook was changed through the pane since it was read. */
  readonly isOutdated: boolean;
}

/** The table that the chosen annex would be filled from. */
export function chosenTable({
  book,
  annex,
  source,
}: AnnexesState): AnnexChoice['sources'][number] | undefined {
  if (book.kind !== 'read') return undefined;
  const sources = book.choices.find(({ id }) => id === annex)?.sources ?? [];
  return source === undefined && sources.length === 1
    ? sources[0]
    : sources.find(({ sheet }) => sheet === source);
}

/**
 * The choice as it stands, or the first annex that can be filled, from its surest table, or that
 * nearly can; none where nothing fits.
 */
export function kept(
  { annex, source }: AnnexesState,
  choices: readonly AnnexChoice[],
): Pick<AnnexesState, 'annex' | 'source'> {
  const fits = ({ missing, lines }: AnnexChoice['sources'][number]): boolean =>
    missing.length === 0 && lines > 0;
  const chosen =
    choices.find(({ id }) => id === annex) ??
    choices.find(({ sources }) => sources.some((one) => fits(one) && one.sheet === source)) ??
    choices.find(({ sources }) => sources.some(fits)) ??
    choices.find(({ sources }) => sources.length > 0);
  if (chosen === undefined) return { annex: '', source: undefined };
  const there = chosen.sources.find(({ sheet }) => sheet === source);
  const best = there ?? chosen.sources.find(fits) ?? chosen.sources[0];
  return { annex: chosen.id, source: best?.sheet };
}
