import { bookOf } from '../../../test/contract/planning';
import { plainBook } from '../../../test/contract/plain';
import { testHost } from '../../../test/support/paneHost';
import { assertPresent } from '../../core/base/assert';
import { checkSnapshot } from '../../app/checkWorkbook';
import type { Finding } from '../../core/model/finding';
import type { Snapshot } from '../../core/model/snapshot';
import type { PaneHost } from '../paneHost';
import { createCheckStore, type CheckState } from './checkStore';
import { createJournal } from './journal';

/** 63,7 of 60 is 106,17: the second line is printed wrongly. */
const REPORT = bookOf({
  Biểu: [
    ['TT', 'Chỉ tiêu', 'Mục tiêu', 'Thực hiện', 'Tỷ lệ %'],
    [1, 'Trồng rừng', 500, 425, 85],
    [2, 'Vùng thấp', 60, 63.7, 116],
    [3, 'Số xã', 10, 12, 120],
  ],
});

function paneOf(snapshot: Snapshot, changes: Partial<PaneHost> = {}) {
  const host = testHost(snapshot, changes);
  const journal = createJournal(host);
  return { host, journal, store: createCheckStore(host, journal) };
}

const findings = ({ run }: CheckState): readonly Finding[] =>
  run.kind === 'done' ? run.result.findings : [];
const printed = (state: CheckState): Finding | undefined =>
  findings(state).find(({ code }) => code === 'arithmetic/printed-percentage');

describe('the store of checks', () => {
  it('finds what the checks find in one go', async () => {
    const { store } = paneOf(REPORT);
    await store.check();
    const { run } = store.get();
    const date = { year: 2026, month: 11, day: 21 };
    expect(run.kind === 'done' && run.result).toEqual(checkSnapshot(REPORT, { date }));
    expect(printed(store.get())).toMatchObject({ cell: 'E3', severity: 'error' });
  });

  it('tells how far it got, and stops when it is told to', async () => {
    const { store } = paneOf(REPORT, {
      pause: () => {
        const { run } = store.get();
        if (run.kind === 'running' && run.progress.done === 3) store.cancel();
        return Promise.resolve();
      },
    });
    const dones: number[] = [];
    store.subscribe(() => {
      const { run } = store.get();
      if (run.kind === 'running') dones.push(run.progress.done);
    });
    await store.check();
    expect(store.get().run).toEqual({ kind: 'cancelled' });
    expect(dones).toEqual([0, 0, 0, 1, 2, 3]);
  });

  it('says that others changed the workbook, and waits to be asked before it checks again', async () => {
    let others: (when: 'now' | 'rest') => void = () => undefined;
    const { store } = paneOf(REPORT, {
      onChanged: (tell) => {
        others = tell;
      },
    });
    others('now');
    expect(store.get().outdated).toBe('no');
    await store.check();
    others('rest');
    expect(store.get().outdated).toBe('no');
    others('now');
    expect(store.get()).toMatchObject({ run: { kind: 'done' }, outdated: 'left' });
    await store.check();
    expect(store.get().outdated).toBe('no');
  });

  it('keeps the findings in sight while it checks again, also when that is cancelled', async () => {
    const seen: boolean[] = [];
    let cancels = false;
    const { store } = paneOf(REPORT, {
      pause: () => {
        const { run } = store.get();
        if (cancels) {
          seen.push(run.kind === 'done' && run.result.findings.length > 0);
          store.cancel();
        }
        return Promise.resolve();
      },
    });
    await store.check();
    cancels = true;
    await store.check();
    expect(seen[0]).toBe(true);
    expect(printed(store.get())).toMatchObject({ cell: 'E3' });
    expect(store.get()).toMatchObject({ outdated: 'left', run: { kind: 'done' } });
  });

  it('is outdated by what is undone while it checks, not by the asking', async () => {
    const { journal, store } = paneOf(REPORT);
    await store.check();
    await store.fix(findings(store.get()).filter(({ fix }) => fix !== undefined));
    const checking = store.check();
    const undoing = journal.undo();
    expect(store.get().outdated).toBe('no');
    await undoing;
    expect(store.get().outdated).toBe('yes');
    await checking;
    expect(store.get().outdated).toBe('yes');
  });

  it('lets only the latest of two checks speak', async () => {
    const { store } = paneOf(REPORT);
    const first = store.check();
    await store.check();
    await first;
    expect(store.get().run.kind).toBe('done');
  });

  it('shows the chosen severities and counts all', async () => {
    const { store } = paneOf(REPORT);
    await store.check();
    store.toggle('error');
    const { run, shown } = store.get();
    expect(shown).toEqual(['warning', 'info']);
    expect(run.kind === 'done' && run.groups.every(({ severity }) => severity !== 'error')).toBe(
      true,
    );
    expect(run.kind === 'done' && run.result.counts.error).toBeGreaterThan(0);
    store.toggle('error');
    expect(store.get().shown).toEqual(['error', 'warning', 'info']);
  });

  it('says why it can not go to a cell, until it can', async () => {
    const hidden = { code: 'taskpane/sheet-hidden', data: { sheet: 'Biểu' } };
    let answer: typeof hidden | undefined = hidden;
    const { store } = paneOf(REPORT, { select: () => Promise.resolve(answer) });
    await store.check();
    const finding = assertPresent(findings(store.get())[0], 'a finding');
    await store.select(finding);
    expect(store.get().problem).toEqual(hidden);
    answer = undefined;
    await store.select(finding);
    expect(store.get().problem).toBeUndefined();
  });

  it('sets errors of a check apart from its warnings', async () => {
    const { store } = paneOf(
      bookOf({
        Sổ: [
          ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu/Hình thức', 'Số quyết định', 'Năm'],
          [1, 'Cá nhân 01', 'Chuyên viên', 'Xã A', 'LĐTT', '15/QĐ-UBND', 2024],
          [2, 'Cá nhân 01', 'Chuyên viên', 'Xã A', 'LĐTT', '15/QĐ-UBND', 2024],
          [3, 'Cá nhân 01', 'Chuyên viên', 'Xã A', 'LĐTT', '40/QĐ-UBND', 2024],
        ],
      }),
    );
    await store.check();
    const { run } = store.get();
    const groups = run.kind === 'done' ? run.groups : [];
    expect(
      groups
        .filter(({ code }) => code === 'awards/duplicate-award')
        .map(({ severity, count }) => [severity, count]),
    ).toEqual([
      ['error', 1],
      ['warning', 1],
    ]);
  });

  it('checks by the preset that was chosen', async () => {
    const { store } = paneOf(REPORT);
    store.choosePreset('ke-hoach');
    await store.check();
    expect(printed(store.get())).toBeUndefined();
  });

  it('goes to the cell of a finding, and nowhere for the whole workbook', async () => {
    const { host, store } = paneOf(REPORT);
    await store.check();
    const finding = printed(store.get());
    if (finding === undefined) throw new Error('nothing was found');
    await store.select(finding);
    await store.select({ ...finding, sheet: '', cell: null });
    expect(host.selected).toEqual([{ sheet: 'Biểu', cell: 'E3' }]);
  });

  it('makes a fix, says that the result is outdated, and undoes it', async () => {
    const { host, journal, store } = paneOf(REPORT);
    await store.check();
    const fixable = findings(store.get()).filter(({ fix }) => fix !== undefined);
    expect(fixable.length).toBeGreaterThan(0);
    await store.fix(fixable);
    expect(store.get()).toMatchObject({ outdated: 'yes', problem: undefined, isBusy: false });
    expect(plainBook(await host.snapshot())).not.toEqual(plainBook(REPORT));
    await store.check();
    expect(store.get().outdated).toBe('no');
    await journal.undo();
    expect(plainBook(await host.snapshot())).toEqual(plainBook(REPORT));
    expect(journal.get()).toMatchObject({ last: undefined, problem: undefined });
  });

  it('refuses a fix of a cell that somebody changed meanwhile', async () => {
    const { host, store } = paneOf(REPORT);
    await store.check();
    const fixable = findings(store.get()).filter(({ fix }) => fix !== undefined);
    await host.workbook.applyPlan({
      because: { code: 'test', data: {} },
      operations: [
        {
          kind: 'set-block',
          sheet: 'Biểu',
          at: { row: 2, column: 4 },
          old: [[116]],
          values: [[117]],
        },
      ],
    });
    await store.fix(fixable);
    expect(store.get().problem).toEqual({
      code: 'refusals/cell-changed',
      data: { sheet: 'Biểu', cell: 'E3' },
    });
  });

  it('says when there is nothing to fix', async () => {
    const { store } = paneOf(REPORT);
    await store.fix([]);
    expect(store.get().problem?.code).toBe('taskpane/nothing-to-fix');
  });

  it('ignores a finding with its reason, and hears it again', async () => {
    const { store } = paneOf(REPORT);
    await store.check();
    const finding = printed(store.get());
    if (finding === undefined) throw new Error('nothing was found');
    await store.ignore([finding], '  ');
    expect(store.get().problem?.code).toBe('ignoring/no-reason');
    await store.ignore([finding], 'theo bản ký');
    await store.check();
    const { run } = store.get();
    const suppressed = run.kind === 'done' ? run.result.suppressed : [];
    expect(suppressed).toMatchObject([{ entry: { reason: 'theo bản ký', on: '2026-11-21' } }]);
    expect(printed(store.get())).toBeUndefined();
    await store.hear(suppressed.map(({ entry }) => entry));
    await store.check();
    expect(printed(store.get())).toEqual(finding);
  });
});
