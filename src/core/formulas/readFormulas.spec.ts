import { snapshotOf, type LiteralCell } from '../../../test/support/snapshotOf';
import { formatCell, formatRange, parseCell } from '../base/address';
import { toNumber } from '../base/exact';
import { cellKey } from '../model/cells';
import type { Snapshot } from '../model/snapshot';
import { formulaCycles } from './cycles';
import { evaluatePlain } from './evaluate';
import { cellInSlot, rangeInPlace } from './place';
import { readFormulas, type FormulaEntry } from './readFormulas';
import { filledInto, isSameForm } from './sameForm';

/** A book of sheets by name, cells by address; what begins with `=` is a formula. */
function book(
  sheets: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  names: Snapshot['names'] = [],
): Snapshot {
  const literal = Object.entries(sheets).map(([name, cells]) => {
    const rows: LiteralCell[][] = Array.from({ length: 12 }, () => []);
    for (const [address, content] of Object.entries(cells)) {
      const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
      const isFormula = typeof content === 'string' && content.startsWith('=');
      const line = rows[row];
      if (line !== undefined) {
        line[column] = isFormula ? { value: 1, formula: content.slice(1) } : content;
      }
    }
    return { name, rows };
  });
  return { ...snapshotOf(...literal), names };
}

function formulaAt(snapshot: Snapshot, address: string): FormulaEntry {
  const { row, column } = parseCell(address) ?? { row: 0, column: 0 };
  const entry = readFormulas(snapshot)[0]?.byKey.get(cellKey(row, column));
  if (entry === undefined) throw new Error(address);
  return entry;
}

const single = (formula: string): FormulaEntry =>
  formulaAt(book({ A: { C3: `=${formula}` } }), 'C3');

describe('what a formula is made of', () => {
  it.each([
    ['D5/C5*100', 'D5 C5', 'D5/ C5/', ''],
    ['SUM(D5:D9)', 'D5:D9', '', 'D5:D9'],
    ['SUM(D5:D9,D12)', 'D5:D9 D12', '', ''],
    ["SUM('Biểu 1'!D5:D9)", 'Biểu 1!D5:D9', '', ''],
    ['IF(D5="","",E5/D5)', 'D5 E5 D5', '', ''],
    ['ROUND(E5/$D$5,1)+F5', 'E5 D5 F5', 'E5/ D5/ F5+', ''],
    ['SUM(A:A)', 'A1:A1048576', '', ''],
    ['1+', '', '', ''],
  ])('%s', (formula, reads, operands, sumOf) => {
    const { shape, cells } = single(formula);
    const read = shape.reads.map(
      ({ sheet, place }) =>
        `${sheet === '' ? '' : `${sheet}!`}${formatRange(rangeInPlace(place, cells))}`,
    );
    expect(read.join(' ')).toBe(reads);
    const said = shape.operands.map(
      ({ slot, operator }) => formatCell(cellInSlot(slot, cells)) + operator,
    );
    expect(said.join(' ')).toBe(operands);
    expect(shape.sumOf === undefined ? '' : formatRange(rangeInPlace(shape.sumOf, cells))).toBe(
      sumOf,
    );
  });

  it('names its functions, names and other workbooks', () => {
    expect(single('_xlfn.Sum(TDKT.HOANTHANH(A1,B1))*HeSo').shape).toMatchObject({
      functions: ['SUM', 'TDKT.HOANTHANH'],
      names: ['HeSo'],
      isExternal: false,
    });
    expect(single("SUM('[1]Tờ 1'!A1:A9)").shape.isExternal).toBe(true);
    expect(single("'C:\\Tệp\\[b.xlsx]Tờ 1'!A1").shape.isExternal).toBe(true);
  });

  it('is read once for all formulas of one shape', () => {
    const snapshot = book({ A: { B1: '=A1*2', B2: '=A2*2', B3: '=A3*3' } });
    expect(formulaAt(snapshot, 'B1').shape).toBe(formulaAt(snapshot, 'B2').shape);
    expect(formulaAt(snapshot, 'B1').shape).not.toBe(formulaAt(snapshot, 'B3').shape);
  });
});

describe('a formula filled into other cells', () => {
  it.each([
    ['=D2/C2', '=D3/C3', true],
    ['=D2/C2', '=D3/C2', false],
    ['=D2/$C$1', '=D3/$C$1', true],
    ['=D2/$C$1', '=D3/$C$2', false],
    ['=D2/C$1', '=D3/C$1', true],
    ['=D2/C1', '=D3/C$1', false],
    ['=D2/C2', '=C3/D3', false],
    ['=D2*2', '=D3*3', false],
    ['=SUM(C2:D2)', '=SUM(C3:D3)', true],
    ['=SUM(C2:D2)', '=SUM(C3:E3)', false],
  ])('%s in E2 and %s in E3: the same is %s', (first, second, expected) => {
    const snapshot = book({ A: { E2: first, E3: second } });
    expect(isSameForm(formulaAt(snapshot, 'E2'), formulaAt(snapshot, 'E3'))).toBe(expected);
  });

  it.each([
    ['D5/$C$1+B$2*$A3', { row: 9, column: 5 }, 'G12/$C$1+E$2*$A10'],
    ['A1', { row: 0, column: 2 }, undefined],
  ])('%s', (formula, cell, expected) => {
    expect(filledInto(single(formula), cell)?.text).toBe(expected);
  });
});

describe('evaluatePlain', () => {
  const numbers = { A1: 3, A2: 4, A4: 'chữ', B1: 6, B2: 0 };
  it.each([
    ['A1+A2*2', 11],
    ['-A1', -3],
    ['A1%', 0.03],
    ['ROUND(B1/A2,0)', 2],
    ['SUM(A1:A4,10)', 17],
    ['SUM(A1:B2)', 13],
    ['IF(A1="","",ROUND(A2/A1*100,1))', 133.3],
    ['IF(OR(A1="",B1=""),"",B1/A1)', 2],
    ['IF(OR(A1="",NOT(ISNUMBER(B1))),"",B1/A1)', 2],
    ['IF(A1>2,A2,B1)', 4],
    ['IFERROR(B1/A1,"-")', 2],
    ['A1/B2', undefined],
    ['A1+A3', undefined],
    ['A1+A4', undefined],
    ['IF(A4="",1,2)', undefined],
    ['VLOOKUP(A1,A1:B2,2)', undefined],
    ['Khác!A1+1', undefined],
    ['"a"', undefined],
  ])('%s is %s', (formula, expected) => {
    const snapshot = book({ A: { ...numbers, C3: `=${formula}` } });
    const { shape, cells } = formulaAt(snapshot, 'C3');
    const sheet = snapshot.sheets[0];
    const value = sheet === undefined ? undefined : evaluatePlain(shape, cells, sheet);
    expect(value === undefined ? undefined : toNumber(value)).toBe(expected);
  });
});

describe('formulaCycles', () => {
  const cyclesIn = (snapshot: Snapshot): readonly string[] =>
    formulaCycles(snapshot).map((cycle) =>
      cycle
        .map(({ sheet, entry }) => `${snapshot.sheets[sheet]?.name ?? ''}!${formatCell(entry)}`)
        .join(' '),
    );
  const name = (formula: string): Snapshot['names'] => [{ name: 'Tong', formula, isHidden: false }];

  it.each([
    [{ A: { A1: '=A1+1' } }, ['A!A1']],
    [{ A: { A1: '=B1', B1: '=C1', C1: '=A1', D1: '=A1' } }, ['A!A1 A!B1 A!C1']],
    [{ A: { A1: '=SUM(A1:A5)' } }, ['A!A1']],
    [{ A: { A3: '=SUM(A1:A5)', A6: '=SUM(A1:A5)' } }, ['A!A3']],
    [{ A: { A1: '=B!A1' }, B: { A1: "='A'!A1" } }, ['A!A1 B!A1']],
    [{ A: { A1: '=A2', A2: '=A1', C1: '=C2', C2: '=C1' } }, ['A!A1 A!A2', 'A!C1 A!C2']],
    [{ A: { A1: 1, A2: '=A1+1', A3: '=SUM(A1:A2)', A4: '=SUM(A$1:A3)' } }, []],
    [{ A: { B1: '=SUM(A:A)', A1: '=C1' } }, []],
    [{ A: { B1: '=SUM(A:A)', A7: '=B1' } }, ['A!B1 A!A7']],
  ])('%j', (sheets, expected) => {
    expect(cyclesIn(book(sheets))).toEqual(expected);
  });

  it('follows names, also names of names that name themselves', () => {
    expect(cyclesIn(book({ A: { A1: '=Tong+1' } }, name('A!$A$1')))).toEqual(['A!A1']);
    expect(cyclesIn(book({ A: { A1: '=Tong+1' } }, name('A!$B$1')))).toEqual([]);
    expect(cyclesIn(book({ A: { A1: '=Tong+1' } }, name('Tong+A!$A$1')))).toEqual(['A!A1']);
  });

  it('finds none in ten thousand running sums', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [
      1,
      { value: i + 1, formula: `SUM(A$1:A${String(i + 1)})+SUM(B$1:B${String(Math.max(i, 1))})*0` },
    ]);
    rows[0] = [1, 1];
    expect(formulaCycles(snapshotOf({ name: 'A', rows }))).toEqual([]);
  });
});
