import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('arithmetic/range-target', () => {
  it.each([
    ['the usual rule', ['Thuốc lá', 'ha', '650-700', 581.4, 89]],
    ['a rule that the line gives', ['Thuốc lá', 'ha', '650-700', 581.4, 83, 'can-tren']],
    ['no rule at all', ['Thuốc lá', 'ha', '650-700', 581.4, 70]],
    ['an actual inside', ['Thuốc lá', 'ha', '650-700', 660, 100]],
    ['no range', ['Thuốc lá', 'ha', 700, 581.4, 83]],
    ['nothing printed', ['Thuốc lá', 'ha', '650-700', 581.4, null]],
    ['words', ['Thuốc lá', 'ha', '650-700', 'Đạt', 100]],
    ['two bounds alike', ['Thuốc lá', 'ha', '700-701', 350, 50]],
  ])('says nothing of a percentage by %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['can-tren', 581.4, 83, '89'],
    // 581,4 of 675 is 86,13.
    ['trung-diem', 581.4, 86, '89'],
    // Above 700 the usual rule divides by 700: 728 of 650 is 112.
    ['can-duoi', 728, 112, '104'],
    ['can-tren', 660, 94, '100'],
  ])('says that %s was used', (rule, actual, printed, usual) => {
    expect(remarkData(check, ['Thuốc lá', 'ha', '650-700', actual, printed])).toMatchObject({
      kind: 'bound-used',
      rule,
      usual,
    });
  });

  it('stands at the printed percentage', () => {
    expect(checkTable(check, [['Thuốc lá', 'ha', '650-700', 581.4, 83]])).toEqual(['warning F2']);
  });
});
