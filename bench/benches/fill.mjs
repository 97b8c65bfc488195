import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressed, sizeAtLevel6, verifyFilled } from '../lib/filled.mjs';
import { kpiForm, layoutOf } from '../lib/kpiForm.mjs';
import { EMPTY, LOOP, TABLE } from '../lib/kpiSlots.mjs';
import { once, spread } from '../lib/measure.mjs';
import { zip } from '../lib/zip.mjs';

/** Lines of eight columns, and the most runs of each size: the biggest takes its time. */
const SIZES = [
  { count: 1_000, most: 7 },
  { count: 10_000, most: 7 },
  { count: 100_000, most: 3 },
];
const JUDGED = 20;
const OURS = 'tdkt-excel';
const SPLICE = 'bare splice';

const pad = (text, width) => String(text).padStart(width);

/**
 * (e) Fills an issued form with lines of eight columns, beside template engines, a writer and a
 * bare splice of XML. Gives the text to print.
 */
export async function fill({ fillEngine, judgeEngine, engineAt, folder, runs }) {
  const { judgeTemplate, POINTS } = await import(judgeEngine);
  const out = join(folder, 'filled.xlsx');
  const formOf = (name, slots) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, kpiForm(slots));
    return path;
  };
  const empty = formOf('empty', EMPTY);
  const engines = [
    { name: OURS, path: fillEngine, form: empty },
    { name: 'carbone', path: engineAt('fillCarbone.mjs'), form: formOf('loop', LOOP) },
    { name: 'xlsx-template', path: engineAt('fillXlsxTemplate.mjs'), form: formOf('table', TABLE) },
    { name: 'exceljs stream', path: engineAt('fillExceljs.mjs'), form: empty },
    { name: SPLICE, path: engineAt('splice.mjs'), form: empty },
  ];
  const kept = new Map();
  const lost = [];
  for (const { name, path, form } of engines) {
    await once(path, 'fill', { form, out, count: JUDGED });
    const points = judgeTemplate(addressed(readFileSync(out), zip), layoutOf(JUDGED));
    kept.set(name, POINTS.filter((point) => points[point]).length);
    const missing = POINTS.filter((point) => !points[point]);
    if (missing.length > 0) lost.push(`  ${name} loses: ${missing.join('; ')}`);
  }
  const texts = [];
  const bySize = new Map();
  for (const { count, most } of SIZES) {
    const times = Math.min(runs, most);
    const samples = new Map(engines.map(({ name }) => [name, []]));
    let atLevel6 = 0;
    for (let round = 0; round < times; round += 1) {
      for (const { name, path, form } of engines) {
        rmSync(out, { force: true });
        const sample = await once(path, 'fill', { form, out, count });
        samples.get(name).push({ ...sample, bytes: statSync(out).size });
        if (name !== OURS || round > 0) continue;
        verifyFilled(readFileSync(out), count);
        atLevel6 = sizeAtLevel6(readFileSync(out));
      }
    }
    const rows = engines.map(({ name }) => {
      const of = (measure) => spread(samples.get(name).map((sample) => sample[measure]));
      const points = kept.get(name);
      return { name, ms: of('ms'), cpu: of('cpuMs'), rss: of('rssMb'), bytes: of('bytes'), points };
    });
    bySize.set(count, { rows, atLevel6 });
    texts.push(table(count, times, rows, POINTS.length));
  }
  return [...texts, lost.join('\n'), verdicts(bySize, kept.get(OURS), POINTS.length)].join('\n\n');
}

function table(count, times, rows, most) {
  const [ours] = rows;
  const lines = rows.map(({ name, ms, cpu, rss, bytes, points }) => {
    const ratio = name === ours.name ? '' : `${(ms.median / ours.ms.median).toFixed(2)}×`;
    return `${name.padEnd(15)}${pad(ms.median.toFixed(0), 8)}${pad(`${ms.least.toFixed(0)}–${ms.most.toFixed(0)}`, 14)}${pad(cpu.median.toFixed(0), 9)}${pad(rss.median.toFixed(0), 10)}${pad((bytes.median / 1024).toFixed(0), 8)}${pad(`${points}/${most}`, 9)}${pad(ratio, 14)}`;
  });
  return [
    `Fill an issued form with ${count.toLocaleString('en')} lines of 8 columns (${times} runs)`,
    `${'engine'.padEnd(15)}${pad('ms', 8)}${pad('min–max', 14)}${pad('CPU ms', 9)}${pad('peak MB', 10)}${pad('KB', 8)}${pad('points', 9)}${pad('time ÷ ours', 14)}`,
    ...lines,
  ].join('\n');
}

function verdicts(bySize, points, most) {
  const { rows, atLevel6 } = bySize.get(10_000);
  const { rows: big } = bySize.get(100_000);
  const ratio = (of, measure, one, other) => {
    const value = (name) => of.find((row) => row.name === name)[measure].median;
    return value(one) / value(other);
  };
  const carbone = ratio(rows, 'ms', 'carbone', OURS);
  const template = ratio(rows, 'ms', 'xlsx-template', OURS);
  const size = rows[0].bytes.median / atLevel6;
  const time = ratio(big, 'ms', OURS, SPLICE);
  const memory = ratio(big, 'rss', OURS, SPLICE);
  const line = (met, text) => `  ${met ? 'met   ' : 'MISSED'} ${text}`;
  return [
    line(
      carbone > 1,
      `10,000: carbone takes ${carbone.toFixed(2)}× our time (target: more than 1×)`,
    ),
    line(
      template >= 4,
      `10,000: xlsx-template takes ${template.toFixed(2)}× our time (target: at least 4×)`,
    ),
    line(true, '10,000: every total and formula of ours is right (a wrong one fails the run)'),
    line(
      size <= 1.1,
      `10,000: our file is ${size.toFixed(2)}× what zlib's level 6 makes of its parts (target: at most 1.1×)`,
    ),
    line(
      time <= 2.5,
      `100,000: we take ${time.toFixed(2)}× the splice's time (target: at most 2.5×)`,
    ),
    line(
      memory <= 1.2,
      `100,000: we take ${memory.toFixed(2)}× the splice's peak memory (target: at most 1.2×)`,
    ),
    line(points === most, `we keep ${points} of ${most} points`),
  ].join('\n');
}
