import { bookOf } from '../../../test/contract/planning';
import { plainBook } from '../../../test/contract/plain';
import { testHost } from '../../../test/support/paneHost';
import { resultOf } from '../../core/plan/content';
import { basisOf } from './annexBasis';
import type { AnnexForm } from './annexesState';
import { createAnnexesStore, type AnnexesStore } from './annexesStore';
import { createJournal } from './journal';

const FORM: AnnexForm = {
  unit: '',
  period: '',
  reference: '',
  formulas: 'native',
  date: '',
  baseSalary: '',
  units: '',
};

describe('basisOf', () => {
  it.each([
    ['21/11/2026', { year: 2026, month: 11, day: 21 }],
    ['ngày 5 tháng 1 năm 2026', { year: 2026, month: 1, day: 5 }],
    ['2026-11-21', { year: 2026, month: 11, day: 21 }],
  ])('reads the day %s', (date, expected) => {
    expect(basisOf('han-muc', { ...FORM, date })).toMatchObject({ date: expected, wrong: [] });
  });

  it('reads a salary with points between thousands', () => {
    const form = { ...FORM, baseSalary: '2.340.000' };
    expect(basisOf('danh-sach-khen-thuong', form)).toMatchObject({
      asks: ['date', 'base-salary'],
      baseSalary: 2_340_000,
      wrong: [],
    });
  });

  it('names every field that can not be read', () => {
    const form = { ...FORM, date: '31/02/2026', baseSalary: 'nhiều' };
    expect(basisOf('danh-sach-khen-thuong', form).wrong).toEqual(['date', 'base-salary']);
  });

  it('leaves alone what the annex does not ask for', () => {
    const form = { ...FORM, date: '31/02/2026', baseSalary: '2.340.000' };
    expect(basisOf('chi-tieu-5-nam', form)).toEqual({
      asks: [],
      date: undefined,
      baseSalary: undefined,
      units: {},
      wrong: [],
    });
  });
});

const REGISTER = bookOf({
  Sổ: [
    ['TT', 'Họ và tên', 'Đơn vị công tác', 'Danh hiệu thi đua', 'Năm'],
    [1, 'Người thứ nhất', 'Phòng Một', 'Chiến sĩ thi đua cơ sở', 2025],
  ],
});

/** Every number on the previewed annex, and the codes of its notes. */
function previewed(store: AnnexesStore) {
  const { book } = store.get();
  const preview = book.kind === 'read' ? book.preview : undefined;
  if (preview?.kind !== 'annex') return { preview, numbers: [], notes: [] };
  const blocks = preview.annex.plan.operations.filter(({ kind }) => kind === 'set-block');
  return {
    preview,
    numbers: blocks.flatMap((each) => ('values' in each ? each.values.flat() : [])).map(resultOf),
    notes: preview.annex.notes.map(({ code }) => code),
  };
}

describe('an annex with award money', () => {
  it('works the money out once the salary is there, and refuses one that can not be read', async () => {
    const host = testHost(REGISTER);
    const store = createAnnexesStore(host, createJournal(host));
    await store.read();
    store.chooseAnnex('danh-sach-khen-thuong');
    expect(previewed(store).notes).toContain('annex-notes/no-base-salary');
    expect(previewed(store).notes).toContain('annex-notes/newest-money-rule');

    store.setForm({ baseSalary: '2.340.000', date: '01/03/2026' });
    expect(previewed(store).numbers).toContain(2_340_000);
    expect(previewed(store).notes).not.toContain('annex-notes/no-base-salary');
    expect(previewed(store).notes).not.toContain('annex-notes/newest-money-rule');

    store.setForm({ baseSalary: 'nhiều' });
    expect(previewed(store).preview).toEqual({
      kind: 'problem',
      problem: { code: 'taskpane/fill-basis-wrong', data: {} },
    });
    await store.fill();
    await store.saveWord();
    expect(host.saved).toEqual([]);
    expect(plainBook(await host.snapshot())).toEqual(plainBook(REGISTER));
  });
});
