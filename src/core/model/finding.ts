import type { Operation } from './plan';

export type Severity = 'error' | 'warning' | 'info';

/** Figures and words that a finding's sentence needs; readers and `strings/` share them. */
export type FindingData = Readonly<Record<string, string | number | boolean | null>>;

/** A change that would mend a finding. Shown before it is made; the sentence is in `strings/`. */
export interface Fix {
  /** `fix/kebab-name`. */
  readonly code: string;
  readonly data: FindingData;
  /** What to do, with the old content of every cell, so that it can be verified and undone. */
  readonly operations: readonly Operation[];
}

/** Something a check has to say about a place in the workbook. The sentence is in `strings/`. */
export interface Finding {
  /** `group/kebab-name`; a contract. */
  readonly code: string;
  /** Which of the check's declared findings it is; also `data.kind`. */
  readonly kind: string;
  readonly severity: Severity;
  /** '' for a finding about the workbook. */
  readonly sheet: string;
  /** A1, or null where the finding is about a range, the sheet or the workbook. */
  readonly cell: string | null;
  readonly range: string | null;
  readonly data: FindingData;
  readonly fix?: Fix;
}
