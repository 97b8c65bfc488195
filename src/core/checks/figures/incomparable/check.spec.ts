import { checkTable, remarkData } from '../../../../../test/support/checkTable';
import { check } from './check';

describe('figures/incomparable', () => {
  it.each([
    ['a rate well met', ['Làng văn hóa', '', '>55%', 94]],
    ['a rate whose unit names who has it', ['Tỷ lệ hộ nghèo', 'Hộ', '5%', 4.5]],
    ['a rate far from met', ['Nông thôn mới', '%', 80, 22.22]],
    ['units of one kind', ['Thu', '', '1 tỷ đồng', '1.200 triệu đồng']],
    ['a unit by the thousand', ['Lao động', 'người', '1.200 người', '1,15 nghìn người']],
    ['per mille against per cent, said so', ['Dân số', '', '1%', '9,2‰']],
    ['a count far above its target', ['Đào tạo', 'người', 100, 2000]],
    ['nothing yet', ['Đào tạo', 'người', 100, 0]],
    ['a range that holds the actual', ['Mức sinh', '‰', '0,2-2,0', 0.3]],
    ['a target that lost a zero', ['Sản lượng', 'tấn', 17.68, 17889, 101]],
    ['words', ['An ninh', '', 'Đảm bảo', 'Đảm bảo']],
  ])('says nothing of %s', (_, row) => {
    expect(checkTable(check, [row])).toEqual([]);
  });

  it.each([
    ['units of different kinds', ['Hộ', '', '40 hộ', '45 người'], ['error E2']],
    ['houses against a rate', ['Xóa nhà tạm', 'Nhà', '100%', '81 nhà', 81], ['error E2']],
    ['a count of houses against a rate', ['Xóa nhà tạm', 'Nhà', '100%', 81, 81], ['error E2']],
    ['a rate nine times its target', ['Dân số', '', '1%/ năm', 9.2], ['warning E2']],
    ['a count a hundred times its target', ['Thu', 'tỷ đồng', 12, 1250], ['warning E2']],
    ['a count a hundredth of its target', ['Thu', 'tỷ đồng', 1250, 12], ['warning E2']],
  ])('reports %s', (_, row, expected) => {
    expect(checkTable(check, [row])).toEqual(expected);
  });

  it('tells what the rate would be in per mille', () => {
    expect(remarkData(check, ['Dân số', '', '1%/ năm', 9.2])).toEqual({
      indicator: 'Dân số',
      kind: 'magnitude',
      actual: '9,2',
      target: '1%/ năm',
      times: '9,2',
      asPercent: '0,92',
      attainment: '92,00',
      inverse: '108,70',
    });
  });
});
