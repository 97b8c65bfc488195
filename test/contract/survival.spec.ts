import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { contains, formatCell, parseCell } from '../../src/core/base/address';
import { assertPresent } from '../../src/core/base/assert';
import { cellKey, findSheet } from '../../src/core/model/cells';
import type { CellContent, Operation } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { simulate, validate } from '../../src/core/plan/rehearse';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import type { XlsxPackage } from '../../src/workbook/file/package/xlsxPackage';
import { settle } from '../../src/workbook/settle';
import { anyValue } from './arbitraries';
import { plainBook, plainSheet } from './plain';
import { block, comment, contentAt, link, merge, pageSetup, planOf, style } from './planning';

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

/** The bytes of every part, in base 64, by name. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pkg = packageOf(bytes);
  return new Map(
    pkg.partNames.map((part) => {
      const found = pkg.bytes(part);
      return [part, found.ok ? Buffer.from(found.value).toString('base64') : found.error.code];
    }),
  );
}

interface Difference {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

function differences(before: Uint8Array, after: Uint8Array): Difference {
  const [old, now] = [partsOf(before), partsOf(after)];
  return {
    changed: [...old.keys()].filter((part) => now.has(part) && now.get(part) !== old.get(part)),
    added: [...now.keys()].filter((part) => !old.has(part)),
    removed: [...old.keys()].filter((part) => !now.has(part)),
  };
}

function textOf(bytes: Uint8Array, part: string): string {
  const text = packageOf(bytes).text(part);
  if (!text.ok) throw new Error(JSON.stringify(text.error));
  return text.value.text;
}

async function apply(workbook: FileWorkbook, ...operations: readonly Operation[]): Promise<void> {
  expect(await workbook.applyPlan(planOf(...operations))).toMatchObject({ ok: true });
}

function read(snapshot: Snapshot, sheet: string, at: string): CellContent {
  const { row, column } = assertPresent(parseCell(at), at);
  return contentAt(assertPresent(findSheet(snapshot, sheet), sheet), row, column);
}

const FIXTURES = [
  'rich.xlsx',
  'rich-libreoffice.xlsx',
  'prefixed.xlsx',
  'strict.xlsx',
  'macros.xlsm',
] as const;

describe('a rich workbook', () => {
  const bytes = fixture('rich.xlsx');
  const sheetPart = 'xl/worksheets/sheet1.xml';

  test('keeps every other part byte for byte when a text that no formula reads is changed', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    await apply(workbook, block(before, 'Chỉ tiêu', 'B8', [['Tên mới <&>']]));
    expect(differences(bytes, workbook.bytes())).toEqual({
      changed: [sheetPart],
      added: [],
      removed: [],
    });
    expect(textOf(workbook.bytes(), sheetPart)).toBe(
      textOf(bytes, sheetPart).replace(
        '<c r="B8" s="4" t="s"><v>16</v></c>',
        '<c r="B8" s="4" t="inlineStr"><is><t>Tên mới &lt;&amp;&gt;</t></is></c>',
      ),
    );
  });

  test('never changes the bytes it was given', async () => {
    const copy = Buffer.from(bytes);
    const workbook = opened(copy);
    const before = await workbook.readSnapshot('workbook');
    await apply(workbook, block(before, 'Số liệu', 'A1', [['dài hơn trước rất nhiều']]));
    expect(copy.equals(bytes)).toBe(true);
  });

  test('gives dependants their new results and drops those it can not tell', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    await apply(workbook, block(before, 'Chỉ tiêu', 'D6', [[12000]]));
    const after = await workbook.readSnapshot('workbook');
    // 13100 / 12000 × 100 = 109.17; 12000 + 7500.5; 21050.25 / 19500.5 × 100 = 107.947.
    expect(read(after, 'Chỉ tiêu', 'F6')).toEqual({ formula: 'ROUND(E6/D6*100,1)', result: 109.2 });
    expect(read(after, 'Chỉ tiêu', 'D12')).toEqual({ formula: 'SUM(D6:D7)', result: 19500.5 });
    expect(read(after, 'Chỉ tiêu', 'F12')).toEqual({
      formula: 'ROUND(E12/D12*100,1)',
      result: 107.9,
    });
    const sheet = assertPresent(findSheet(after, 'Chỉ tiêu'), 'Chỉ tiêu');
    const stale = Object.entries(plainSheet(after, sheet).cells).filter(([, text]) =>
      text.includes('stale'),
    );
    expect(stale.map(([at]) => at)).toEqual(expect.arrayContaining(['G6', 'D14', 'D15']));
    const text = textOf(workbook.bytes(), sheetPart);
    expect(text).toContain('<f t="shared" ref="F6:F12" si="0">ROUND(E6/D6*100,1)</f><v>109.2</v>');
    expect(text).toContain('<c r="G6" s="4"><f>_xldudf_TDKT_HOANTHANH(E6,D6)</f></c>');
    expect(textOf(workbook.bytes(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(differences(bytes, workbook.bytes())).toMatchObject({ added: [], removed: [] });
  });

  test('gives a shared formula to the rest of its group when its first cell is overwritten', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    await apply(workbook, block(before, 'Chỉ tiêu', 'F6', [[100]]));
    const after = await workbook.readSnapshot('workbook');
    expect(read(after, 'Chỉ tiêu', 'F6')).toBe(100);
    for (const row of [7, 8, 9, 10, 11, 12]) {
      const at = `F${String(row)}`;
      expect([at, read(after, 'Chỉ tiêu', at)]).toEqual([at, read(before, 'Chỉ tiêu', at)]);
    }
    expect(textOf(workbook.bytes(), sheetPart)).not.toContain('t="shared"');
    expect(differences(bytes, workbook.bytes()).removed).toEqual(['xl/calcChain.xml']);
    expect(textOf(workbook.bytes(), '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(workbook.bytes(), 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test.each(['D14', 'D15', 'D17', 'D19', 'D23'])(
    'refuses to write over %s, a part of an array formula',
    async (cell) => {
      const workbook = opened(bytes);
      const before = await workbook.readSnapshot('workbook');
      expect(await workbook.applyPlan(planOf(block(before, 'Chỉ tiêu', cell, [[1]])))).toEqual({
        ok: false,
        error: { code: 'in-array-formula', sheet: 'Chỉ tiêu', cell },
      });
      expect(workbook.bytes()).toBe(bytes);
    },
  );

  test('refuses a protected sheet and the header of a table', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    const codes = [
      await workbook.applyPlan(planOf(block(before, 'Danh mục', 'A1', [['x']]))),
      await workbook.applyPlan(planOf(block(before, 'Số liệu', 'A4', [['x']]))),
    ].map((outcome) => !outcome.ok && outcome.error);
    expect(codes).toEqual([
      { code: 'sheet-protected', sheet: 'Danh mục' },
      { code: 'not-supported', what: 'table-header' },
    ]);
  });

  test('adds a sheet with styles, names and state, and keeps all other parts', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    const outcome = await workbook.applyPlan(
      planOf(
        { kind: 'add-sheet', sheet: 'Phụ lục 2' },
        block(before, 'Phụ lục 2', 'A1', [
          ['Tiêu đề'],
          [{ formula: "'Chỉ tiêu'!D6", result: 13000 }],
        ]),
        style('Phụ lục 2', 'A1:B1', { bold: true, fontName: 'Times New Roman', fill: 'FFF2CC' }),
        merge('Phụ lục 2', 'A1:B1'),
        pageSetup('Phụ lục 2', { orientation: 'landscape', titleRows: { first: 0, last: 0 } }),
        { kind: 'state', state: '{"a":1}', old: before.state },
      ),
    );
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(differences(bytes, workbook.bytes())).toEqual({
      changed: [
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
      ],
      added: expect.arrayContaining([
        'xl/worksheets/sheet6.xml',
        'customXml/item2.xml',
        'customXml/itemProps2.xml',
        'customXml/_rels/item2.xml.rels',
      ]),
      removed: ['xl/calcChain.xml'],
    });
    expect(textOf(workbook.bytes(), 'xl/workbook.xml')).toContain(
      '<sheet name="Phụ lục 2" sheetId="8" r:id="rId',
    );
    expect(textOf(workbook.bytes(), 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="5">'Phụ lục 2'!$1:$1</definedName>`,
    );
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(before));
    expect(differences(bytes, workbook.bytes())).toMatchObject({ added: [] });
  });

  test('adds notes beside those that are there, and takes only its own away again', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    const note = (at: string, text?: string, old?: string): Operation =>
      comment('Số liệu', at, text, old);
    const outcome = await workbook.applyPlan(planOf(note('D7', 'Xem lại'), note('B6', 'Tên?')));
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(differences(bytes, workbook.bytes())).toEqual({
      changed: ['xl/drawings/vmlDrawing1.vml', 'xl/comments1.xml'],
      added: [],
      removed: [],
    });
    const text = textOf(workbook.bytes(), 'xl/comments1.xml');
    expect(text).toContain('</author><author>TĐKT</author></authors>');
    expect(text).toContain(
      '<comment ref="B6" authorId="2"><text><r><t xml:space="preserve">Tên?</t></r></text></comment>' +
        '<comment ref="D7" authorId="2"><text><r><t xml:space="preserve">Xem lại</t></r></text></comment></commentList>',
    );
    // What stood there stands there still, word for word.
    expect(
      text
        .replace('<author>TĐKT</author>', '')
        .replace(/<comment ref="(B6|D7)".*?<\/comment>/g, ''),
    ).toBe(textOf(bytes, 'xl/comments1.xml'));
    const drawing = textOf(workbook.bytes(), 'xl/drawings/vmlDrawing1.vml');
    expect(drawing.match(/<v:shape id="_x0000_s\d+"/g)).toEqual(
      [1025, 1026, 1027, 1028].map((n) => `<v:shape id="_x0000_s${String(n)}"`),
    );
    const after = assertPresent(findSheet(await workbook.readSnapshot('workbook'), 'Số liệu'), 'a');
    expect(plainSheet(before, after).comments).toMatchObject({
      B6: 'Tên?',
      D5: 'Ghi chú:\nđã đối chiếu',
      D7: 'Xem lại',
    });
    const theirs = await workbook.applyPlan(
      planOf(note('D5', undefined, 'Ghi chú:\nđã đối chiếu')),
    );
    expect(theirs).toEqual({
      ok: false,
      error: { code: 'not-supported', what: 'comment-foreign' },
    });
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(differences(bytes, workbook.bytes())).toEqual({ changed: [], added: [], removed: [] });
  });

  test('refuses to colour over a colour of the theme, which it could not put back', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    const sheet = assertPresent(findSheet(before, 'Chỉ tiêu'), 'Chỉ tiêu');
    const themed = Object.entries(plainSheet(before, sheet).cells).find(([, text]) =>
      text.endsWith('|other]'),
    );
    const [at] = assertPresent(themed, 'a cell with a colour of the theme');
    expect(
      await workbook.applyPlan(
        planOf(style('Chỉ tiêu', at, { fill: 'FFC7CE' }, { fill: 'other' })),
      ),
    ).toEqual({ ok: false, error: { code: 'not-supported', what: 'fill-other' } });
  });

  test('leaves the page setup it does not know when it changes the rest', async () => {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    const old = assertPresent(findSheet(before, 'Chỉ tiêu'), 'Chỉ tiêu').pageSetup;
    await apply(workbook, pageSetup('Chỉ tiêu', { ...old, orientation: 'landscape' }, old));
    expect(textOf(workbook.bytes(), sheetPart)).toBe(
      textOf(bytes, sheetPart).replace('orientation="portrait"', 'orientation="landscape"'),
    );
    expect(differences(bytes, workbook.bytes()).changed).toEqual([sheetPart]);
  });
});

describe.each(FIXTURES)('%s', (name) => {
  const bytes = fixture(name);

  async function firstSheet(): Promise<{
    workbook: FileWorkbook;
    before: Snapshot;
    sheet: string;
  }> {
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    return { workbook, before, sheet: assertPresent(before.sheets[0], 'a sheet').name };
  }

  test('gives back the very bytes when nothing is changed', async () => {
    const { workbook, before, sheet } = await firstSheet();
    await apply(workbook, block(before, sheet, 'A1', [[read(before, sheet, 'A1')]]));
    expect(workbook.bytes()).toBe(bytes);
  });

  test('reads like the simulation after every kind of change, and back after the inverse', async () => {
    const { workbook, before, sheet } = await firstSheet();
    const far = ['J40', 'K41', 'L42', 'M43'];
    const plan = planOf(
      ...far.map((at, i) =>
        block(before, sheet, at, [[['=1+1', 12.5, true, { error: '#N/A' }][i] as CellContent]]),
      ),
      block(before, sheet, 'N44', [[{ formula: 'SUM(K41,1)', result: 13.5 }]]),
      merge(sheet, 'P50:Q51'),
      {
        kind: 'size',
        sheet,
        axis: 'columns',
        span: { first: 40, last: 42 },
        size: 20,
        old: undefined,
      },
      {
        kind: 'size',
        sheet,
        axis: 'rows',
        span: { first: 60, last: 61 },
        size: 30,
        old: undefined,
      },
      { kind: 'add-sheet', sheet: 'Mới' },
      block(before, 'Mới', 'B2', [['trên tờ mới', 1]]),
      style('Mới', 'B2:C2', { border: 'thin', bold: true, wrap: true, numberFormat: '0.000' }),
      comment(sheet, 'J41', 'Ghi chú <mới> & "cũ"\ndòng hai'),
      comment('Mới', 'B2', 'trên tờ mới'),
      link('Mới', 'B2', `'${sheet.replaceAll("'", "''")}'!J40`),
      style(sheet, 'J40', { fill: 'FFC7CE' }, { fill: 'none' }),
      { kind: 'state', state: '<a/>', old: before.state },
    );
    const outcome = await workbook.applyPlan(plan);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    const after = await workbook.readSnapshot('workbook');
    expect(plainBook(after)).toEqual(plainBook(settle(simulate(plan, before), plan).snapshot));
    expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
    expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(before));
    expect(differences(bytes, workbook.bytes()).added).toEqual([]);
  });

  test('keeps every part that a change of one cell does not touch byte for byte', async () => {
    const { workbook, before, sheet } = await firstSheet();
    await apply(workbook, block(before, sheet, 'J60', [['x']]));
    const { changed, added, removed } = differences(bytes, workbook.bytes());
    expect({ count: changed.length, added, removed }).toEqual({ count: 1, added: [], removed: [] });
    expect(changed[0]).toContain('/worksheets/');
  });
});

describe('random edits of real workbooks', () => {
  test.each(FIXTURES)('of %s read like the simulation', async (name) => {
    const bytes = fixture(name);
    const place = fc.record({ sheet: fc.nat(4), row: fc.nat(35), column: fc.nat(8) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, anyValue), { maxLength: 8 }), async (edits) => {
        const workbook = opened(bytes);
        const before = await workbook.readSnapshot('workbook');
        let seen = before;
        const steps: Operation[] = [];
        for (const [{ sheet, row, column }, value] of edits) {
          const { name: on } = assertPresent(seen.sheets[sheet % seen.sheets.length], 'a sheet');
          const step = block(seen, on, formatCell({ row, column }), [[value]]);
          if (validate(planOf(step), seen) !== undefined) continue;
          steps.push(step);
          seen = simulate(planOf(step), seen);
        }
        const plan = planOf(...steps);
        const outcome = await workbook.applyPlan(plan);
        expect(outcome.ok).toBe(true);
        const after = await workbook.readSnapshot('workbook');
        expect(plainBook(after)).toEqual(plainBook(settle(simulate(plan, before), plan).snapshot));
        if (!outcome.ok) return;
        // Where a result could not be told it stays unknown; everything else comes back.
        expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
        const back = await workbook.readSnapshot('workbook');
        expect(withoutResults(back)).toEqual(withoutResults(before));
      }),
      { numRuns: 40 },
    );
  });
});

/** What every cell holds, formulas without their results. */
function withoutResults(snapshot: Snapshot): unknown {
  return snapshot.sheets.map((sheet) => {
    const spills = [...sheet.grid.formulas.values()].flatMap(({ array }) => array ?? []);
    const cells = Object.entries(plainSheet(snapshot, sheet).cells).flatMap(([at, text]) => {
      const cell = assertPresent(parseCell(at), at);
      const formula = sheet.grid.formulas.get(cellKey(cell.row, cell.column));
      if (formula !== undefined) return [[at, formula.text]];
      return spills.some((range) => contains(range, cell)) ? [] : [[at, text]];
    });
    return [sheet.name, cells];
  });
}

describe('a workbook whose names are prefixed', () => {
  test('is written with the same prefix', async () => {
    const bytes = fixture('prefixed.xlsx');
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    const sheet = assertPresent(before.sheets[0], 'a sheet').name;
    await apply(workbook, block(before, sheet, 'B9', [['a', { formula: '1+1', result: 2 }]]));
    expect(textOf(workbook.bytes(), 'xl/worksheets/annex.xml')).toContain(
      '<x:row r="9"><x:c r="B9" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>' +
        '<x:c r="C9"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>',
    );
  });
});

describe('a workbook with macros', () => {
  test('keeps its project byte for byte', async () => {
    const bytes = fixture('macros.xlsm');
    const workbook = opened(bytes);
    const before = await workbook.readSnapshot('workbook');
    await apply(workbook, { kind: 'add-sheet', sheet: 'Mới' });
    const project = 'xl/vbaProject.bin';
    expect(before.hasMacros).toBe(true);
    expect(partsOf(workbook.bytes()).get(project)).toBe(partsOf(bytes).get(project));
  });
});
