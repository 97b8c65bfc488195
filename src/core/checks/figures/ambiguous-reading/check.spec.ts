import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { fixOperations, recheck } from '../../../../../test/support/fixed';
import { check } from './check';

describe('figures/ambiguous-reading', () => {
  it.each([
    ['plain figures', ['Thu', 'tấn', '17.680', 17889, 101]],
    ['decimal commas', ['Thu', '%', '7,5', '7,40', 99]],
    ['0,125', ['Thu', '%', '0,125', '0,250', 200]],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['which the row settles', ['Thu nhập', 'triệu đồng', 21, '21.00', 100], ['info E2']],
    ['in thousands by comma', ['Thu', 'tỷ đồng', '1,875', 1994, 106], ['info D2']],
    ['which nothing settles', ['Diện tích', 'ha', '1.5', '1.6'], ['warning D2', 'warning E2']],
  ])('reports a figure %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('leaves lost zeros to the check of their own', () => {
    expect(checkTable(check, [['Lương thực', 'tấn', '17.68', 17889, 102]])).toEqual([]);
  });

  it('writes the number that the printed percentage makes certain, with its decimals', () => {
    const rows = [['Thu nhập', 'triệu đồng', 21, '21.00', 100]];
    expect(fixOperations(check, rows)).toEqual(['E2 format 0.00', 'E2 21']);
    expect(recheck(check, rows)).toEqual([]);
  });

  it('leaves what is merely near the printed percentage as it stands', () => {
    expect(fixOperations(check, [['Thu', 'tỷ đồng', '1,875', 1994, 107]])).toEqual([]);
  });

  it('says what was chosen, what was not, and why', () => {
    expect(remarkData(check, ['Thu', 'tỷ đồng', '1,875', 1994, 106])).toEqual({
      kind: 'settled',
      indicator: 'Thu',
      text: '1,875',
      chosen: '1.875',
      rejected: '1,875',
      because: 'printed',
    });
  });
});
