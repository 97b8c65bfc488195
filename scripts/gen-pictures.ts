/**
 * Draws every annex as it prints, for its page in docs: `npm run gen:pictures [-- ID…]` fills it
 * from the source that `src/core/annexes/<id>/picture.json` names (else from the starter
 * workbook) and writes the first page to `docs/annexes/pictures/<id>.png`. With `--pages DIR` the
 * PDF goes to DIR, to look at every page. Needs LibreOffice and pdftoppm.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { annexChoices } from '../src/app/annexChoices';
import { planFilling } from '../src/app/fillAnnexes';
import { makeStarter } from '../src/app/makeStarter';
import { annexes } from '../src/core/annexes';
import type { FilledAnnex } from '../src/core/annexes/definition';
import { parseIsoDate } from '../src/core/base/dates';
import type { Snapshot } from '../src/core/model/snapshot';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { createBlankWorkbook, openFileWorkbook } from '../src/workbook/file/file';
import { drawnBox, pngOf, readGraymap, type Box, type GrayPicture } from './lib/grayPicture';
import { convertWithLibreOffice, run } from './libreoffice';

const ROOT = resolve(import.meta.dirname, '..');
/** In pixels. */
const WIDTH = 1000;
const MARGIN = 12;
/** Fine enough to find the edges of what is drawn. */
const SKETCH_DPI = 96;

const source = z.strictObject({
  /** A workbook under `samples`, without its ending. */
  book: z.string().optional(),
  sheet: z.string().optional(),
  period: z.string().optional(),
  date: z.string().optional(),
  baseSalary: z.number().optional(),
});
type Source = z.infer<typeof source>;

function sourceOf(id: string): Source {
  const path = join(ROOT, 'src/core/annexes', id, 'picture.json');
  return existsSync(path) ? source.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

function open(bytes: Uint8Array) {
  const book = openFileWorkbook(bytes, nodeCodec);
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

async function snapshotOf(book: string | undefined): Promise<Snapshot> {
  if (book !== undefined) {
    return open(readFileSync(join(ROOT, 'samples', `${book}.xlsx`))).readSnapshot('workbook');
  }
  const starter = open(createBlankWorkbook(nodeCodec));
  const made = await makeStarter(starter, { language: 'vi', spare: 'Sheet1' });
  if (!made.ok) throw new Error(made.error.code);
  return starter.readSnapshot('workbook');
}

async function filled(id: string): Promise<FilledAnnex> {
  const { book, sheet, period, date, baseSalary } = sourceOf(id);
  const snapshot = await snapshotOf(book);
  const surest = annexChoices(snapshot)
    .find((choice) => choice.id === id)
    ?.sources.find(({ missing, lines }) => missing.length === 0 && lines > 0);
  const planned = planFilling(snapshot, [{ annex: id, sheet: sheet ?? surest?.sheet }], {
    formulas: 'native',
    force: false,
    period,
    date: date === undefined ? undefined : parseIsoDate(date),
    baseSalary,
  });
  const annex = planned.ok ? planned.value.annexes[0] : undefined;
  if (annex === undefined) throw new Error(`${id}: ${JSON.stringify(planned)}`);
  return annex;
}

/** A workbook that holds nothing but the annex: what its formulas refer to stands on its sheet. */
async function alone({ plan }: FilledAnnex): Promise<Uint8Array> {
  const book = open(createBlankWorkbook(nodeCodec));
  const applied = await book.applyPlan({
    ...plan,
    operations: [...plan.operations, { kind: 'delete-sheet', sheet: 'Sheet1' }],
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return book.bytes();
}

/** The first page, or a box of it, in gray. */
function drawn(pdf: string, dpi: number, box?: Box): GrayPicture {
  const part =
    box === undefined
      ? []
      : Object.entries({ x: box.left, y: box.top, W: box.width, H: box.height }).flatMap(
          ([name, value]) => [`-${name}`, String(value)],
        );
  const out = join(pdf, '..', 'page');
  run(
    'pdftoppm',
    ['-gray', '-f', '1', '-l', '1', '-singlefile', '-r', dpi.toFixed(2), ...part, pdf, out],
    'Install the Poppler tools (Debian and Ubuntu: poppler-utils).',
  );
  return readGraymap(readFileSync(`${out}.pgm`));
}

/** The first page without its margins, `WIDTH` pixels wide. */
function pictureOf(pdf: string): Uint8Array {
  const sketch = drawnBox(drawn(pdf, SKETCH_DPI));
  if (sketch === undefined) throw new Error(`${pdf} is blank.`);
  const scale = (WIDTH - 2 * MARGIN) / sketch.width;
  return pngOf(
    drawn(pdf, SKETCH_DPI * scale, {
      left: Math.floor(sketch.left * scale) - MARGIN,
      top: Math.floor(sketch.top * scale) - MARGIN,
      width: WIDTH,
      height: Math.ceil(sketch.height * scale) + 2 * MARGIN,
    }),
  );
}

async function makePicture(id: string, pages: string): Promise<void> {
  const book = join(pages, `${id}.xlsx`);
  writeFileSync(book, await alone(await filled(id)));
  const png = pictureOf(convertWithLibreOffice(book, 'pdf', pages));
  const path = `docs/annexes/pictures/${id}.png`;
  mkdirSync(join(ROOT, path, '..'), { recursive: true });
  writeFileSync(join(ROOT, path), png);
  process.stdout.write(`wrote ${path} (${String(Math.ceil(png.length / 1024))} KiB)\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' } },
});
const folder = values.pages ?? mkdtempSync(join(tmpdir(), 'annex-pictures-'));
try {
  mkdirSync(folder, { recursive: true });
  const ids = positionals.length > 0 ? positionals : annexes.map(({ id }) => id);
  for (const id of ids) await makePicture(id, folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  if (values.pages === undefined) rmSync(folder, { recursive: true, force: true });
}
