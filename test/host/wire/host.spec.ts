import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainSheet } from '../../contract/plain';
import { bookOf } from '../../contract/planning';
import type { HostOptions } from './book';
import { WireHost } from './host';
import { loadLibrary } from './library';
import { workbookObject } from './objects/workbook';
import type { WireObject } from './protocol';

const library = loadLibrary();

function excelOver(options: HostOptions = {}) {
  const host = new WireHost(bookOf({ S: [['a', 1]], T: [] }), options);
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    library.connect(host);
    return library.Excel.run(batch);
  };
  const cells = (): Readonly<Record<string, string>> => {
    const snapshot = host.book.snapshot();
    const [sheet] = snapshot.sheets;
    return sheet === undefined ? {} : plainSheet(snapshot, sheet).cells;
  };
  return { host, run, cells };
}

/** What the client library knows of a class. */
function classOf(type: string) {
  const known = Reflect.get(library.Excel, type) as { readonly prototype: object };
  const list = (name: string): readonly string[] =>
    (Reflect.get(known.prototype, name) as readonly string[] | undefined) ?? [];
  return {
    scalars: list('_scalarPropertyOriginalNames'),
    parts: list('_navigationPropertyNames').map(
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    ),
    hasMethod: (name: string): boolean =>
      name.startsWith('_') ||
      typeof Reflect.get(known.prototype, name.charAt(0).toLowerCase() + name.slice(1)) ===
        'function',
  };
}

describe('the host', () => {
  test('speaks with the pinned version of the client library', () => {
    const file = join(__dirname, '../../../node_modules/@microsoft/office-js/package.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: '1.1.110' });
  });

  test('offers nothing that the client library does not know', () => {
    const { host } = excelOver();
    const seen = new Set<string>();
    const strange: string[] = [];
    const visit = (object: WireObject): void => {
      if (seen.has(object.type)) return;
      seen.add(object.type);
      const known = classOf(object.type);
      for (const name of Object.keys(object.scalars ?? {}))
        if (!known.scalars.includes(name)) strange.push(`${object.type}.${name}`);
      for (const [name, part] of Object.entries(object.parts ?? {})) {
        if (!known.parts.includes(name)) strange.push(`${object.type}.${name}`);
        visit(part());
      }
      for (const name of Object.keys(object.methods ?? {}))
        if (!known.hasMethod(name)) strange.push(`${object.type}.${name}()`);
      object.items?.().forEach(visit);
    };
    visit(workbookObject(host.book));
    const range = workbookObject(host.book)
      .parts?.['Worksheets']?.()
      .items?.()[0]
      ?.methods?.['GetRange']?.('A1');
    visit(range as WireObject);
    expect(strange).toEqual([]);
    expect([...seen]).toEqual(
      expect.arrayContaining(['Workbook', 'Worksheet', 'PageLayout', 'Range', 'RangeFont']),
    );
  });

  test('fails on a member it does not know, and remembers it', async () => {
    const { host, run } = excelOver();
    const asking = run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').getVisibleView();
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.complaints).toEqual(['Range.GetVisibleView()']);
  });

  test('fails on a member of an object that is not there', async () => {
    const { host, run } = excelOver();
    const asking = run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('U').getRange('A1').load('values');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(host.complaints).toEqual(['a member of an object that is not there']);
  });

  test('what stands before a failing action stays done', async () => {
    const { run, cells } = excelOver();
    const writing = run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('A1').values = [['b']];
      sheet.getRange('A2:B2').values = [[1]];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(cells()).toEqual({ A1: 'text "b"', B1: 'number 1' });
  });

  test('does not count the batches that only release objects', async () => {
    const { host, run } = excelOver();
    await run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').load('values');
      await context.sync();
    });
    await run((context) => context.sync());
    expect(host.trips()).toHaveLength(1);
  });

  test('takes no request and gives no answer above five megabytes', async () => {
    const { run } = excelOver();
    const text = 'x'.repeat(30_000);
    const write = (rows: number) =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('S').getRangeByIndexes(0, 0, rows, 1);
        range.values = Array.from({ length: rows }, () => [text]);
        await context.sync();
        range.load('values,formulas');
        await context.sync();
      });
    await expect(write(180)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    await expect(write(100)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    await write(50);
  });

  const refusals: readonly (readonly [string, HostOptions, string])[] = [
    ['while a cell is edited', { isEditing: true }, 'InvalidOperationInCellEditMode'],
    ['when it is read-only', { isReadOnly: true }, 'AccessDenied'],
  ];

  test.each(refusals)('refuses to write %s', async (_, options, code) => {
    const { run, cells } = excelOver(options);
    const writing = run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1').values = [['b']];
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code });
    expect(cells()).toEqual({ A1: 'text "a"', B1: 'number 1' });
  });
});

describe('typing', () => {
  const traps: readonly (readonly [unknown, string])[] = [
    ['00123', 'number 123'],
    ['1,994', 'number 1994'],
    ['54.5%', 'number 0.545 [0.00%|Calibri|11]'],
    ['54,5%', 'text "54,5%"'],
    ['7/1/2025', 'number 45839 [m/d/yyyy|Calibri|11]'],
    ['25/7/2025', 'text "25/7/2025"'],
    ['2025-07-01', 'number 45839 [m/d/yyyy|Calibri|11]'],
    ['1/2', 'number 46024 [m/d/yyyy|Calibri|11]'],
    ['=1+1', '=1+1 number 2'],
    ['+84', 'number 84'],
    ['-5', 'number -5'],
    ['true', 'boolean true'],
    ['#N/A', 'error #N/A'],
    ["'00123", 'text "00123"'],
    ["''x", `text "'x"`],
    ["'", 'text ""'],
    ['Đạt', 'text "Đạt"'],
    ['  Đạt', 'text "  Đạt"'],
  ];

  test.each(traps)('%j gives %s', async (value, cell) => {
    const { run, cells } = excelOver();
    await run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('C3').values = [[value]];
      await context.sync();
    });
    expect(cells()['C3']).toBe(cell);
  });

  test.each([
    ['00123', 'text "00123"'],
    ['=1+1', 'text "=1+1"'],
    [5, 'text "5"'],
  ])('%j in a text cell gives %s', async (value, cell) => {
    const { run, cells } = excelOver();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('C3');
      range.numberFormat = [['@']];
      range.values = [[value]];
      await context.sync();
    });
    expect(cells()['C3']).toBe(`${cell} [@|Calibri|11]`);
  });

  test('null leaves a cell, an empty text clears it', async () => {
    const { run, cells } = excelOver();
    await run(async (context) => {
      context.workbook.worksheets.getItem('S').getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(cells()).toEqual({ A1: 'text "a"' });
  });

  test('a text that looks like a formula is one when it is written back as it was read', async () => {
    const { run, cells } = excelOver();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1');
      range.values = [["'=1+1"]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['=1+1']]);
      range.values = range.values.map((line: unknown[]) => [...line]);
      await context.sync();
    });
    expect(cells()['A1']).toBe('=1+1 number 2');
  });

  test('a formula takes the format of the cell it refers to', async () => {
    const { run, cells } = excelOver();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('S');
      sheet.getRange('B1').numberFormat = [['0.0%']];
      sheet.getRange('C1').formulas = [['=B1*2']];
      await context.sync();
    });
    expect(cells()['C1']).toBe('=B1*2 number 2 [0.0%|Calibri|11]');
  });

  test('merged cells hold one value', async () => {
    const { host, run, cells } = excelOver();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('A1:B2');
      range.merge(false);
      range.values = [
        ['x', 'y'],
        [1, 2],
      ];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', ''],
        ['', ''],
      ]);
    });
    expect(cells()).toEqual({ A1: 'text "x"' });
    expect(host.book.snapshot().sheets[0]?.merges).toHaveLength(1);
  });
});
