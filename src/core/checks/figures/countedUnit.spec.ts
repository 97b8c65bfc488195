import { isCounted } from './countedUnit';

describe('isCounted', () => {
  it.each(['người', 'Hộ', 'xã', 'đảng viên/năm', 'Hợp tác xã', 'lượt người', 'tập thể'])(
    'knows that %s come whole',
    (unit) => {
      expect(isCounted(unit)).toBe(true);
    },
  );

  it.each(['', '%', 'tấn', 'ha', 'triệu đồng', 'nghìn người', '1000 con', 'điểm', 'hộ nghèo (%)'])(
    'leaves "%s" alone',
    (unit) => {
      expect(isCounted(unit)).toBe(false);
    },
  );
});
