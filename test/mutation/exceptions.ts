/** Books of the trials are cells only. */
const STATE =
  'What a filled annex looked like is kept in the state, which these books lack; tried in its own test.';

/** Findings that no mutator injects, and why it can't be done in a clean workbook. */
export const WITHOUT_MUTATOR: readonly {
  readonly code: string;
  readonly kind: string;
  readonly reason: string;
}[] = [
  {
    code: 'structure/header-changed',
    kind: 'words',
    reason: STATE,
  },
  {
    code: 'structure/header-changed',
    kind: 'columns',
    reason: STATE,
  },
  {
    code: 'structure/header-changed',
    kind: 'merges',
    reason: STATE,
  },
  {
    code: 'structure/form-changed',
    kind: 'lines-added',
    reason: STATE,
  },
  {
    code: 'structure/form-changed',
    kind: 'lines-deleted',
    reason: STATE,
  },
];
