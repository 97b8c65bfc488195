import { linePaths } from './linePaths';

const paths = (...lines: readonly (readonly [number: string, name: string, opens?: boolean])[]) =>
  linePaths(lines.map(([number, name, opensGroup = false]) => ({ name, number, opensGroup })));

describe('the paths of lines', () => {
  it('tell parts with one name from each other', () => {
    expect(
      paths(['1', 'Lao động'], ['', '- Nữ'], ['2', 'Học sinh'], ['', '- Nữ'], ['3', 'Hộ nghèo']),
    ).toEqual(['', 'lao dong›', '', 'hoc sinh›', '']);
  });

  it('go down by numbers, and dashes below them', () => {
    expect(
      paths(
        ['1', 'Lúa'],
        ['1.1', 'Vụ xuân'],
        ['', 'Diện tích'],
        ['1.2', 'Vụ mùa'],
        ['-', 'Sản lượng'],
      ),
    ).toEqual(['', 'lua›', 'lua›vu xuan›', 'lua›', 'lua›vu mua›']);
  });

  it('end where a group begins', () => {
    expect(
      paths(['1', 'Lúa'], ['', '- Diện tích'], ['II', 'Công nghiệp', true], ['', '- Diện tích']),
    ).toEqual(['', 'lua›', '', '']);
  });

  it('say nothing where lines have neither numbers nor dashes', () => {
    expect(paths(['', 'Lúa'], ['', 'Diện tích'])).toEqual(['', '']);
  });
});
