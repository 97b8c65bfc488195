import type { StateProblem } from '../../app/changeState';
import type { FillProblem, TableChoice } from '../../app/fillAnnexes';
import type { RefillProblem } from '../../app/refillAnnex';
import { problemOf, type Problem } from './problem';

/** Why an annex was not filled, as the pane says it. */
export function fillProblem(problem: FillProblem | RefillProblem | StateProblem): Problem {
  switch (problem.code) {
    case 'refused':
      return problemOf(problem.refusal);
    case 'unknown-annex':
    case 'empty-table':
    case 'sheet-taken':
      return { code: `taskpane/fill-${problem.code}`, data: { ...wordsOf(problem) } };
    case 'no-sheet':
      return { code: 'taskpane/fill-no-sheet', data: { sheet: problem.sheet } };
    case 'no-table':
      return { code: 'taskpane/fill-no-table', data: { near: sheetsOf(problem.near) } };
    case 'several-tables':
      return { code: 'taskpane/fill-several-tables', data: { tables: sheetsOf(problem.tables) } };
    case 'shape-changed':
      return { code: 'taskpane/fill-shape-changed', data: { sheet: problem.sheet } };
    case 'state-unreadable':
      return { code: 'problems/state-unreadable', data: {} };
  }
}

function wordsOf(
  problem: Extract<FillProblem, { code: 'unknown-annex' | 'empty-table' | 'sheet-taken' }>,
): Problem['data'] {
  return problem.code === 'unknown-annex' ? { annex: problem.annex } : { sheet: problem.sheet };
}

function sheetsOf(tables: readonly TableChoice[]): string {
  return [...new Set(tables.map(({ sheet }) => sheet))].join(', ');
}
