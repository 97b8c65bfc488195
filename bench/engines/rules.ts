import { gatherFacts } from '../../src/core/checks/facts';
import { runChecks } from '../../src/core/checks/runChecks';
import { checks } from '../../src/core/checks';
import { snapshotOf } from '../../test/support/snapshotOf';
import { countCells, reportBook } from './books';

/**
 * Checks a report of about so many cells that stands in memory, once: the time of gathering
 * the facts and of the rules alone, in milliseconds.
 */
export function rules({ cells }: { readonly cells: number }): unknown {
  const sheets = reportBook(cells);
  const snapshot = snapshotOf(...sheets);
  const started = performance.now();
  const facts = gatherFacts(snapshot);
  const gathered = performance.now();
  const { counts } = runChecks(facts, checks);
  const done = performance.now();
  return {
    cells: countCells(sheets),
    tables: facts.tables.length,
    counts,
    gatherMs: gathered - started,
    rulesMs: done - gathered,
  };
}
