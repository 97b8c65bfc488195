import { toModelDialect } from '../../dialect';
import { toFileDialect } from './fileDialect';

describe('toFileDialect', () => {
  test.each([
    ['SUM(A1:A9)', 'SUM(A1:A9)'],
    ['TDKT.TUGOC(A1,B1,C1)', '_xldudf_TDKT_TUGOC(A1,B1,C1)'],
    ['ROUND(TDKT.HOANTHANH(D3,C3),1)', 'ROUND(_xldudf_TDKT_HOANTHANH(D3,C3),1)'],
    ['IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
    ['SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
    ['STDEV.S(A1:A9)', '_xlfn.STDEV.S(A1:A9)'],
    ['WORKDAY.INTL(A1,5)', 'WORKDAY.INTL(A1,5)'],
    ['AGGREGATE(9,6,A1:A9)', '_xlfn.AGGREGATE(9,6,A1:A9)'],
    ['"TDKT.X("&"IFS("', '"TDKT.X("&"IFS("'],
    ["'Biểu IFS(1)'!A1", "'Biểu IFS(1)'!A1"],
    ['LET(x,A1,x+1)', '_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)'],
    [
      'LET(x, A1, y, x*2, SUM(x,y,Ten))',
      '_xlfn.LET(_xlpm.x, A1, _xlpm.y, _xlpm.x*2, SUM(_xlpm.x,_xlpm.y,Ten))',
    ],
    ['MAP(A1:A3,LAMBDA(v,v*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))'],
  ])('writes %s as %s, which reads as it was', (formula, written) => {
    expect(toFileDialect(formula)).toBe(written);
    expect(toModelDialect(written)).toBe(formula);
  });
});
