import { AWARDS } from '../src/core/awards/catalogue/awards';
import { awardName } from '../src/core/awards/catalogue/catalogue';
import { RECIPIENT_KINDS } from '../src/core/rules/awardIds';
import { tienThuong } from '../src/functions/TIENTHUONG';
import { AWARD_MONEY, BASE_SALARY } from './cases/award-money';
import { inCell } from './support/callFunction';

const priced = AWARD_MONEY.map(
  ([award, recipient, , each]) => [awardName(award), recipient, each] as const,
);
const isPriced = new Set(AWARD_MONEY.map(([award, recipient]) => `${award} ${recipient}`));
const unpriced = AWARDS.flatMap(({ id, name }) =>
  RECIPIENT_KINDS.filter((recipient) => !isPriced.has(`${id} ${recipient}`)).map(
    (recipient) => [name, recipient] as const,
  ),
);

describe('TIENTHUONG by the official name of every title and form', () => {
  it.each(priced)('gives %s, %s: %d đồng', (name, recipient, each) => {
    expect(inCell(tienThuong, name, recipient, BASE_SALARY)).toBe(each);
    expect(inCell(tienThuong, name, recipient, BASE_SALARY, 3, '01/07/2025')).toBe(3 * each);
  });

  it.each(unpriced)('gives no money for %s, %s', (name, recipient) => {
    expect(inCell(tienThuong, name, recipient, BASE_SALARY)).toBe('#N/A');
  });
});
