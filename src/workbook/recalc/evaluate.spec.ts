import type { CellValue, ErrorCode } from '../../core/model/snapshot';
import type { CustomFunction } from './book';
import { recalculate } from './recalculate';
import { cellOf, snapshotOf, type Sketch } from './sketch';

/**
 * A1 10 · A2 2.5 · A3 text 7 · A4 text xã · A5 TRUE · A6 #N/A · A7 blank · A8 "" · A9 -3 ·
 * A10 text 1.500 · B1:B4 1, 2, x, FALSE · C1:C3 blank · D1 #REF!, D2 #NUM!, E1 #NULL!
 */
const CELLS: Sketch[string] = {
  A1: 10,
  A2: 2.5,
  A3: '7',
  A4: 'xã',
  A5: true,
  A6: { error: '#N/A' },
  A8: '',
  A9: -3,
  A10: '1.500',
  B1: 1,
  B2: 2,
  B3: 'x',
  B4: false,
  D1: { error: '#REF!' },
  D2: { error: '#NUM!' },
  E1: { error: '#NULL!' },
};

const FUNCTIONS = new Map<string, CustomFunction>([
  ['TDKT.DEM', (args) => args.map((arg) => (Array.isArray(arg) ? arg.flat().length : 1)).join('+')],
  ['TDKT.GOC', (args) => JSON.stringify(args)],
  ['TDKT.LOI', () => ({ error: '#VALUE!' })],
  ['TDKT.VOCUC', () => Infinity],
]);

function valueOf(formula: string): CellValue {
  const after = snapshotOf({ Data: { ...CELLS, Z1: `=${formula}` } });
  const { results, unknown } = recalculate(after, [cellOf('Data!Z1')], FUNCTIONS);
  expect(results.length + unknown.length).toBe(1);
  return results[0] === undefined ? `?${unknown[0]?.why ?? ''}` : results[0].value;
}

type Row = readonly [formula: string, value: CellValue];

function error(code: ErrorCode): CellValue {
  return { error: code };
}

function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows.map(([formula, value]) => ({ formula, value })))(
      '$formula gives $value',
      ({ formula, value }) => {
        expect(valueOf(formula)).toEqual(value);
      },
    );
  });
}

table('operators', [
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['-2^2', 4],
  ['0-2^2', -4],
  ['-A1^2', 100],
  ['2^-1', 0.5],
  ['2^3^2', 64],
  ['50%', 0.5],
  ['-10%', -0.1],
  ['A1*10%', 1],
  ['+A4', 'xã'],
  ['--A3', 7],
  ['10-4-3', 3],
  ['12/4/3', 1],
  ['1/0', error('#DIV/0!')],
  ['A1/A7', error('#DIV/0!')],
  ['0^0', error('#NUM!')],
  ['0^-1', error('#DIV/0!')],
  ['A9^0.5', error('#NUM!')],
  ['1e308*10', error('#NUM!')],
  ['-A7', 0],
  ['0*A9', 0],
]);

table('coercion in arithmetic', [
  ['A1+A7', 10],
  ['A1+A3', 17],
  ['A1+A5', 11],
  ['A1+A4', error('#VALUE!')],
  ['A1+A8', error('#VALUE!')],
  ['A1+A6', error('#N/A')],
  ['D1+D2', error('#REF!')],
  ['D2+D1', error('#NUM!')],
  ['A4+A6', error('#VALUE!')],
  ['"5%"*A1', 0.5],
  ['"1e2"+1', 101],
  ['" 12 "+1', 13],
  ['"12 tấn"+1', error('#VALUE!')],
  ['A10+1', '?locale'],
  ['"1/2/2020"+1', '?locale'],
  ['"3 Jan"+1', '?locale'],
]);

table('the noise beyond fifteen digits', [
  ['0.1+0.2', 0.1 + 0.2],
  ['0.1+0.2=0.3', true],
  ['0.5-0.4-0.1', 0],
  ['0.1+0.2-0.3', 0],
  ['1-0.9999', 1 - 0.9999],
  ['1=1.0000000001', false],
]);

table('comparisons', [
  ['1<2', true],
  ['2<=2', true],
  ['A1<>10', false],
  ['A4="XÃ"', true],
  ['"a"<"B"', true],
  ['"abc"<"abd"', true],
  ['"10"<"9"', true],
  ['9<"1"', true],
  ['"z"<FALSE', true],
  ['FALSE<TRUE', true],
  ['1=TRUE', false],
  ['1="1"', false],
  ['A7=0', true],
  ['A7=""', true],
  ['A7=FALSE', true],
  ['A7=C1', true],
  ['A8=""', true],
  ['A7<1', true],
  ['A9<A7', true],
  ['A6=A6', error('#N/A')],
  ['1=2=FALSE', true],
  ['"xã"="xa"', false],
  ['"xã"<"xb"', '?locale'],
  ['"xa\u0303"="xã"', '?locale'],
]);

table('text joined', [
  ['A4&" "&A1', 'xã 10'],
  ['A7&"x"', 'x'],
  ['A5&1', 'TRUE1'],
  ['-3&""', '-3'],
  ['A6&"x"', error('#N/A')],
  ['A2&""', '?locale'],
  ['"a""b"', 'a"b'],
]);

table('references', [
  ['A1', 10],
  ['$A$1', 10],
  ['A7', 0],
  ['A8', ''],
  ['A6', error('#N/A')],
  ['#REF!', error('#REF!')],
  ['A1:A1+1', 11],
  ['A1:A2+1', '?array'],
  ['A1:A2', '?array'],
  ['Data!A1*2', 20],
  ["'data'!A1*2", 20],
]);

table('SUM, MIN, MAX, AVERAGE', [
  ['SUM(1,2,3)', 6],
  ['SUM(TRUE,"3",1)', 5],
  ['SUM("x",1)', error('#VALUE!')],
  ['SUM(A1:A5)', 12.5],
  ['SUM(A3)', 0],
  ['SUM(A3+0)', 7],
  ['SUM(B1:B4,A1)', 13],
  ['SUM(A1:A9)', error('#N/A')],
  ['SUM(D1:E2)', error('#REF!')],
  ['SUM(D2:E2,E1)', error('#NUM!')],
  ['SUM(C1:C3)', 0],
  ['SUM(1,)', 1],
  ['SUM(B:B)', 3],
  ['SUM(1:1)-Z1', '?circular'],
  ['SUM(2:2)', error('#NUM!')],
  ['SUM(B2:B1)', 3],
  ['SUM(IF(TRUE,B1:B2,A1))', 3],
  ['MIN(A1,A2,B1)', 1],
  ['MAX(A1:A2,B1)', 10],
  ['MAX(A9,)', 0],
  ['MIN(C1:C3)', 0],
  ['MAX(A3)', 0],
  ['MAX("7",1)', 7],
  ['AVERAGE(A1,A2)', 6.25],
  ['AVERAGE(B1:B4)', 1.5],
  ['AVERAGE(4,)', 2],
  ['AVERAGE(C1:C3)', error('#DIV/0!')],
]);

table('COUNT, COUNTA', [
  ['COUNT(A1:A10)', 3],
  ['COUNT(1,"2","x",TRUE)', 3],
  ['COUNT(1,)', 2],
  ['COUNT(1/0)', 0],
  ['COUNTA(A1:A10)', 9],
  ['COUNTA(C1:C3)', 0],
  ['COUNTA(1,"",)', 3],
]);

table('ROUND and its kin', [
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(2.675*100,0)', 268],
  ['ROUND(-1.5,0)', -2],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-0.4,0)', 0],
  ['ROUND(1250,-2)', 1300],
  ['ROUND(29/100*100,0)', 29],
  ['ROUND(A1/3,2)', 3.33],
  ['ROUND(1.25,1.9)', 1.3],
  ['ROUND(1.5,)', 2],
  ['ROUND(A4,1)', error('#VALUE!')],
  ['ROUND(A6,1)', error('#N/A')],
  ['ROUND(5,1e9)', 5],
  ['ROUND(5,-1e9)', 0],
  ['ROUNDUP(1.01,1)', 1.1],
  ['ROUNDUP(-1.01,1)', -1.1],
  ['ROUNDDOWN(1.99,1)', 1.9],
  ['ROUNDDOWN(-1.99,0)', -1],
  ['INT(-1.5)', -2],
  ['INT(2.9)', 2],
  ['ABS(A9)', 3],
  ['ABS(A4)', error('#VALUE!')],
]);

table('IF, IFERROR, AND, OR, NOT', [
  ['IF(A1>5,"cao","thấp")', 'cao'],
  ['IF(A1<5,"cao")', false],
  ['IF(A1<5,"cao",)', 0],
  ['IF(TRUE,,1)', 0],
  ['IF(A7,1,2)', 2],
  ['IF(A6,1,2)', error('#N/A')],
  ['IF(TRUE,1,1/0)', 1],
  ['IF(FALSE,A6,A7)', 0],
  ['IF("true",1,2)', 1],
  ['IF(A4,1,2)', error('#VALUE!')],
  ['IF(,1,2)', 2],
  ['IFERROR(1/0,"-")', '-'],
  ['IFERROR(A1,"-")', 10],
  ['IFERROR(A6,A7)', 0],
  ['AND(TRUE,1)', true],
  ['AND(TRUE,)', false],
  ['AND(B1:B4)', false],
  ['AND(B1:B3)', true],
  ['AND(A4)', error('#VALUE!')],
  ['AND("x")', error('#VALUE!')],
  ['AND(FALSE,A6)', error('#N/A')],
  ['OR(A7,A5)', true],
  ['OR(FALSE,0)', false],
  ['NOT(A5)', false],
  ['NOT(A7)', true],
  ['TRUE()', true],
]);

table('ISNUMBER, ISBLANK, ISERROR, N', [
  ['ISNUMBER(A1)', true],
  ['ISNUMBER(A3)', false],
  ['ISNUMBER(A7)', false],
  ['ISNUMBER(A6)', false],
  ['ISBLANK(A7)', true],
  ['ISBLANK(A8)', false],
  ['ISBLANK(+A7)', false],
  ['ISERROR(A6)', true],
  ['ISERROR(1/0)', true],
  ['ISERROR(A1)', false],
  ['N(A5)', 1],
  ['N(A3)', 0],
  ['N(A6)', error('#N/A')],
  ['IF(OR(A7="",NOT(ISNUMBER(A1))),"",ROUND(A1/4,1))', ''],
  ['IF(OR(A2="",NOT(ISNUMBER(A1))),"",ROUND(A1/4,1))', 2.5],
]);

table('custom functions', [
  ['TDKT.DEM(A1,B1:C3,5)', '1+6+1'],
  ['TDKT.GOC(A7,A3,,B3:C4)', '[null,"7",null,[["x",null],[false,null]]]'],
  ['tdkt.loi(1)', error('#VALUE!')],
  ['IFERROR(TDKT.LOI(1),"-")', '-'],
  ['TDKT.VOCUC()', error('#NUM!')],
  ['TDKT.KHONGCO(1)', '?unsupported'],
  ['TDKT.DEM(A:W)', '?size'],
]);

table('what is not computed', [
  ['TODAY()', '?volatile'],
  ['IF(FALSE,RAND(),1)', '?volatile'],
  ['_xlfn.RANDARRAY(2)', '?volatile'],
  ['INDIRECT("A1")', '?volatile'],
  ['SUM(OFFSET(A1,1,0))', '?volatile'],
  ['SUM(A1:INDEX(A1:A5,2))', '?volatile'],
  ['VLOOKUP(1,B1:C3,2,FALSE)', '?unsupported'],
  ['{1,2;3,4}', '?array'],
  ['SUM({1,2})', '?array'],
  ['A1#', '?array'],
  ['@A1:A2', '?array'],
  ['LET(x,1,x+1)', '?unsupported'],
  ['LAMBDA(x,x)(1)', '?unsupported'],
  ['SUM((A1,B1))', '?unsupported'],
  ['SUM(A1:B2 B1:C3)', '?unsupported'],
  ['[1]Sheet1!A1', '?external'],
  ["SUM('[1]Tờ 1'!A1:A9)", '?external'],
  ['SUM(A1.:.B3)', '?array'],
  ['Nowhere!A1', '?name'],
  ['khongten+1', '?name'],
  ['1+', '?syntax'],
  ['"open', '?syntax'],
  ['ROUND(1)', '?syntax'],
  ['', '?syntax'],
  [`${'('.repeat(9000)}1${')'.repeat(9000)}`, '?syntax'],
  [`1${'+1'.repeat(20_000)}`, '?size'],
]);
