import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatRange } from '../../../src/core/base/address';
import { readFormula, readStyle, readValue } from '../../../src/core/model/cells';
import type { SheetSnapshot, Snapshot } from '../../../src/core/model/snapshot';
import { nodeCodec } from '../../../src/workbook/file/codec/node';
import { openFileWorkbook } from '../../../src/workbook/file/file';
import type { LiteralCell } from '../../support/snapshotOf';
import type { MutableBook } from '../mutator';

const samples = resolve(__dirname, '../../../samples');

/** The sample workbooks by name, without `.xlsx`; each has a clean twin in `clean/`. */
export const SAMPLE_BOOKS = [
  'ha-quang-2020',
  'hong-ngu-2020',
  'ke-hoach-hong-ngu-2020',
  'trieu-son-2020',
  'van-ban-vien-dan',
  'khen-thuong-trong-bao-cao',
] as const;

/**
 * Those whose clean twins are spoilt. The figures of the half-year reports are taken from running
 * text, a few of them beside each other: a wrong one there may be a right one.
 */
export const SPOILT_BOOKS = [
  'ha-quang-2020',
  'ke-hoach-hong-ngu-2020',
  'van-ban-vien-dan',
] as const satisfies readonly SampleName[];

export type SampleName = (typeof SAMPLE_BOOKS)[number];

/** A workbook of the samples: `ha-quang-2020`, `clean/ha-quang-2020`. */
export async function readSample(name: SampleName | `clean/${SampleName}`): Promise<Snapshot> {
  const opened = openFileWorkbook(readFileSync(join(samples, `${name}.xlsx`)), nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.readSnapshot('workbook');
}

/** The clean twin of a sample, to be spoilt. */
export async function readCleanSample(name: SampleName): Promise<MutableBook> {
  return mutableBook(await readSample(`clean/${name}`));
}

/** A workbook's cells as literal rows that a mutator may change. */
export function mutableBook(snapshot: Snapshot): MutableBook {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      rows: literalRows(snapshot, sheet),
      merges: sheet.merges.map(formatRange),
    })),
  };
}

function literalRows(snapshot: Snapshot, sheet: SheetSnapshot): LiteralCell[][] {
  const { used } = sheet.grid;
  if (used === undefined) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (__, column): LiteralCell => {
      const value = readValue(sheet, row, column);
      const formula = readFormula(sheet, row, column)?.text;
      const format = readStyle(snapshot, sheet, row, column).numberFormat;
      if (formula !== undefined) return { value, formula, format };
      return format === 'General' ? (value ?? null) : { value, format };
    }),
  );
}
