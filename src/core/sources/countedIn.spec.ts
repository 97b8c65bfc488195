import { readFigure } from '../figures/readFigure';
import { countedIn } from './countedIn';

describe('countedIn', () => {
  it.each([
    ['Xóa nhà tạm, nhà dột nát', 'Nhà', '100%', 'Nhà'],
    ['Hòa giải ở cơ sở', 'Vụ', 'trên 90%', 'Vụ'],
    ['Xóa nhà tạm', 'Nhà', '100', ''],
    ['Xóa nhà tạm', 'Nhà', '100 nhà', ''],
    ['Xóa nhà tạm', '%', '100%', ''],
    ['Xóa nhà tạm', '', '100%', ''],
    ['Xóa nhà tạm', '-', '100%', ''],
    ['Xóa nhà tạm', 'nt', '100%', ''],
    ['Xóa nhà tạm', '-nt-', '100%', ''],
    ['Xóa nhà tạm', 'Như trên', '100%', ''],
    ['Xóa nhà tạm', 'Tỷ lệ %', '100%', ''],
    ['Xóa nhà tạm', '% nhà', '100%', ''],
    ['Tỷ lệ hộ nghèo', 'Hộ', '5%', ''],
    ['- Giảm tỷ lệ hộ nghèo', 'Hộ', '5%', ''],
    ['Hộ dùng nước sạch (%)', 'Hộ', '95%', ''],
    ['Tốc độ tăng sản lượng', 'Tấn', '5%', ''],
  ])('reads the actual of "%s" in %s beside %s as %s', (indicator, unit, target, expected) => {
    expect(countedIn({ indicator, unit, targetFigure: readFigure(target) })).toBe(expected);
  });
});
