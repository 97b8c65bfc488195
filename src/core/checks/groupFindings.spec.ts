import fc from 'fast-check';
import type { Finding, Severity } from '../model/finding';
import { groupFindings } from './groupFindings';

const finding = (code: string, severity: Severity, cell: string, isFixable = false): Finding => ({
  code,
  kind: 'k',
  severity,
  sheet: 'S',
  cell,
  range: null,
  data: {},
  ...(isFixable ? { fix: { code: 'fix/x', data: {}, operations: [] } } : {}),
});

describe('groupFindings', () => {
  test('puts the gravest codes first, then the more frequent, then by name', () => {
    const groups = groupFindings([
      finding('a/info', 'info', 'A1'),
      finding('b/rare', 'warning', 'A2'),
      finding('c/often', 'warning', 'A3'),
      finding('c/often', 'info', 'A4', true),
      finding('a/rare', 'warning', 'A5'),
      finding('z/worst', 'warning', 'A6'),
      finding('z/worst', 'error', 'A7'),
    ]);
    expect(
      groups.map(({ code, severity, count, fixable }) => [code, severity, count, fixable]),
    ).toEqual([
      ['z/worst', 'error', 2, 0],
      ['c/often', 'warning', 2, 1],
      ['a/rare', 'warning', 1, 0],
      ['b/rare', 'warning', 1, 0],
      ['a/info', 'info', 1, 0],
    ]);
    expect(groups[0]?.findings.map(({ cell }) => cell)).toEqual(['A6', 'A7']);
  });

  test('loses no finding and adds none', () => {
    const any = fc.record({
      code: fc.constantFrom('a/x', 'a/y', 'b/x'),
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      cell: fc.constantFrom('A1', 'B2', 'C3'),
    });
    fc.assert(
      fc.property(fc.array(any), (list) => {
        const findings = list.map(({ code, severity, cell }) => finding(code, severity, cell));
        const groups = groupFindings(findings);
        expect(new Set(groups.flatMap((group) => group.findings))).toEqual(new Set(findings));
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
      }),
    );
  });
});
