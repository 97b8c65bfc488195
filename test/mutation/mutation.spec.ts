import { checks } from '../../src/core/checks';
import { runChecks } from '../../src/core/checks/runChecks';
import { WITHOUT_MUTATOR } from './exceptions';
import { TABLES } from './books/cleanBook';
import { generatedHost, generatedHosts, sampleHosts, type Host } from './hosts';
import { loadMutators } from './loadMutators';
import type { Mutator } from './mutator';
import { shown, share, tallyTable, tryMutator, type Tally } from './trials';

/** `TDKT_MUTATION_TRIALS=200 npx jest test/mutation` tries longer. */
const DEFAULT_TRIALS = 16;
const TRIALS = Number(process.env['TDKT_MUTATION_TRIALS'] ?? DEFAULT_TRIALS);
/** Tables that are tried with ten thousand lines each time; a longer run tries them all. */
const BIG = ['Chỉ tiêu', 'Khen thưởng', 'Văn bản'];
const SMALL = [20, 60];
const SEEDS = Array.from({ length: Math.max(2, Math.floor(TRIALS / 16)) }, (_, i) => i + 1);
/** Of all injected errors, and of those of one mutator. */
const FOUND_OF_ALL = 0.99;
const FOUND_OF_EACH = 0.95;

let mutators: readonly Mutator[];
let small: readonly Host[];
beforeAll(async () => {
  mutators = await loadMutators();
  small = [...(await sampleHosts()), ...generatedHosts(SEEDS, SMALL)];
});

function findingsThatCry({ facts }: Host): readonly string[] {
  return runChecks(facts, checks)
    .findings.filter(({ severity }) => severity !== 'info')
    .map((finding) => `${finding.severity} ${finding.code} ${shown(finding)}`);
}

function tallies(hosts: readonly Host[], trials: number): readonly Tally[] {
  return checks.flatMap((check) =>
    mutators
      .filter(({ code }) => code === check.code)
      .map((mutator) => tryMutator(mutator, check, hosts, trials)),
  );
}

function expectFound(results: readonly Tally[]): void {
  const trials = results.reduce((sum, tally) => sum + tally.trials, 0);
  const missed = results.reduce((sum, { misses }) => sum + misses.length, 0);
  const tried = results.filter((tally) => tally.trials > 0);
  const enough =
    trials > 0 &&
    (trials - missed) / trials >= FOUND_OF_ALL &&
    tried.every((tally) => share(tally) >= FOUND_OF_EACH);
  if (!enough) throw new Error(`${String(missed)} of ${String(trials)}\n${tallyTable(results)}`);
}

describe('the mutators', () => {
  it('cover every finding of every check, but for those that say why not', () => {
    const covered = [...mutators, ...WITHOUT_MUTATOR].map(({ code, kind }) => `${code} ${kind}`);
    const declared = checks.flatMap(({ code, findings }) =>
      Object.keys(findings).map((kind) => `${code} ${kind}`),
    );
    expect([...new Set(covered)].sort()).toEqual(declared.sort());
    expect(WITHOUT_MUTATOR.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it('are found at the right cell of small books, and every one had a place', () => {
    const results = tallies(small, TRIALS);
    expectFound(results);
    const untried = results.filter(({ trials }) => trials === 0).map(({ mutator }) => mutator);
    expect(untried.map(({ code, kind }) => `${code} ${kind}`)).toEqual([]);
  }, 120_000);

  it('are found in books of a thousand lines', () => {
    expectFound(tallies(generatedHosts([11], [1_000]).slice(0, -1), 1));
  }, 120_000);
});

describe('clean books', () => {
  it('have no error and no warning, small ones', () => {
    const cries = small.flatMap((host) =>
      findingsThatCry(host).map((said) => `${host.name}: ${said}`),
    );
    expect(cries).toEqual([]);
  });

  it.each([
    ...Object.keys(TABLES).map((table) => ({ table, rows: 1_000 })),
    ...(TRIALS > DEFAULT_TRIALS ? Object.keys(TABLES) : BIG).map((table) => ({
      table,
      rows: 10_000,
    })),
  ])(
    'have none with $rows lines of $table',
    ({ table, rows }) => {
      expect(findingsThatCry(generatedHost(3, rows, [table]))).toEqual([]);
    },
    60_000,
  );
});
