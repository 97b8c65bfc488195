import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { assertPresent } from '../../src/core/base/assert';
import { cellOfKey, findSheet, readValue } from '../../src/core/model/cells';
import type { Operation } from '../../src/core/model/plan';
import { simulate } from '../../src/core/plan/rehearse';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import type { XlsxPackage } from '../../src/workbook/file/package/xlsxPackage';
import { recalculate } from '../../src/workbook/recalc/recalculate';
import { settle } from '../../src/workbook/settle';
import { bookOfReferences } from './arbitraries';
import { makeFile } from './makeFile';
import { plainBook } from './plain';
import { block, deleteRows, insertRows, planOf } from './planning';

const FOLDER = join(__dirname, '..', 'fixtures', 'xlsx');

function fixture(name: string): Uint8Array {
  return readFileSync(join(FOLDER, name));
}

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

function textOf(bytes: Uint8Array, part: string): string {
  const text = packageOf(bytes).text(part);
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value.text;
}

/** The parts whose bytes differ, by name. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [packageOf(before), packageOf(after)];
  const bytesOf = (pkg: XlsxPackage, part: string): string => {
    const found = pkg.bytes(part);
    return found.ok ? Buffer.from(found.value).toString('base64') : found.error.code;
  };
  return [...new Set([...old.partNames, ...now.partNames])].filter(
    (part) => bytesOf(old, part) !== bytesOf(now, part),
  );
}

/** The pieces of markup that came (`+`) and went (`-`), each as it is written. */
function differences(before: string, after: string): readonly string[] {
  const pieces = (text: string): string[] => text.split(/(?<=>)(?=<)/);
  const [old, now] = [pieces(before), pieces(after)];
  const [was, is] = [new Set(old), new Set(now)];
  return [
    ...old.filter((piece) => !is.has(piece)).map((piece) => `- ${piece}`),
    ...now.filter((piece) => !was.has(piece)).map((piece) => `+ ${piece}`),
  ];
}

async function applied(workbook: FileWorkbook, ...operations: readonly Operation[]) {
  const outcome = await workbook.applyPlan(planOf(...operations));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

describe('two rows more in the midst of a rich sheet', () => {
  const bytes = fixture('rich.xlsx');
  const SHEET = 'Số liệu';
  let after: Uint8Array;

  beforeAll(async () => {
    const workbook = opened(bytes);
    // Before row 8 of the table in A4:F10, whose lines 5-9 are charted, formatted and validated.
    await applied(workbook, insertRows(SHEET, 7, 2));
    after = workbook.bytes();
  });

  const diff = (part: string): readonly string[] =>
    differences(textOf(bytes, part), textOf(after, part));

  test('touch only the parts that speak of the rows', () => {
    expect([...changedParts(bytes, after)].sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/drawings/drawing1.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  test('move the figures of a chart and keep what it remembers of them', () => {
    expect(diff('xl/charts/chart1.xml')).toEqual([
      "- <c:f>'Số liệu'!$B$5:$B$9</c:f>",
      "- <c:f>'Số liệu'!$D$5:$D$9</c:f>",
      "+ <c:f>'Số liệu'!$B$5:$B$11</c:f>",
      "+ <c:f>'Số liệu'!$D$5:$D$11</c:f>",
    ]);
  });

  test('move objects below with their cells', () => {
    expect(textOf(after, 'xl/drawings/drawing1.xml').match(/(?<=<xdr:row>)\d+/g)).toEqual([
      '13',
      '26',
      '13',
      '16',
      '17',
      '20',
    ]);
  });

  test('let the table and its filter grow', () => {
    expect(diff('xl/tables/table1.xml').filter((line) => !line.includes('<table '))).toEqual([
      '- <autoFilter ref="A4:F9"/>',
      '+ <autoFilter ref="A4:F11"/>',
    ]);
    expect(textOf(after, 'xl/tables/table1.xml')).toContain(' ref="A4:F12" totalsRowCount="1"');
  });

  test.each([
    'conditionalFormatting sqref="D5:D11"',
    'conditionalFormatting sqref="A5:F11"',
    '<formula>$F5=FALSE</formula>',
    '<xm:sqref>D5:D11</xm:sqref>',
    'sqref="G5:G11"',
    'sqref="H5:H11"><formula1>$J$5:$J$7</formula1>',
    '<xm:sqref>I5:I11</xm:sqref>',
    "<xm:f>'Danh mục'!$B$2:$B$6</xm:f>",
    "<xm:f>'Số liệu'!D5:D11</xm:f><xm:sqref>I12</xm:sqref>",
    '<hyperlink ref="B5"',
    '<hyperlink ref="B6" location="\'Chỉ tiêu\'!A1"',
  ])('leave on the sheet %s', (text) => {
    expect(textOf(after, 'xl/worksheets/sheet2.xml')).toContain(text);
  });

  test('take over the look of the row above', () => {
    const text = textOf(after, 'xl/worksheets/sheet2.xml');
    const row = (n: number): string =>
      new RegExp(`<row r="${String(n)}".*?</row>`).exec(text)?.[0] ?? '';
    const stylesOf = (xml: string): unknown =>
      [...xml.matchAll(/<c r="([A-Z]+)\d+" s="(\d+)"/g)].map(([, at, s]) => [at, s]);
    expect(stylesOf(row(8))).toEqual(stylesOf(row(7)));
    expect(stylesOf(row(9))).toEqual(stylesOf(row(7)));
    expect(row(8)).not.toContain('<v>');
  });

  test('go again without a trace in the parts that speak of them', async () => {
    const workbook = opened(after);
    await applied(workbook, deleteRows(SHEET, 7, 2));
    for (const part of ['charts/chart1', 'drawings/drawing1', 'tables/table1'])
      expect(textOf(workbook.bytes(), `xl/${part}.xml`)).toBe(textOf(bytes, `xl/${part}.xml`));
  });
});

test('notes, their boxes and threads go with their cells', async () => {
  const bytes = fixture('rich.xlsx');
  const workbook = opened(bytes);
  await applied(workbook, insertRows('Số liệu', 4, 3));
  const after = workbook.bytes();
  expect(textOf(after, 'xl/comments1.xml').match(/(?<=<comment ref=")\w+/g)).toEqual(['D8', 'D9']);
  expect(textOf(after, 'xl/threadedComments/threadedComment1.xml').match(/ ref="\w+"/g)).toEqual([
    ' ref="D9"',
    ' ref="D9"',
  ]);
  const boxes = textOf(after, 'xl/drawings/vmlDrawing1.vml');
  expect(boxes.match(/(?<=<x:Row>)\d+/g)).toEqual(['7', '8']);
  expect(boxes.match(/(?<=<x:Anchor>)[^<]+/g)).toEqual([
    '5, 15, 7, 2, 7, 31, 11, 1',
    '5, 15, 8, 2, 7, 31, 12, 1',
  ]);
});

test('rows among frozen ones are frozen, names and print areas follow', async () => {
  const bytes = fixture('rich.xlsx');
  const workbook = opened(bytes);
  await applied(workbook, insertRows('Chỉ tiêu', 2, 1));
  const sheet = textOf(workbook.bytes(), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pane xSplit="2" ySplit="6" topLeftCell="C7"');
  expect(sheet).toContain('<f t="shared" ref="F7:F13" si="0">ROUND(E7/D7*100,1)</f>');
  expect(sheet).toContain('<f t="array" ref="D16:D18">D7:D9*2</f>');
  expect(sheet).toContain('<mergeCell ref="A5:A6"/>');
  expect(sheet).toContain('<ignoredError sqref="D28:E28"');
  const book = textOf(workbook.bytes(), 'xl/workbook.xml');
  expect(book).toContain(">'Chỉ tiêu'!$A$1:$G$35</definedName>");
  expect(book).toContain(">'Chỉ tiêu'!$A$7:$G$13</definedName>");
  expect(book).toContain(">'Phụ lục in'!$A$1:$D$63</definedName>");
});

test('a shared formula that rows cut is written out in every cell', async () => {
  const workbook = opened(fixture('rich.xlsx'));
  await applied(workbook, insertRows('Chỉ tiêu', 8, 1));
  const sheet = textOf(workbook.bytes(), 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('"shared"');
  expect(sheet).toContain('<c r="F8" s="13"><f>ROUND(E8/D8*100,1)</f><v>96</v></c>');
  expect(sheet).toContain('<c r="F10" s="13"><f>ROUND(E10/D10*100,1)</f><v>96.1</v></c>');
});

test('a name is given another formula, in the words of the file', async () => {
  const workbook = opened(fixture('rich.xlsx'));
  const name = { kind: 'name', name: 'heso', formula: 'IFS(TRUE,1.2)', old: '1.15' } as const;
  const { inverse } = await applied(workbook, name);
  expect(textOf(workbook.bytes(), 'xl/workbook.xml')).toContain(
    '<definedName name="HeSo">_xlfn.IFS(TRUE,1.2)</definedName>',
  );
  await applied(workbook, ...inverse.operations);
  expect(textOf(workbook.bytes(), 'xl/workbook.xml')).toContain('>1.15</definedName>');
});

test('every formula of a random book means, in the file, the cells that it meant', async () => {
  const place = fc.record({
    at: fc.integer({ min: 1, max: 12 }),
    count: fc.integer({ min: 1, max: 4 }),
    like: fc.constantFrom<'above' | 'below'>('above', 'below'),
  });
  await fc.assert(
    fc.asyncProperty(bookOfReferences, place, async (book, { at, count, like }) => {
      const workbook = await makeFile(book);
      const before = await workbook.readSnapshot('workbook');
      await applied(workbook, insertRows('Biểu 1', at, count, like));
      const after = await workbook.readSnapshot('workbook');
      const cells = after.sheets.flatMap(({ name, grid }) =>
        [...grid.formulas.keys()].map((key) => ({ sheet: name, ...cellOfKey(key) })),
      );
      const { results, unknown } = recalculate(after, cells);
      expect(unknown).toEqual([]);
      expect(results).toHaveLength(cells.length);
      // Calculated anew where it stands now, each gives what it gave where it stood.
      for (const { sheet, row, column, value } of results) {
        const was = assertPresent(findSheet(before, sheet), sheet);
        const from = sheet === 'Biểu 1' && row >= at ? row - count : row;
        expect([sheet, row, column, value]).toEqual([
          sheet,
          row,
          column,
          readValue(was, from, column),
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

describe.each([
  'rich.xlsx',
  'rich-libreoffice.xlsx',
  'prefixed.xlsx',
  'strict.xlsx',
  'macros.xlsm',
])('%s', (name) => {
  test.each([1, 6, 9])('reads like the simulation with rows before row %i', async (at) => {
    const bytes = fixture(name);
    const before = await opened(bytes).readSnapshot('workbook');
    for (const { name: sheet, isProtected } of before.sheets) {
      if (isProtected) continue;
      const like = at % 2 === 0 ? 'above' : 'below';
      const workbook = opened(bytes);
      const there = planOf(insertRows(sheet, at, 2, like), {
        ...block(before, 'nowhere', 'A1', [['mới', 7]]),
        sheet,
        at: { row: at, column: 20 },
      });
      const { inverse } = await applied(workbook, ...there.operations);
      const want = settle(simulate(there, before), there).snapshot;
      expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(want));
      await applied(workbook, ...inverse.operations);
      const back = settle(simulate(inverse, want), inverse).snapshot;
      expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(back));
    }
  });
});
