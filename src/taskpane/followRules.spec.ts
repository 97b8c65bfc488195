import { bookOf } from '../../test/contract/planning';
import { testHost } from '../../test/support/paneHost';
import { rulesIn, type RuleScope } from '../core/awards/ruleEnvironment';
import { storeRules } from '../core/rules/state';
import { followRules } from './followRules';

const following = async (state: string | undefined) => {
  const book = bookOf({ A: [[1]] });
  const scope: RuleScope = {};
  const { workbook } = testHost(state === undefined ? book : { ...book, state });
  const problems = await followRules(workbook, scope);
  return { problems, rules: rulesIn(scope) };
};

describe('the rules that functions of the page follow', () => {
  it('are those that the workbook remembers', async () => {
    const { problems, rules } = await following(storeRules(undefined, 'cao-bang-2018', []));
    expect(problems).toEqual([]);
    expect(rules.pack).toBe('cao-bang-2018');
  });

  it('are the national ones where it remembers none', async () => {
    expect(await following(undefined)).toEqual({ problems: [], rules: {} });
    expect(await following('{"version":1,"mappings":[]}')).toEqual({ problems: [], rules: {} });
  });

  it('come with what is wrong with them', async () => {
    const unknown = await following(storeRules(undefined, 'tinh-khong-co', []));
    expect(unknown.problems).toMatchObject([
      { code: 'awards/chosen-pack-unknown', id: 'tinh-khong-co' },
    ]);
    const foreign = await following('of somebody else');
    expect(foreign.problems).toEqual([{ code: 'awards/state-unreadable' }]);
  });
});
