import { ok, strictEqual } from 'node:assert';
import { once, spread } from '../lib/measure.mjs';

const SIZES = [10_000, 100_000, 1_000_000];
const CELLS_PER_SECOND = 3_000_000;
/** A cell of the biggest book may take this many times as long as one of a tenth of its size. */
const GROWTH = 1.3;

const pad = (text, width) => String(text).padStart(width);
const verdict = (met) => (met ? 'met   ' : 'MISSED');
const rate = ({ cells, warmMs }) => cells / (warmMs / 1000);

/**
 * (d) Rules alone, on facts gathered from a report in memory: the first, cold call of a process,
 * and the least of five more in the same process, by which the rate goes. Gives the text to print.
 */
export async function rules({ rulesEngine, runs }) {
  const bySize = new Map(SIZES.map((cells) => [cells, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const cells of SIZES) {
      const { result } = await once(rulesEngine, 'rules', { cells });
      strictEqual(result.tables, 5, 'not every table was checked');
      ok(result.counts.error + result.counts.warning === 0, 'a right report was found wrong');
      bySize.get(cells).push(result);
    }
  }
  const medians = SIZES.map((size) => {
    const samples = bySize.get(size);
    return {
      cells: samples[0].cells,
      rules: spread(samples.map(({ rulesMs }) => rulesMs)),
      warm: spread(samples.map(({ warmMs }) => warmMs)),
      gather: spread(samples.map(({ gatherMs }) => gatherMs)),
      rate: spread(samples.map(rate)),
    };
  });
  const [, before, last] = medians;
  const growth = last.warm.median / last.cells / (before.warm.median / before.cells);
  const lines = medians.map(
    ({ cells, rules: ms, warm, gather, rate: perSecond }) =>
      `${pad(cells, 9)}${pad(gather.median.toFixed(0), 12)}${pad(ms.median.toFixed(1), 11)}${pad(`${ms.least.toFixed(1)}–${ms.most.toFixed(1)}`, 16)}${pad(warm.median.toFixed(1), 10)}${pad((perSecond.median / 1e6).toFixed(2), 12)}`,
  );
  return [
    'Rules alone, on the facts of a report in memory',
    `${pad('cells', 9)}${pad('facts ms', 12)}${pad('first ms', 11)}${pad('min–max', 16)}${pad('again ms', 10)}${pad('M cells/s', 12)}`,
    ...lines,
    `  ${verdict(last.rate.median >= CELLS_PER_SECOND)} ${(last.rate.median / 1e6).toFixed(2)} million cells per second on the biggest (target: at least ${CELLS_PER_SECOND / 1e6})`,
    `  ${verdict(growth <= GROWTH)} a cell of the biggest takes ${growth.toFixed(2)}× as long as one of a tenth of its size (target: at most ${GROWTH}×)`,
  ].join('\n');
}
