import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotateWorkbook } from '../src/app/annotateWorkbook';
import { checkWorkbook } from '../src/app/checkWorkbook';
import { formatCell, formatRange } from '../src/core/base/address';
import type { CheckResult } from '../src/core/checks/runChecks';
import { cellOfKey } from '../src/core/model/cells';
import type { Finding } from '../src/core/model/finding';
import type { Snapshot } from '../src/core/model/snapshot';
import { nodeCodec } from '../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../src/workbook/file/file';
import { openPackage } from '../src/workbook/file/package/openPackage';

const SAMPLE = resolve(__dirname, '../samples/ha-quang-2020.xlsx');
const RICH = resolve(__dirname, 'fixtures/xlsx/rich.xlsx');
const SOFFICE = 'soffice';
const hasLibreOffice = spawnSync(SOFFICE, ['--version']).status === 0;

function open(bytes: Uint8Array): FileWorkbook {
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The workbook marked with what is found in it, or with these findings. */
async function annotated(path: string, findings?: readonly Finding[]): Promise<Uint8Array> {
  const workbook = open(readFileSync(path));
  const checked = await checkWorkbook(workbook);
  const result: CheckResult = findings === undefined ? checked : { ...checked, findings };
  const applied = await annotateWorkbook(workbook, result, { language: 'vi' });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return workbook.bytes();
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pkg = openPackage(bytes, nodeCodec);
  if (!pkg.ok) throw new Error(pkg.error.code);
  return new Map(
    pkg.value.partNames.map((part) => {
      const content = pkg.value.bytes(part);
      return [part, content.ok ? Buffer.from(content.value).toString('base64') : ''];
    }),
  );
}

/** Notes by sheet and cell, lines joined: LibreOffice keeps the words, not every line's end. */
function notesOf({ sheets }: Snapshot): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ name, comments }) =>
      [...(comments ?? [])].map(([key, text]): [string, string] => [
        `${name}!${formatCell(cellOfKey(key))}`,
        text.replace(/\s+/g, ' ').trim(),
      ]),
    ),
  );
}

function finding(cell: string): Finding {
  return {
    code: 'figures/unreadable',
    kind: 'unreadable',
    severity: 'error',
    sheet: 'Số liệu',
    cell,
    range: null,
    data: { kind: 'unreadable', text: 'x', indicator: 'Xã Mẫu A' },
  };
}

describe('an annotated copy of a rich workbook', () => {
  test('keeps every part that is not marked byte for byte', async () => {
    const before = partsOf(readFileSync(RICH));
    const after = partsOf(await annotated(RICH, [finding('D5'), finding('D7')]));
    const changed = [...before.keys()].filter((part) => after.get(part) !== before.get(part));
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet2.xml',
    ]);
    const added = [...after.keys()].filter((part) => !before.has(part));
    expect(added.sort()).toEqual([
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/worksheets/sheet6.xml',
    ]);
  });

  test('keeps the notes and the thread that were there and adds its own', async () => {
    const before = await open(readFileSync(RICH)).readSnapshot('workbook');
    const bytes = await annotated(RICH, [finding('D5'), finding('D7')]);
    const notes = notesOf(await open(bytes).readSnapshot('workbook'));
    expect(notes).toMatchObject(notesOf(before));
    expect(Object.keys(notes).sort()).toEqual(
      [...Object.keys(notesOf(before)), 'Số liệu!D7'].sort(),
    );
  });
});

(hasLibreOffice ? describe : describe.skip)('an annotated copy in LibreOffice', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdkt-annotated-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What LibreOffice writes after it opened the file. */
  function throughLibreOffice(bytes: Uint8Array): Uint8Array {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out];
    const done = spawnSync(SOFFICE, [...args, join(folder, 'in.xlsx')], { timeout: 110_000 });
    expect(done.status).toBe(0);
    return readFileSync(join(out, 'in.xlsx'));
  }

  test.each([
    ['the sample', SAMPLE, undefined],
    ['a workbook with notes', RICH, [finding('D7')]],
  ])(
    'opens %s and keeps all notes and links',
    async (_, path, findings) => {
      const bytes = await annotated(path, findings);
      const ours = await open(bytes).readSnapshot('workbook');
      const theirs = await open(throughLibreOffice(bytes)).readSnapshot('workbook');
      expect(Object.keys(notesOf(ours)).length).toBeGreaterThan(0);
      expect(notesOf(theirs)).toEqual(notesOf(ours));
      const linked = (snapshot: Snapshot): readonly string[] =>
        (snapshot.sheets.at(-1)?.links ?? []).map(({ range }) => formatRange(range)).sort();
      expect(linked(ours).length).toBeGreaterThan(0);
      expect(linked(theirs)).toEqual(linked(ours));
    },
    120_000,
  );
});
