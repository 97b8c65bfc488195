import type { CheckDefinition } from '../../src/core/checks/definition';
import { runChecks } from '../../src/core/checks/runChecks';
import type { Finding } from '../../src/core/model/finding';
import { copyOf, factsOf, type Host } from './hosts';
import type { ExpectedPlace, Mutator } from './mutator';
import { seededChoices } from './random';

export interface Miss {
  /** The seed and book that show it again. */
  readonly trial: string;
  readonly expected: ExpectedPlace;
  /** What the check said instead, as `kind sheet!place`. */
  readonly said: readonly string[];
}

/** How often one mutator's error was found. */
export interface Tally {
  readonly mutator: Mutator;
  readonly trials: number;
  readonly misses: readonly Miss[];
}

/**
 * Injects a mutator's error `wanted` times, each at a place and in a book that the seed chooses,
 * and looks for its finding. Fewer trials come out where too few books have a place for it.
 */
export function tryMutator(
  mutator: Mutator,
  check: CheckDefinition,
  hosts: readonly Host[],
  wanted: number,
): Tally {
  const misses: Miss[] = [];
  let trials = 0;
  const attempts = Math.max(wanted * 4, hosts.length);
  for (let attempt = 0; attempt < attempts && trials < wanted; attempt++) {
    const seed = attempt + 1;
    const choose = seededChoices(seed * 7919);
    // Every host gets its turn before chance decides.
    const host = hosts[attempt < hosts.length ? attempt : choose.below(hosts.length)];
    if (host === undefined) break;
    const book = copyOf(host.book);
    const expected = mutator.spoil(book, host.facts, choose);
    if (expected === undefined) continue;
    trials += 1;
    const { rules, options = {} } = mutator.setup ?? {};
    const preset = { id: 'trial', name: 'trial', checks: { [check.code]: { options } } };
    const { findings } = runChecks(factsOf(book, rules), [check], { preset });
    if (!findings.some((finding) => isExpected(finding, mutator, expected))) {
      misses.push({
        trial: `seed ${String(seed)} in ${host.name}`,
        expected,
        said: findings.map(shown).slice(0, 5),
      });
    }
  }
  return { mutator, trials, misses };
}

function isExpected(finding: Finding, mutator: Mutator, { sheet, place }: ExpectedPlace): boolean {
  return (
    finding.kind === mutator.kind &&
    finding.sheet === sheet &&
    (place === undefined || finding.cell === place || finding.range === place)
  );
}

/** `wrong KPI!F2`. */
export function shown({ kind, sheet, cell, range }: Finding): string {
  return `${kind} ${sheet}!${cell ?? range ?? ''}`;
}

/** The tallies as a table of text, the worst first, with the misses. */
export function tallyTable(tallies: readonly Tally[]): string {
  const worst = [...tallies].sort((a, b) => share(a) - share(b));
  return worst
    .flatMap(({ mutator: { code, kind }, trials, misses }) => [
      `${String(trials - misses.length).padStart(5)} of ${String(trials).padStart(5)}  ${code} ${kind}`,
      ...misses
        .slice(0, 4)
        .map(
          ({ trial, expected, said }) =>
            `        missed ${expected.sheet}!${expected.place ?? ''} (${trial}); said: ${said.join(', ') || 'nothing'}`,
        ),
    ])
    .join('\n');
}

/** 0 to 1; 0 where nothing was tried. */
export function share({ trials, misses }: Tally): number {
  return trials === 0 ? 0 : (trials - misses.length) / trials;
}
