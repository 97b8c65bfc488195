import { checks } from '../../src/core/checks';
import { gatherFacts } from '../../src/core/checks/facts';
import { runChecks } from '../../src/core/checks/runChecks';
import type { Finding } from '../../src/core/model/finding';
import type { Snapshot } from '../../src/core/model/snapshot';
import { rehearse } from '../../src/core/plan/rehearse';
import { copyOf, generatedHosts, sampleHosts, snapshotOfBook, type Host } from './hosts';
import { loadMutators } from './loadMutators';
import type { Mutator } from './mutator';
import { seededChoices } from './random';
import { shown } from './trials';

const TRIALS = 5;
/** Kinds of findings whose fixes were made, so that the test can't pass by making none. */
const FEWEST_KINDS = 25;

let mutators: readonly Mutator[];
let hosts: readonly Host[];
beforeAll(async () => {
  mutators = await loadMutators();
  // The samples, and books of each kind of table and of all.
  hosts = [...(await sampleHosts()), ...generatedHosts([1, 2], [20])];
});

/** What all checks find, or the one of that code. */
const findingsIn = (snapshot: Snapshot, code?: string): readonly Finding[] => {
  const asked = checks.filter((check) => code === undefined || check.code === code);
  return runChecks(gatherFacts(snapshot), asked).findings;
};

const cries = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => `${finding.code} ${shown(finding)}`);

/** How a fix turned out: `fault` is '' where it mended the book and did nothing else. */
interface Outcome {
  readonly fixed: string;
  readonly fault: string;
}

/** Makes the fix of a spoilt book's finding; undefined where there is none. */
function tryFix(mutator: Mutator, host: Host, seed: number): Outcome | undefined {
  const book = copyOf(host.book);
  const place = mutator.spoil(book, host.facts, seededChoices(seed));
  if (place === undefined) return undefined;
  const spoilt = snapshotOfBook(book);
  // Only where the check itself has a fix are all others asked.
  const found = findingsIn(spoilt, mutator.code).find(
    (finding) =>
      finding.kind === mutator.kind && finding.sheet === place.sheet && finding.fix !== undefined,
  );
  if (found?.fix === undefined) return undefined;
  const before = findingsIn(spoilt);
  const which = `${mutator.code} ${shown(found)} (seed ${String(seed)} in ${host.name})`;
  const outcome = (fault: string): Outcome => ({
    fixed: `${mutator.code} ${mutator.kind}`,
    fault: fault === '' ? '' : `${which}: ${fault}`,
  });
  const plan = { because: { code: 'fixes', data: {} }, operations: found.fix.operations };
  const fixed = rehearse(plan, spoilt);
  if (!fixed.ok) return outcome(`refused, ${fixed.error.code}`);
  const after = findingsIn(fixed.value);
  const remains = after.some(
    (finding) => finding.code === found.code && shown(finding) === shown(found),
  );
  if (remains) return outcome('is still there');
  const known = new Set(cries(before));
  const fresh = cries(after).filter((cry) => !known.has(cry));
  return outcome(fresh.length === 0 ? '' : `makes ${fresh.join(', ')}`);
}

describe('the fix of an injected error', () => {
  it('mends it and brings no other error or warning', () => {
    const outcomes = mutators.flatMap((mutator) => {
      const made: Outcome[] = [];
      for (const [i, host] of hosts.entries()) {
        if (made.length >= TRIALS) break;
        const outcome = tryFix(mutator, host, (i + 1) * 104_729);
        if (outcome !== undefined) made.push(outcome);
      }
      return made;
    });
    expect(outcomes.map(({ fault }) => fault).filter(Boolean)).toEqual([]);
    expect(new Set(outcomes.map(({ fixed }) => fixed)).size).toBeGreaterThanOrEqual(FEWEST_KINDS);
  }, 120_000);
});
