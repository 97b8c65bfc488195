import { invert } from '../../../src/core/plan/invert';
import { plainSheet } from '../../contract/plain';
import { block, bookOf, comment, planOf } from '../../contract/planning';
import { connected } from './connected';
import { plainHost } from './plainHost';

const { workbookOf, complaints } = connected({ hasNotes: true });

afterEach(() => {
  expect(complaints()).toEqual([]);
});

// The library is older than notes and was taught them: what Excel does is not tried here.
describe('notes, where Excel lets add-ins write them', () => {
  const book = bookOf({ S: [['a', 1]], T: [] });

  test('are put on cells, read, told apart, and taken away again', async () => {
    const { host, workbook } = workbookOf(book);
    const before = plainHost(host);
    const plan = planOf(
      comment('S', 'B1', 'Xem lại:\n201% <sai>'),
      comment('S', 'C9', 'ô trống'),
      comment('T', 'A1', 'tờ khác'),
    );
    expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    const snapshot = await workbook.readSnapshot('workbook');
    expect(snapshot.sheets.map((sheet) => plainSheet(snapshot, sheet).comments)).toEqual([
      { B1: 'Xem lại:\n201% <sai>', C9: 'ô trống' },
      { A1: 'tờ khác' },
    ]);
    expect(await workbook.applyPlan(plan)).toEqual({
      ok: false,
      error: { code: 'comment-changed', sheet: 'S', cell: 'B1' },
    });
    expect(await workbook.applyPlan(invert(plan))).toMatchObject({ ok: true });
    expect(plainHost(host)).toEqual(before);
  });

  test.each(['before', 'middle', 'after'] as const)(
    'are taken away when a plan fails %s its work',
    async (when) => {
      const { host, workbook } = workbookOf(book);
      await workbook.applyPlan(planOf(comment('S', 'A1', 'có rồi')));
      await workbook.prepare();
      const before = plainHost(host);
      host.forget();
      const plan = planOf(
        comment('S', 'A1', undefined, 'có rồi'),
        comment('S', 'B1', 'mới'),
        { kind: 'add-sheet', sheet: 'Kết quả' },
        block(book, 'Kết quả', 'A1', [['x']]),
        comment('Kết quả', 'A1', 'trên tờ mới'),
      );
      // Verifying takes two trips where there are notes.
      host.inject({ trip: 2, when, code: 'GeneralException' });
      expect(await workbook.applyPlan(plan)).toMatchObject({ ok: false });
      expect(plainHost(host)).toEqual(before);
      host.inject();
      expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    },
  );
});
