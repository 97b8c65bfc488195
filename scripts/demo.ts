/** Fills both annexes of the sample and shows what is wrong in the printed original. */
import { join, relative, resolve } from 'node:path';
import { run } from '../src/cli/run';
import type { Io } from '../src/cli/io';

const root = resolve(import.meta.dirname, '..');
const samples = join(root, 'samples');
const out = join('out', 'ha-quang-2020-phu-luc.xlsx');
const io: Io = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: root,
};

const book = relative(root, join(samples, 'ha-quang-2020.xlsx'));
const annexes = 'chi-tieu-5-nam@Hà Quảng,chi-tieu-ghi-chu@Thông Nông';
io.out(`$ tdkt fill ${book} --annex "${annexes}" --out ${out} --force\n\n`);
process.exitCode = await run(
  ['fill', book, '--annex', annexes, '--out', out, '--force'],
  io,
  samples,
);
