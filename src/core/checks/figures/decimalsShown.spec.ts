import { assertPresent } from '../../base/assert';
import { columnFigures } from '../../tables/columnFigures';
import { snapshotOf, type LiteralCell } from '../../../../test/support/snapshotOf';
import { targetSheet } from '../../../../test/support/checkTable';
import { gatherFacts } from '../facts';
import { ENDLESS, NO_DECIMALS, decimalsShown } from './decimalsShown';

function shownOf(value: LiteralCell): number | undefined {
  const snapshot = snapshotOf(targetSheet([['Diện tích', 'ha', 80, value]]));
  const table = assertPresent(gatherFacts(snapshot).tables[0], 'no table');
  return decimalsShown(columnFigures(snapshot, table, 4), 4)[0];
}

describe('decimalsShown', () => {
  it.each<[string, LiteralCell, number]>([
    ['a whole number', 85, 0],
    ['a decimal', 85.25, 2],
    ['a decimal that doubles only come near', 0.1 + 0.2, 1],
    ['a large decimal', 123456789.12, 2],
    ['a quotient', 85 / 81, ENDLESS],
    ['a quotient with a format', { value: 85 / 81, format: '0.0' }, 1],
    ['a formatted percentage', { value: 0.853, format: '0.0%' }, 1],
    ['a text', '7,40', 2],
    ['a text that may be something else', '1.95', NO_DECIMALS],
    ['words', 'Đạt', NO_DECIMALS],
    ['a blank', null, NO_DECIMALS],
  ])('counts those of %s', (_, value, decimals) => {
    expect(shownOf(value)).toBe(decimals);
  });
});
