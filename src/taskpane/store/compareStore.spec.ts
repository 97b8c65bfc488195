import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assertPresent } from '../../core/base/assert';
import { nodeCodec } from '../../workbook/file/codec/node';
import { openFileWorkbook } from '../../workbook/file/file';
import { testHost, type TestHost } from '../../../test/support/paneHost';
import { createCompareStore } from './compareStore';
import type { ChosenFile } from './previousFile';

const samples = resolve(__dirname, '../../../samples');

const fileOf = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
});

async function corrected(): Promise<TestHost> {
  const bytes = readFileSync(`${samples}/clean/ha-quang-2020.xlsx`);
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return testHost(await opened.value.readSnapshot('workbook'));
}

const original = fileOf('nop-lan-1.xlsx', readFileSync(`${samples}/ha-quang-2020.xlsx`));

test('tells what changed since a file, and leads to it', async () => {
  const host = await corrected();
  const store = createCompareStore(host);
  await store.compare(original);
  const { file, changes, problem, isBusy } = store.get();
  expect({ file, problem, isBusy }).toEqual({
    file: 'nop-lan-1.xlsx',
    problem: undefined,
    isBusy: false,
  });
  expect(changes).toHaveLength(16);
  await store.select(assertPresent(changes[0], 'there are changes'));
  expect(host.selected).toEqual([{ sheet: 'Hà Quảng', cell: 'F10' }]);
});

test('says why a file could not be read, and keeps the comparison before', async () => {
  const store = createCompareStore(await corrected());
  await store.compare(original);
  await store.compare(fileOf('anh.xlsx', Uint8Array.from([1, 2, 3])));
  const { file, changes, problem } = store.get();
  expect(problem?.code).toBe('faults/not-a-zip');
  expect(problem?.data).toMatchObject({ file: 'anh.xlsx' });
  expect(file).toBe('nop-lan-1.xlsx');
  expect(changes).toHaveLength(16);
});
