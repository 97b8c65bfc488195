/** Builds the sample workbooks from their transcriptions: `npm run samples`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { createBlankWorkbook, openFileWorkbook } from '../src/workbook/file/file';
import { targetSheet, type PrintedTable } from './samples/targetSheet';

interface Transcription {
  readonly tables: readonly [PrintedTable, PrintedTable];
}

const samples = resolve(import.meta.dirname, '../samples');
const data = JSON.parse(
  readFileSync(join(samples, 'ha-quang-2020.data.json'), 'utf8'),
) as Transcription;
const [haQuang, thongNong] = data.tables;

const operations = [
  ...targetSheet('Hà Quảng', haQuang, [
    { header: ['TT'], width: 6, align: 'center', value: (row) => row.no },
    { header: ['Chỉ tiêu'], width: 48, align: 'left', value: (row) => row.indicator },
    { header: ['Đơn vị tính'], width: 16, align: 'center', value: (row) => row.unit ?? '' },
    { header: ['Mục tiêu'], width: 12, align: 'center', value: (row) => row.target },
    {
      header: ['Kết quả', 'Ước thực hiện đến hết năm 2020'],
      width: 16,
      align: 'center',
      value: (row) => row.actual,
    },
    {
      header: ['Kết quả', '% so với mục tiêu'],
      width: 12,
      align: 'center',
      value: (row) => row.printed,
    },
    { header: ['Cách tính'], width: 12, align: 'center', value: (row) => row.method ?? '' },
    {
      header: ['Số kỳ'],
      width: 8,
      align: 'center',
      value: (row) => (row.periods === undefined ? '' : String(row.periods)),
    },
  ]),
  ...targetSheet('Thông Nông', thongNong, [
    { header: ['STT'], width: 6, align: 'center', value: (row) => row.no },
    { header: ['Các chỉ tiêu'], width: 48, align: 'left', value: (row) => row.indicator },
    { header: ['Mục tiêu'], width: 20, align: 'center', value: (row) => row.target },
    { header: ['Thực hiện'], width: 20, align: 'center', value: (row) => row.actual },
    { header: ['Tỷ lệ %'], width: 10, align: 'center', value: (row) => row.printed },
    { header: ['Ghi chú'], width: 14, align: 'left', value: (row) => row.note ?? '' },
  ]),
  { kind: 'delete-sheet', sheet: 'Sheet1' } as const,
];

const blank = openFileWorkbook(createBlankWorkbook(nodeCodec), nodeCodec);
if (!blank.ok) throw new Error(blank.error.code);
const applied = await blank.value.applyPlan({
  because: { code: 'reasons/sample', data: {} },
  operations,
});
if (!applied.ok) throw new Error(JSON.stringify(applied.error));
writeFileSync(join(samples, 'ha-quang-2020.xlsx'), blank.value.bytes());
