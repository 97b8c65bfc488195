import type { Finding } from '../../model/finding';
import type { Operation } from '../../model/plan';
import { chooseFixes } from './chooseFixes';

const set = (row: number, value: string | number, old: string | number = 'x'): Operation => ({
  kind: 'set-block',
  sheet: 'S',
  at: { row, column: 0 },
  old: [[old]],
  values: [[value]],
});

const look = (top: number, bottom: number): Operation => ({
  kind: 'style',
  sheet: 'S',
  range: { top, bottom, left: 0, right: 3 },
  style: { fontSize: 13 },
  old: { fontSize: 11 },
});

const finding = (code: string, ...operations: readonly Operation[]): Finding => ({
  code,
  kind: 'k',
  severity: 'error',
  sheet: 'S',
  cell: 'A1',
  range: null,
  data: {},
  ...(operations.length === 0 ? {} : { fix: { code: 'fix/x', data: {}, operations } }),
});

const chosenOf = (findings: readonly Finding[], only?: readonly string[]): unknown => {
  const { chosen, left } = chooseFixes(findings, only);
  return {
    chosen: chosen.map(({ code }) => code),
    left: left.map(({ finding: { code }, why }) => `${code} ${why}`),
  };
};

describe('chooseFixes', () => {
  test('takes every fix that has its cells to itself', () => {
    expect(chosenOf([finding('a', set(0, 1)), finding('none'), finding('b', set(1, 2))])).toEqual({
      chosen: ['a', 'b'],
      left: [],
    });
  });

  test('takes the first of two that write one cell', () => {
    const findings = [finding('a', set(0, 1)), finding('b', set(1, 2), set(0, 3))];
    expect(chosenOf([...findings, finding('c', set(1, 4))])).toEqual({
      chosen: ['a', 'c'],
      left: ['b conflict'],
    });
  });

  test('takes looks that overlap one after the other, and content beside a look', () => {
    const findings = [finding('a', look(0, 5)), finding('b', look(5, 9)), finding('c', set(3, 1))];
    expect(chosenOf(findings)).toEqual({ chosen: ['a', 'c'], left: ['b conflict'] });
  });

  test('knows a sheet by its name in any case', () => {
    const other = { ...set(0, 2), sheet: 's' } as Operation;
    expect(chosenOf([finding('a', set(0, 1)), finding('b', other)])).toEqual({
      chosen: ['a'],
      left: ['b conflict'],
    });
  });

  test('changes a page setup once a round', () => {
    const page: Operation = { kind: 'page-setup', sheet: 'S', setup: { paperSize: 9 }, old: {} };
    expect(chosenOf([finding('a', page), finding('b', page)])).toEqual({
      chosen: ['a'],
      left: ['b conflict'],
    });
  });

  test('writes a value over a formula only when its code is named', () => {
    const over: Operation = {
      kind: 'set-block',
      sheet: 'S',
      at: { row: 0, column: 0 },
      old: [[{ formula: 'TDKT.HOANTHANH(1,2)', result: 50 }]],
      values: [[50]],
    };
    const findings = [finding('values', over), finding('other', set(1, 1))];
    expect(chosenOf(findings)).toEqual({ chosen: ['other'], left: ['values replaces-formula'] });
    expect(chosenOf(findings, ['values'])).toEqual({
      chosen: ['values'],
      left: ['other not-chosen'],
    });
  });

  test('writes a formula over a formula, and over a value', () => {
    const formula: Operation = {
      kind: 'set-block',
      sheet: 'S',
      at: { row: 0, column: 0 },
      old: [[{ formula: 'A2', result: 1 }, 5]],
      values: [
        [
          { formula: 'A3', result: 2 },
          { formula: 'A4', result: 5 },
        ],
      ],
    };
    expect(chosenOf([finding('a', formula)])).toEqual({ chosen: ['a'], left: [] });
  });
});
