import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainBook } from '../../test/contract/plain';
import { snapshotOf, type LiteralCell } from '../../test/support/snapshotOf';
import { isFixable } from '../core/checks/fixing/chooseFixes';
import type { Finding } from '../core/model/finding';
import type { Snapshot } from '../core/model/snapshot';
import { nodeCodec } from '../workbook/file/codec/node';
import { openFileWorkbook } from '../workbook/file/file';
import { openPackage } from '../workbook/file/package/openPackage';
import { createMemoryWorkbook } from '../workbook/memory/memory';
import { checkWorkbook } from './checkWorkbook';
import { fixWorkbook, type Fixing, type FixOptions } from './fixWorkbook';

const SAMPLES = resolve(__dirname, '../../samples');
const SAMPLE = join(SAMPLES, 'ha-quang-2020.xlsx');
const HEADER = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];

interface Fixed {
  readonly fixing: Fixing;
  readonly after: Snapshot;
}

async function fixSnapshot(snapshot: Snapshot, options: FixOptions = {}): Promise<Fixed> {
  const workbook = createMemoryWorkbook(snapshot);
  const fixing = await fixWorkbook(workbook, options);
  if (!fixing.ok) throw new Error(fixing.error.code);
  return { fixing: fixing.value, after: await workbook.readSnapshot('workbook') };
}

function fixRows(rows: readonly (readonly LiteralCell[])[], options?: FixOptions): Promise<Fixed> {
  return fixSnapshot(snapshotOf({ name: 'A', rows: [HEADER, ...rows] }), options);
}

/** Eight right rows and one whose actual is "1 500": a number typed as text. */
const ROWS = [
  ...Array.from({ length: 8 }, (_, i) => [
    `Chỉ tiêu ${String(i + 1)}`,
    2000,
    1000 + i * 100,
    50 + i * 5,
  ]),
  ['Sản lượng', 2000, '1 500', 75],
];

describe('fixWorkbook', () => {
  test('mends what is certain and says what it changed, where and why', async () => {
    const { fixing, after } = await fixRows(ROWS);
    const told = fixing.changes.filter(({ setting }) => setting === undefined);
    expect(told).toMatchObject([
      {
        sheet: 'A',
        cell: 'C10',
        from: '1 500',
        to: 1500,
        finding: { code: 'figures/number-as-text' },
      },
    ]);
    expect(plainBook(after)).toMatchObject({
      sheets: [{ cells: { C10: expect.stringMatching(/^number 1500/) as string } }],
    });
    expect(fixing.result.findings.filter(isFixable)).toEqual([]);
    expect(fixing.left).toEqual([]);
  });

  test('mends only the codes named and says that the others were not', async () => {
    const { fixing, after } = await fixRows(ROWS, { only: ['figures/trailing-zero-lost'] });
    expect(fixing.changes).toEqual([]);
    expect(fixing.rounds).toBe(0);
    expect(fixing.left).toMatchObject([
      { why: 'not-chosen', finding: { code: 'figures/number-as-text', cell: 'C10' } },
    ]);
    expect(plainBook(after)).toEqual(plainBook(snapshotOf({ name: 'A', rows: [HEADER, ...ROWS] })));
  });

  test('leaves what a sheet does not allow, and mends the rest', async () => {
    const snapshot = snapshotOf(
      { name: 'A', rows: [HEADER, ...ROWS] },
      { name: 'B', rows: [HEADER, ...ROWS] },
    );
    const [first, ...others] = snapshot.sheets;
    if (first === undefined) throw new Error('no sheet');
    const locked = { ...snapshot, sheets: [{ ...first, isProtected: true }, ...others] };
    const { fixing } = await fixSnapshot(locked);
    expect(new Set(fixing.changes.map(({ sheet }) => sheet))).toEqual(new Set(['B']));
    expect(fixing.left).toMatchObject([
      { why: 'refused', finding: { sheet: 'A' }, refusal: { code: 'sheet-protected' } },
    ]);
  });

  test('does nothing to a book without anything to mend', async () => {
    const { fixing } = await fixRows([['Một', 5, 4, 80]]);
    expect(fixing).toMatchObject({
      changes: [],
      left: [],
      rounds: 0,
      result: { verdict: 'passed' },
    });
  });
});

describe.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
  '%s, mended',
  (name) => {
    test('has nothing left to mend, and no finding that was not there before', async () => {
      const opened = openFileWorkbook(readFileSync(join(SAMPLES, name)), nodeCodec);
      if (!opened.ok) throw new Error(opened.error.code);
      const place = ({ code, sheet, cell, range }: Finding): string =>
        `${code} ${sheet}!${cell ?? range ?? ''}`;
      const before = new Set((await checkWorkbook(opened.value)).findings.map(place));
      const fixing = await fixWorkbook(opened.value);
      if (!fixing.ok) throw new Error(fixing.error.code);
      const { findings } = fixing.value.result;
      const left = new Set(fixing.value.left.map(({ finding }) => finding));
      expect(findings.filter((one) => isFixable(one) && !left.has(one))).toEqual([]);
      expect(fixing.value.left.filter(({ why }) => why !== 'replaces-formula')).toEqual([]);
      expect(findings.map(place).filter((one) => !before.has(one))).toEqual([]);
    });
  },
);

describe('the sample, mended', () => {
  const bytes = readFileSync(SAMPLE);

  async function mended(): Promise<{
    fixing: Fixing;
    before: Snapshot;
    after: Snapshot;
    out: Uint8Array;
  }> {
    const opened = openFileWorkbook(bytes, nodeCodec);
    if (!opened.ok) throw new Error(opened.error.code);
    const before = await opened.value.readSnapshot('workbook');
    const fixing = await fixWorkbook(opened.value);
    if (!fixing.ok) throw new Error(fixing.error.code);
    const after = await opened.value.readSnapshot('workbook');
    return { fixing: fixing.value, before, after, out: opened.value.bytes() };
  }

  test('has nothing left to mend when it is opened and checked again', async () => {
    const { fixing, out } = await mended();
    expect(fixing.changes.length).toBeGreaterThan(5);
    const again = openFileWorkbook(out, nodeCodec);
    if (!again.ok) throw new Error(again.error.code);
    expect((await checkWorkbook(again.value)).findings.filter(isFixable)).toEqual([]);
  });

  test('differs from the input in the cells it names and nowhere else', async () => {
    const { fixing, before, after } = await mended();
    const cellsOf = (snapshot: Snapshot): ReadonlyMap<string, string> =>
      new Map(
        (
          plainBook(snapshot) as { sheets: { name: string; cells: Record<string, string> }[] }
        ).sheets.flatMap(({ name, cells }) =>
          Object.entries(cells).map(([at, text]) => [`${name}!${at}`, text] as const),
        ),
      );
    const [old, now] = [cellsOf(before), cellsOf(after)];
    const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
      (at) => old.get(at) !== now.get(at),
    );
    const named = new Set(fixing.changes.map(({ sheet, cell }) => `${sheet}!${cell}`));
    expect(differing.sort()).toEqual([...named].sort());
  });

  test('keeps every part but its sheets and styles byte for byte', async () => {
    const { out } = await mended();
    const partsOf = (file: Uint8Array): ReadonlyMap<string, string> => {
      const pkg = openPackage(file, nodeCodec);
      if (!pkg.ok) throw new Error(pkg.error.code);
      return new Map(
        pkg.value.partNames.map((part) => {
          const content = pkg.value.bytes(part);
          return [part, content.ok ? Buffer.from(content.value).toString('base64') : ''];
        }),
      );
    };
    const [old, now] = [partsOf(bytes), partsOf(out)];
    expect([...now.keys()].sort()).toEqual([...old.keys()].sort());
    const changed = [...old.keys()].filter((part) => old.get(part) !== now.get(part));
    expect(
      changed.filter((part) => !/^xl\/(worksheets\/[^/]+|styles|workbook)\.xml$/.test(part)),
    ).toEqual([]);
  });
});
