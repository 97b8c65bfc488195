/** Findings that no mutator injects, and why it can't be done in a clean workbook. */
export const WITHOUT_MUTATOR: readonly {
  readonly code: string;
  readonly kind: string;
  readonly reason: string;
}[] = [];
