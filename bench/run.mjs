/**
 * `npm run bench [-- NAME…]` measures every bench, or those named, and prints tables with a
 * verdict for each target. Results go to standard output only.
 *
 * A new bench is a file in `benches/` and a line in BENCHES below; its task is a function of that
 * name in each engine that can do it. A bench without peers is a function that gives its own text.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './benches/check.mjs';
import { edit } from './benches/edit.mjs';
import { fill } from './benches/fill.mjs';
import { many } from './benches/many.mjs';
import { read } from './benches/read.mjs';
import { rules } from './benches/rules.mjs';
import { writeBook } from './lib/book.mjs';
import { bundle } from './lib/bundle.mjs';
import { compare } from './lib/measure.mjs';
import { table, verdicts } from './lib/report.mjs';
import { writeReport } from './lib/reportFile.mjs';

const BENCHES = { read, edit, check, many, rules, fill };
const REPORT_CELLS = 80_000;
const RUNS = Number(process.env.RUNS ?? 7);

const here = (path) => new URL(path, import.meta.url).pathname;
const OURS = here('./dist/ours.mjs');
const RULES = here('./dist/rules.mjs');
const BOOKS = here('./dist/books.mjs');
const FILL = here('./dist/fillOurs.mjs');
const JUDGE = here('./dist/judge.mjs');
/** Ours comes first: the others are shown in proportion to it. */
const ENGINES = [
  { name: 'tdkt-excel', path: OURS },
  { name: 'exceljs', path: here('./engines/exceljs.mjs') },
  { name: 'SheetJS', path: here('./engines/sheetjs.mjs') },
];

const print = (text) => process.stdout.write(`${text}\n`);

async function main(names) {
  await bundle(here('./engines/ours.ts'), OURS);
  await bundle(here('./engines/rules.ts'), RULES);
  await bundle(here('./engines/books.ts'), BOOKS);
  await bundle(here('./engines/fillOurs.ts'), FILL);
  await bundle(here('./engines/judge.ts'), JUDGE);
  const { countCells, reportBook } = await import(BOOKS);
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-bench-'));
  try {
    const sheets = reportBook(REPORT_CELLS);
    const files = {
      book: join(folder, 'book.xlsx'),
      out: join(folder, 'out.xlsx'),
      report: join(folder, 'report.xlsx'),
      reportCells: countCells(sheets),
    };
    writeBook(files.book);
    writeReport(files.report, sheets);
    print(
      `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${availableParallelism()} cores; median of ${RUNS} runs, each in its own process; book of ${(statSync(files.book).size / 1024).toFixed(0)} KB`,
    );
    for (const name of names) {
      const bench = BENCHES[name];
      if (bench === undefined) {
        throw new Error(`no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}`);
      }
      if (typeof bench === 'function') {
        const engineAt = (file) => here(`./engines/${file}`);
        const text = await bench({
          rulesEngine: RULES,
          fillEngine: FILL,
          judgeEngine: JUDGE,
          engineAt,
          folder,
          runs: RUNS,
        });
        print(`\n${text}`);
        continue;
      }
      const rows = await compare({
        engines: ENGINES.filter(({ name: engine }) => bench.engines?.includes(engine) ?? true),
        task: bench.task,
        input: bench.input(files),
        runs: RUNS,
        check: (result, engine) => bench.check(result, engine, files),
      });
      print(`\n${table(bench.title, rows)}\n${verdicts(rows, bench.targets)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2);
await main(asked.length > 0 ? asked : Object.keys(BENCHES));
