import { bookOf } from '../../../test/contract/planning';
import { testHost } from '../../../test/support/paneHost';
import { TINH_X } from '../../../test/support/userPack';
import { rulesIn, type RuleScope } from '../../core/awards/ruleEnvironment';
import { followRules } from '../followRules';
import { createJournal } from './journal';
import { createRulesStore } from './rulesStore';

const { scope: _scope, ...JSON_X } = TINH_X;

const fileOf = (name: string, text: string, size = text.length) => ({
  name,
  size,
  text: () => Promise.resolve(text),
});

async function storeOn(state?: string) {
  const book = bookOf({ A: [[1]] });
  const host = testHost(state === undefined ? book : { ...book, state });
  const journal = createJournal(host);
  const store = createRulesStore(host, journal);
  await store.read();
  const followed = async () => {
    const scope: RuleScope = {};
    await followRules(host.workbook, scope);
    return rulesIn(scope).pack;
  };
  return { host, journal, store, followed };
}

describe('choosing the rules of a workbook', () => {
  it('offers the shipped packs, none of them chosen', async () => {
    const { store } = await storeOn();
    const { rules } = store.get();
    expect(rules?.chosen).toBeUndefined();
    expect(rules?.packs.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['luat-2022', 'nd-152-2025', 'cao-bang-2018']),
    );
    expect(rules?.packs.every(({ isOwn }) => !isOwn)).toBe(true);
    expect(rules?.packs.every(({ documents, values }) => documents.length > 0 && values > 0)).toBe(
      true,
    );
  });

  it('keeps the choice in the workbook, lets the functions follow, and undoes it', async () => {
    const { journal, store, followed } = await storeOn();
    await store.choose('cao-bang-2018');
    expect(store.get()).toMatchObject({ rules: { chosen: 'cao-bang-2018' }, problem: undefined });
    expect(await followed()).toBe('cao-bang-2018');
    expect(journal.get().last).toEqual({
      code: 'reasons/choose-rules',
      data: { id: 'cao-bang-2018' },
    });
    await journal.undo();
    expect(await followed()).toBeUndefined();
    await store.read();
    expect(store.get().rules?.chosen).toBeUndefined();
  });

  it('goes back to the national rules', async () => {
    const { store, followed } = await storeOn();
    await store.choose('cao-bang-2018');
    await store.choose(undefined);
    expect(store.get().rules?.chosen).toBeUndefined();
    expect(await followed()).toBeUndefined();
  });

  it('imports a pack from a file, keeps and chooses it', async () => {
    const { store, followed } = await storeOn();
    await store.importFile(fileOf('tinh-x.json', `\uFEFF${JSON.stringify(JSON_X)}`));
    const { rules, problem } = store.get();
    expect(problem).toBeUndefined();
    expect(rules?.chosen).toBe('tinh-x');
    expect(rules?.packs[0]).toMatchObject({ id: 'tinh-x', isOwn: true, issuer: 'UBND tỉnh X' });
    expect(await followed()).toBe('tinh-x');
  });

  it('tells which values were not read in a text', async () => {
    const quotas = JSON_X.quotas.map((quota) => ({ ...quota, status: 'memory' }));
    const { store } = await storeOn();
    await store.importFile(fileOf('x.json', JSON.stringify({ ...JSON_X, quotas })));
    expect(store.get().rules?.packs[0]?.unverified).toEqual(['Điều 5, Quyết định 1/2024/QĐ-UBND']);
  });

  it.each<[string, ReturnType<typeof fileOf>, string]>([
    ['no JSON', fileOf('a.json', 'không'), 'taskpane/rules-not-json'],
    ['too large', fileOf('a.json', '{}', 2_000_000), 'taskpane/rules-too-large'],
    ['no pack', fileOf('a.json', '{}'), 'awards/pack-field-missing'],
  ])('says what is wrong with a file that is %s', async (_name, file, code) => {
    const { host, store } = await storeOn();
    await store.importFile(file);
    expect(store.get()).toMatchObject({ problem: { code }, isBusy: false });
    expect((await host.snapshot()).state).toBeUndefined();
  });

  it('leaves a state of somebody else alone', async () => {
    const { host, store } = await storeOn('of somebody else');
    await store.choose('luat-2022');
    expect(store.get().problem).toBeDefined();
    expect((await host.snapshot()).state).toBe('of somebody else');
  });
});
