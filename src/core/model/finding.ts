export type Severity = 'error' | 'warning' | 'info';

/** Figures and words that a finding's sentence needs; readers and `strings/` share them. */
export type FindingData = Readonly<Record<string, string | number | boolean | null>>;

/** Something a check has to say about a place in the workbook. The sentence is in `strings/`. */
export interface Finding {
  /** `group/kebab-name`; a contract. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1, or null where the finding is about the sheet or a range. */
  readonly cell: string | null;
  readonly range: string | null;
  readonly data: FindingData;
}
