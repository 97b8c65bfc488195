import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import type { XlsxPackage } from '../../src/workbook/file/package/xlsxPackage';
import { plainBook } from './plain';
import { planOf, renameSheet } from './planning';

const FOLDER = join(__dirname, '..', 'fixtures', 'xlsx');

function opened(bytes: Uint8Array): FileWorkbook {
  const workbook = openFileWorkbook(bytes, nodeCodec);
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.error));
  return workbook.value;
}

function packageOf(bytes: Uint8Array): XlsxPackage {
  const pkg = openPackage(bytes, nodeCodec);
  if (!pkg.ok) throw new Error(JSON.stringify(pkg.error));
  return pkg.value;
}

function textOf(pkg: XlsxPackage, part: string): string {
  const text = pkg.text(part);
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value.text;
}

function hexOf(pkg: XlsxPackage, part: string): string {
  const found = pkg.bytes(part);
  return found.ok ? Buffer.from(found.value).toString('hex') : found.error.code;
}

/** What the parts that differ say now, by name, with `after` put back to `before` everywhere. */
async function renamed(
  file: string,
  sheet: string,
  to: string,
  after: readonly (readonly [now: string, was: string])[],
): Promise<readonly string[]> {
  const bytes = readFileSync(join(FOLDER, file));
  const workbook = opened(bytes);
  expect(await workbook.applyPlan(planOf(renameSheet(sheet, to)))).toMatchObject({ ok: true });
  const [old, now] = [packageOf(bytes), packageOf(workbook.bytes())];
  expect(now.partNames).toEqual(old.partNames);
  const changed = now.partNames.filter((part) => hexOf(now, part) !== hexOf(old, part));
  for (const part of changed) {
    const back = after.reduce((text, [is, was]) => text.replaceAll(is, was), textOf(now, part));
    expect(back).toBe(textOf(old, part));
  }
  return [...changed].sort();
}

test('in a rich workbook the name changes wherever it stands, and nothing else does', async () => {
  const changed = await renamed('rich.xlsx', 'Số liệu', "Mới 'A' & B", [
    ["'Mới ''A'' &amp; B'!", "'Số liệu'!"],
    ["Mới 'A' &amp; B", 'Số liệu'],
  ]);
  expect(changed).toEqual([
    'docProps/app.xml',
    'xl/charts/chart1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('quotes that a file escapes are escaped as it does', async () => {
  const changed = await renamed('rich-libreoffice.xlsx', 'Số liệu', 'Biểu 2', [
    ['&apos;Biểu 2&apos;!', '&apos;Số liệu&apos;!'],
    ['name="Biểu 2"', 'name="Số liệu"'],
  ]);
  expect(changed).toEqual([
    'xl/charts/chart1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

test.each([
  ['prefixed.xlsx', 'Phụ lục'],
  ['strict.xlsx', 'Phụ lục'],
  ['macros.xlsm', 'Phụ lục'],
])('in %s only the part of the workbook changes', async (file, sheet) => {
  const changed = await renamed(file, sheet, 'Biểu mới', [['Biểu mới', sheet]]);
  expect(changed).toEqual(['xl/workbook.xml']);
});

test('there and back every part is byte for byte as it was', async () => {
  const bytes = readFileSync(join(FOLDER, 'rich.xlsx'));
  const workbook = opened(bytes);
  const before = plainBook(await workbook.readSnapshot('workbook'));
  for (const { name } of (await workbook.readSnapshot('workbook')).sheets) {
    const outcome = await workbook.applyPlan(planOf(renameSheet(name, "Tạm 'thời'1")));
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(plainBook(await workbook.readSnapshot('workbook'))).not.toEqual(before);
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
  }
  const [old, now] = [packageOf(bytes), packageOf(workbook.bytes())];
  const differing = old.partNames.filter((part) => hexOf(now, part) !== hexOf(old, part));
  expect(differing).toEqual([]);
});
