import { cellKey } from '../../core/model/cells';
import type { CellValue } from '../../core/model/snapshot';
import { recalculate } from './recalculate';
import { cellOf, rangeOf, readable, snapshotOf, type Sketch, type SketchExtras } from './sketch';

function changed(
  sketch: Sketch,
  addresses: readonly string[],
  extras?: SketchExtras,
): Record<string, CellValue> {
  return readable(recalculate(snapshotOf(sketch, extras), addresses.map(cellOf)));
}

function globalName(name: string, formula: string): NonNullable<SketchExtras['names']>[number] {
  return { name, formula, isHidden: false };
}

describe('what depends on a change', () => {
  test('a chain is computed to its end and what does not depend is left alone', () => {
    const sketch = { S: { A1: 5, B1: '=A1*2', C1: '=B1+1', D1: '=E1+1', E1: 1, F1: '=C1-B1' } };
    expect(changed(sketch, ['S!A1'])).toEqual({ 'S!B1': 10, 'S!C1': 11, 'S!F1': 1 });
  });

  test('nothing changed and nothing to compute both give nothing', () => {
    expect(changed({ S: { A1: 1, B1: '=TODAY()' } }, [])).toEqual({});
    expect(changed({ S: { A1: 1 } }, ['S!A1'])).toEqual({});
    expect(changed({ S: { A1: 1, B1: '=A2' } }, ['S!A1'])).toEqual({});
  });

  test('a formula in a changed cell is computed, its stored value is not trusted', () => {
    const sketch = { S: { A1: 5, B1: { formula: 'A1*2', value: 99 }, C1: '=B1' } };
    expect(changed(sketch, ['S!B1'])).toEqual({ 'S!B1': 10, 'S!C1': 10 });
  });

  test('a formula whose result is given is not computed, and its readers take that result', () => {
    const sketch = { S: { A1: 5, B1: { formula: 'A1*2', value: 99 }, C1: '=B1+1', D1: '=A1' } };
    const given = new Map([['s', new Set([cellKey(0, 1)])]]);
    const changes = ['S!A1', 'S!B1'].map(cellOf);
    expect(readable(recalculate(snapshotOf(sketch), changes, undefined, given))).toEqual({
      'S!C1': 100,
      'S!D1': 5,
    });
  });

  test('other sheets are reached, also by quoted names in any case', () => {
    const sketch = {
      'Bảng 1': { A1: 3 },
      "Tờ 'a'": { A1: "='Bảng 1'!A1*2", A2: "='BẢNG 1'!$A$1:$A$1+1" },
      Plain: { A1: "='Tờ ''a'''!A1+Plain!B1", B1: 1, C1: '=A1', D1: '=B1' },
    };
    expect(changed(sketch, ['Bảng 1!A1'])).toEqual({
      "Tờ 'a'!A1": 6,
      "Tờ 'a'!A2": 4,
      'Plain!A1': 7,
      'Plain!C1': 7,
    });
  });

  test('a change inside a range, at its corners and beside it', () => {
    const sketch = { S: { B2: 1, C2: 2, B3: 3, C3: 4, A9: '=SUM(B2:C3)', A10: '=SUM(B:C)' } };
    for (const address of ['S!B2', 'S!C3', 'S!C2']) {
      expect(changed(sketch, [address])).toEqual({ 'S!A9': 10, 'S!A10': 10 });
    }
    expect(changed(sketch, ['S!B4'])).toEqual({ 'S!A10': 10 });
    expect(changed(sketch, ['S!D2'])).toEqual({});
  });

  test('whole rows and columns and a change far down', () => {
    const sketch = {
      S: { A1048576: 4, C1: '=SUM(A:A)', C2: '=SUM(A1:A1048576)', C3: '=SUM(7:7)' },
    };
    expect(changed(sketch, ['S!A1048576'])).toEqual({ 'S!C1': 4, 'S!C2': 4 });
    expect(changed(sketch, ['S!XFD7'])).toEqual({ 'S!C3': 0 });
  });

  test('names: a range, a constant, a name of a name, a name of the sheet before the book', () => {
    const names = [
      globalName('So', 'Data!$A$1:$A$2'),
      globalName('HeSo', '100'),
      globalName('Tong', 'SUM(So)*HeSo'),
      globalName('Rieng', 'Data!$A$2'),
      { ...globalName('rieng', 'Data!$A$1'), sheet: 'Local' },
    ];
    const sketch = {
      Data: { A1: 2, A2: 3, B1: '=SUM(SO)', B2: '=tong', B3: '=HeSo*2', B4: '=Rieng' },
      Local: { A1: '=Rieng', A2: '=Data!Rieng' },
    };
    expect(changed(sketch, ['Data!A1'], { names })).toEqual({
      'Data!B1': 5,
      'Data!B2': 500,
      'Local!A1': 2,
    });
    expect(changed(sketch, ['Data!A2'], { names })).toEqual({
      'Data!B1': 5,
      'Data!B2': 500,
      'Data!B4': 3,
      'Local!A2': 3,
    });
  });

  test('alike formulas of two sheets read each their own sheet', () => {
    const sketch = { P: { A1: 1, B1: '=A1+1' }, Q: { A1: 5, B1: '=A1+1' } };
    expect(changed(sketch, ['Q!A1'])).toEqual({ 'Q!B1': 6 });
  });

  test('formulas of one shape keep their own cells and their own order of corners', () => {
    const sketch = {
      S: { A1: 1, A2: 2, A3: 4, B1: '=SUM(A1:A2)', B2: '=SUM(A3:A2)', B3: '=SUM($A$1:A$3)' },
    };
    expect(changed(sketch, ['S!A2'])).toEqual({ 'S!B1': 3, 'S!B2': 6, 'S!B3': 7 });
  });

  test('cell addresses inside texts and sheet names are no references', () => {
    const sketch = { S: { A1: 1, B1: '="A1"&"x"' }, A1: { C1: 7, D1: "='A1'!C1+A1!C1" } };
    expect(changed(sketch, ['S!A1'])).toEqual({});
    expect(changed(sketch, ['A1!C1'])).toEqual({ 'A1!D1': 14 });
  });

  test('a formula that comes late in the book feeds one that comes early', () => {
    const sketch = { S: { A1: '=SUM(B1:B3)', B1: '=B2+1', B2: '=B3+1', B3: '=C1', C1: 1 } };
    expect(changed(sketch, ['S!C1'])).toEqual({ 'S!A1': 6, 'S!B1': 3, 'S!B2': 2, 'S!B3': 1 });
  });

  test('a formula that stores nothing counts with its fresh value in ranges', () => {
    const sketch = {
      S: { A1: 1, A2: '=A1+1', A3: { formula: 'A1+2', value: 50 }, B1: '=SUM(A1:A3)' },
    };
    expect(changed(sketch, ['S!A1'])).toEqual({ 'S!A2': 2, 'S!A3': 3, 'S!B1': 6 });
  });
});

describe('what can not be told', () => {
  test('what depends on an unknown formula is unknown, even where the branch is not taken', () => {
    const sketch = { S: { A1: 1, B1: '=VLOOKUP(A1,C:D,2)', B2: '=IF(FALSE,B1,1)', B3: '=A1' } };
    expect(changed(sketch, ['S!A1'])).toEqual({
      'S!B1': '?unsupported',
      'S!B2': '?precedent',
      'S!B3': 1,
    });
  });

  test('volatile formulas depend on everything, and so does what reads them', () => {
    const sketch = { S: { A1: 1, B1: '=NOW()', B2: '=B1', B3: '=SUM(B1:B2)', B4: '=A9' } };
    expect(changed(sketch, ['S!A1'])).toEqual({
      'S!B1': '?volatile',
      'S!B2': '?precedent',
      'S!B3': '?precedent',
    });
  });

  test('a formula that does not parse may read anything', () => {
    expect(changed({ S: { A1: 1, B1: '=1+', B2: '=B1' } }, ['S!A1'])).toEqual({
      'S!B1': '?syntax',
      'S!B2': '?precedent',
    });
  });

  test('circles, and what they feed, are unknown; what feeds them is not', () => {
    const sketch = {
      S: {
        A1: 1,
        A2: '=A1+1',
        B1: '=B2+A2',
        B2: '=B3',
        B3: '=SUM(B1:B1)',
        C1: '=B2',
        C2: '=IF(FALSE,C2,A1)',
        D1: '=A2',
      },
    };
    expect(changed(sketch, ['S!A1'])).toEqual({
      'S!A2': 2,
      'S!B1': '?circular',
      'S!B2': '?circular',
      'S!B3': '?circular',
      'S!C1': '?precedent',
      'S!C2': '?circular',
      'S!D1': 2,
    });
  });

  test('what hangs on any member of a circle is unknown', () => {
    const sketch = {
      S: { A1: '=A2+D1', A2: '=A3', A3: '=A1', B1: '=A1', B2: '=A2', B3: '=A3', D1: 1 },
    };
    const whys = changed(sketch, ['S!D1']);
    expect(Object.keys(whys)).toHaveLength(6);
    expect(new Set(Object.values(whys))).toEqual(new Set(['?circular', '?precedent']));
  });

  test('an array formula stands for its block', () => {
    const sketch = {
      S: {
        A1: 1,
        B1: { formula: 'A1:A2*2', value: 9, array: 'B1:B2' },
        B2: 9,
        C1: '=B2',
        C2: '=SUM(B2:B3)',
        C3: '=B3',
      },
    };
    expect(changed(sketch, ['S!A1'])).toEqual({
      'S!B1': '?array',
      'S!C1': '?precedent',
      'S!C2': '?precedent',
    });
  });

  test('tables: the columns named, the own row, the whole table', () => {
    const tables = {
      S: [
        {
          name: 'Bang',
          range: rangeOf('A1:B3'),
          headerRows: 1,
          totalsRows: 0,
          columns: ['Tên', 'Số'],
        },
      ],
    };
    const sketch = {
      S: {
        A1: 'Tên',
        B1: 'Số',
        B2: 1,
        B3: 2,
        C2: '=Bang[@Số]',
        C3: '=Bang[@Số]',
        D1: '=SUM(Bang[Số])',
        D2: '=ROWS(Bang)',
        D3: '=COUNTA(Bang[Tên])',
      },
    };
    expect(changed(sketch, ['S!B2'], { tables })).toEqual({
      'S!C2': '?unsupported',
      'S!D1': '?unsupported',
      'S!D2': '?unsupported',
    });
  });

  test('sheets between two are read, other workbooks are not', () => {
    const sketch = {
      'Quý 1': { A1: 1 },
      'Quý 2': { A1: 2 },
      'Quý 3': { A1: 3 },
      S: { A1: "=SUM('Quý 1:Quý 3'!A1)", A2: "='[1]Quý 3'!A1", A3: "=SUM('Quý 1:Quý 2'!A1)" },
    };
    expect(changed(sketch, ['Quý 3!A1'])).toEqual({ 'S!A1': '?unsupported' });
  });

  test('names that stand relative to the cell, in a circle or for a LAMBDA', () => {
    const names = [
      globalName('Tren', 'S!A1'),
      globalName('Vong', 'Vong2+1'),
      globalName('Vong2', 'Vong+1'),
      globalName('Gap', 'LAMBDA(x,x*S!$A$1)'),
    ];
    const sketch = { S: { A1: 1, A2: 2, B1: '=Tren', B2: '=Vong', B3: '=Gap(2)', B4: '=Gap(A2)' } };
    expect(changed(sketch, ['S!A1'], { names })).toEqual({
      'S!B1': '?name',
      'S!B2': '?circular',
      'S!B3': '?unsupported',
      'S!B4': '?unsupported',
    });
  });

  test('names that double each other stop at a size, not at the end of time', () => {
    const names = Array.from({ length: 30 }, (_, i) =>
      globalName(`Doi${String(i)}_`, i === 0 ? '1' : `Doi${String(i - 1)}_+Doi${String(i - 1)}_`),
    );
    const sketch = { S: { A1: 1, B1: '=Doi3_+A1', B2: '=Doi29_+A1' } };
    expect(changed(sketch, ['S!A1'], { names })).toEqual({ 'S!B1': 9, 'S!B2': '?size' });
  });

  test('texts that double each other end as an error, as in Excel', () => {
    const cells: Record<string, CellValue> = { A1: 'x' };
    for (let row = 2; row <= 40; row++) {
      cells[`A${String(row)}`] = `=A${String(row - 1)}&A${String(row - 1)}`;
    }
    const values = changed({ S: cells }, ['S!A1']);
    expect(values['S!A3']).toBe('xxxx');
    expect(values['S!A40']).toEqual({ error: '#VALUE!' });
  });

  test('the cells that a LAMBDA called on the spot reads', () => {
    const sketch = { S: { A1: 1, B1: '=LAMBDA(x,x*A1)(2)', B2: '=LET(y,A1,y+1)', B3: '=A1' } };
    expect(changed(sketch, ['S!A1'])).toEqual({
      'S!B1': '?unsupported',
      'S!B2': '?unsupported',
      'S!B3': 1,
    });
  });

  test('SUMIF whose sum range is stretched may read anything', () => {
    const sketch = { S: { A1: 1, B1: '=SUMIF(C1:C9,">0",D1)', B2: '=SUMIF(C1:C9,">0")' } };
    expect(changed(sketch, ['S!A1'])).toEqual({ 'S!B1': '?unsupported' });
  });
});

describe('stale cells', () => {
  test('a stale formula is computed where it is needed, and not reported', () => {
    const stale = { formula: 'E1*10', value: 1, isStale: true };
    expect(changed({ S: { A1: 1, B1: stale, C1: '=A1+B1', E1: 3 } }, ['S!A1'])).toEqual({
      'S!C1': 31,
    });
  });

  test('what reads a stale cell that can not be computed is unknown', () => {
    const sketch = {
      S: {
        A1: 1,
        B1: { formula: 'VLOOKUP(1,E:F,2)', value: 1, isStale: true },
        B2: { value: 7, isStale: true },
        B3: { formula: 'B2+1', isStale: true },
        C1: '=A1+B1',
        C2: '=A1+B2',
        C3: '=A1+B3',
      },
    };
    expect(changed(sketch, ['S!A1'])).toEqual({
      'S!C1': '?precedent',
      'S!C2': '?precedent',
      'S!C3': '?precedent',
    });
  });
});

describe('size', () => {
  const LENGTH = 100_000;

  function column(formula: (row: number) => string): ReturnType<typeof snapshotOf> {
    const cells: Record<string, CellValue> = { A1: 1 };
    for (let row = 2; row <= LENGTH; row++) cells[`A${String(row)}`] = `=${formula(row)}`;
    return snapshotOf({ S: cells });
  }

  test('a chain of 100,000 formulas is followed in either direction', () => {
    const down = recalculate(
      column((row) => `A${String(row - 1)}+1`),
      [cellOf('S!A1')],
    );
    expect(down.unknown).toEqual([]);
    expect(down.results.at(-1)?.value).toBe(LENGTH);
    const up = recalculate(
      column((row) => (row === LENGTH ? 'A1+1' : `A${String(row + 1)}+1`)),
      [cellOf('S!A1')],
    );
    expect(up.unknown).toEqual([]);
    expect(up.results[0]?.value).toBe(LENGTH);
  });

  test('a circle of 100,000 formulas ends', () => {
    const { results, unknown } = recalculate(
      column((row) => (row === 2 ? `A${String(LENGTH)}+A1` : `A${String(row - 1)}`)),
      [cellOf('S!A1')],
    );
    expect(results).toEqual([]);
    expect(unknown).toHaveLength(LENGTH - 1);
    expect(new Set(unknown.map(({ why }) => why))).toEqual(new Set(['circular']));
  });
});
