import { gatherFacts } from '../../src/core/checks/facts';
import { runChecks } from '../../src/core/checks/runChecks';
import { checks } from '../../src/core/checks';
import { snapshotOf } from '../../test/support/snapshotOf';
import { countCells, reportBook } from './books';

/** Runs in one process: the first is cold, the others show what the rules do once compiled. */
const RUNS = 6;

/**
 * Checks a report of about so many cells that stands in memory: the times of gathering the
 * facts and of the rules alone, in milliseconds, of the first run and the least of the others.
 * Every run has a snapshot of its own, so that nothing is remembered of the one before.
 */
export function rules({ cells }: { readonly cells: number }): unknown {
  const sheets = reportBook(cells);
  const runs = Array.from({ length: RUNS }, () => once(sheets));
  const [first, ...others] = runs;
  return {
    ...first,
    cells: countCells(sheets),
    warmMs: Math.min(...others.map(({ rulesMs }) => rulesMs)),
  };
}

function once(sheets: ReturnType<typeof reportBook>) {
  const snapshot = snapshotOf(...sheets);
  const started = performance.now();
  const facts = gatherFacts(snapshot);
  const gathered = performance.now();
  const { counts } = runChecks(facts, checks);
  const done = performance.now();
  return {
    tables: facts.tables.length,
    counts,
    gatherMs: gathered - started,
    rulesMs: done - gathered,
  };
}
