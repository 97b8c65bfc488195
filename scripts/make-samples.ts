/**
 * Builds the sample workbooks from their transcriptions, forms to fill, and their clean twins, in which every
 * error is corrected as `clean/corrections.json` says: `npm run samples`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Operation } from '../src/core/model/plan';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { createBlankWorkbook, openFileWorkbook } from '../src/workbook/file/file';
import { Corrector, type Correction } from './samples/corrections';
import { haQuangSheets, type PrintedAnnexes } from './samples/haQuang';
import { tieredSheets, type TieredBook } from './samples/tieredBook';
import { plainSheets, type PlainBook } from './samples/plainBook';
import type { Correct } from './samples/reportSheet';
import { awardForm } from './samples/forms/awardForm';
import { targetForm } from './samples/forms/targetForm';

const samples = resolve(import.meta.dirname, '../samples');

type Draw = (correct?: Correct) => readonly Operation[];

const annexes = read('ha-quang-2020.data.json') as PrintedAnnexes;
const plain = (name: string): Draw => {
  const book = read(`${name}.data.json`) as PlainBook;
  return (correct) => plainSheets(book, correct);
};
const tiered = (name: string): Draw => {
  const book = read(`${name}.data.json`) as TieredBook;
  return (correct) => tieredSheets(book, correct);
};
const BOOKS: Readonly<Record<string, Draw>> = {
  'ha-quang-2020': (correct) => haQuangSheets(annexes, correct),
  'hong-ngu-2020': tiered('hong-ngu-2020'),
  'trieu-son-2020': tiered('trieu-son-2020'),
  'ke-hoach-hong-ngu-2020': plain('ke-hoach-hong-ngu-2020'),
  'van-ban-vien-dan': plain('van-ban-vien-dan'),
  'danh-muc-2020': plain('danh-muc-2020'),
  'so-khen-thuong-mau': plain('so-khen-thuong-mau'),
  'khen-thuong-trong-bao-cao': plain('khen-thuong-trong-bao-cao'),
};
const { corrections } = read('clean/corrections.json') as {
  readonly corrections: readonly Correction[];
};

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(samples, path), 'utf8'));
}

async function write(path: string, operations: readonly Operation[]): Promise<void> {
  const blank = openFileWorkbook(createBlankWorkbook(nodeCodec), nodeCodec);
  if (!blank.ok) throw new Error(blank.error.code);
  const applied = await blank.value.applyPlan({
    because: { code: 'reasons/sample', data: {} },
    operations: [...operations, { kind: 'delete-sheet', sheet: 'Sheet1' }],
  });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  writeFileSync(join(samples, path), blank.value.bytes());
}

mkdirSync(join(samples, 'clean'), { recursive: true });
for (const [name, draw] of Object.entries(BOOKS)) {
  await write(`${name}.xlsx`, draw());
  const corrector = new Corrector(corrections.filter(({ book }) => book === name));
  await write(`clean/${name}.xlsx`, draw(corrector.correct));
  corrector.finish();
}

mkdirSync(join(samples, 'bieu-mau'), { recursive: true });
writeFileSync(join(samples, 'bieu-mau', 'bieu-chi-tieu.xlsx'), targetForm());
writeFileSync(join(samples, 'bieu-mau', 'danh-sach-khen-thuong.xlsx'), awardForm());
