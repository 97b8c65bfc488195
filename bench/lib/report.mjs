const pad = (text, width) => String(text).padStart(width);

/** The table of one bench: times, spread, memory, and each peer in proportion to ours. */
export function table(title, rows) {
  const [ours] = rows;
  const lines = rows.map(({ name, ms, fastest, slowest, cpuMs, rssMb }) => {
    const ratio = name === ours.name ? '' : `${(ms / ours.ms).toFixed(2)}×`;
    const memory = name === ours.name ? '' : `${(rssMb / ours.rssMb).toFixed(2)}×`;
    return `${name.padEnd(12)}${pad(ms.toFixed(0), 9)}${pad(`${fastest.toFixed(0)}–${slowest.toFixed(0)}`, 13)}${pad(cpuMs.toFixed(0), 9)}${pad(rssMb.toFixed(0), 10)}${pad(ratio, 14)}${pad(memory, 16)}`;
  });
  return [
    title,
    `${'engine'.padEnd(12)}${pad('ms', 9)}${pad('min–max', 13)}${pad('CPU ms', 9)}${pad('peak MB', 10)}${pad('time ÷ ours', 14)}${pad('memory ÷ ours', 16)}`,
    ...lines,
  ].join('\n');
}

/** One line for each target: met or missed, and by how much. */
export function verdicts(rows, targets) {
  const [ours] = rows;
  return targets
    .map(({ peer, measure, atLeast }) => {
      const other = rows.find(({ name }) => name === peer);
      const ratio = other[measure] / ours[measure];
      const what = measure === 'ms' ? 'time' : 'peak memory';
      const verdict = ratio >= atLeast ? 'met   ' : 'MISSED';
      return `  ${verdict} ${peer} takes ${ratio.toFixed(2)}× our ${what} (target: at least ${atLeast}×)`;
    })
    .join('\n');
}
