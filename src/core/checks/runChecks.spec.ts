import { checks } from '.';
import type { Snapshot } from '../model/snapshot';
import { snapshotOf } from '../../../test/support/snapshotOf';
import { gatherFacts } from './facts';
import { runChecks, type CheckResult } from './runChecks';

const HEADER = ['Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'];

const run = (snapshot: Snapshot): CheckResult => runChecks(gatherFacts(snapshot), checks);

describe('runChecks', () => {
  it('passes a table in which everything is right', () => {
    const result = run(snapshotOf({ name: 'A', rows: [HEADER, ['Một', 5, 4, 80]] }));
    expect(result).toEqual({
      verdict: 'passed',
      counts: { error: 0, warning: 0, info: 0 },
      unread: [],
      findings: [],
      suppressed: [],
    });
  });

  it('fails on an error, and only on an error', () => {
    expect(run(snapshotOf({ name: 'A', rows: [HEADER, ['Một', 5, 4, 90]] })).verdict).toBe(
      'failed',
    );
    expect(run(snapshotOf({ name: 'A', rows: [HEADER, ['Một', 34, 36.88, 109]] })).verdict).toBe(
      'passed',
    );
  });

  it('is incomplete where a figure can’t be read, whatever else is right', () => {
    const result = run(snapshotOf({ name: 'A', rows: [HEADER, ['Một', 5, '4 xã 2 thôn', 80]] }));
    expect(result.verdict).toBe('incomplete');
    expect(result.unread).toEqual([{ part: 'A!C2', reason: 'unreadable-figure' }]);
  });

  it('is incomplete where a cached result can’t be trusted', () => {
    const snapshot = snapshotOf({
      name: 'A',
      rows: [HEADER, ['Một', 5, { value: 4, formula: 'B1' }, 80]],
    });
    const [sheet] = snapshot.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const stale = { ...sheet, grid: { ...sheet.grid, stale: new Set([16384 + 2]) } };
    expect(run({ ...snapshot, sheets: [stale] }).unread).toEqual([
      { part: 'A!C2', reason: 'stale' },
    ]);
  });

  it('is incomplete where there is nothing to check', () => {
    const result = run(snapshotOf({ name: 'A', rows: [['Thời khóa biểu'], ['Thứ hai', 'Toán']] }));
    expect(result.verdict).toBe('incomplete');
    expect(result.unread).toEqual([{ part: '', reason: 'no-table' }]);
  });

  it('is incomplete where tables have no line yet', () => {
    const result = run(snapshotOf({ name: 'A', rows: [HEADER] }));
    expect(result.verdict).toBe('incomplete');
    expect(result.unread).toEqual([{ part: 'A', reason: 'empty-table' }]);
  });

  it('orders findings by sheet, row, column and code, whatever the order of checks', () => {
    const rows = [HEADER, ['Một', 5, 4, 90], ['Hai', 5, 4, 70], ['Ba', '1%', 9.2, 900]];
    const snapshot = snapshotOf({ name: 'B', rows }, { name: 'A', rows });
    const facts = gatherFacts(snapshot);
    const forward = runChecks(facts, checks);
    expect(forward.findings.map(({ sheet, cell }) => `${sheet}!${String(cell)}`)).toEqual([
      'B!D2',
      'B!D3',
      'B!C4',
      'B!D4',
      'A!D2',
      'A!D3',
      'A!C4',
      'A!D4',
    ]);
    expect(runChecks(facts, [...checks].reverse())).toEqual(forward);
  });
});
