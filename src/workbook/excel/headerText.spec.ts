import { headerParts, headerText } from './headerText';

describe('header texts', () => {
  test.each([
    ['&LTrái&CGiữa&RPhải', { left: 'Trái', center: 'Giữa', right: 'Phải' }],
    ['Trang &P/&N', { left: '', center: 'Trang &P/&N', right: '' }],
    ['&l&"Times New Roman"x&ry', { left: '&"Times New Roman"x', center: '', right: 'y' }],
    ['&CA && &LB', { left: 'B', center: 'A && ', right: '' }],
    ['&Ca&&Lb', { left: '', center: 'a&&Lb', right: '' }],
    ['', { left: '', center: '', right: '' }],
  ])('%j has its parts', (text, parts) => {
    expect(headerParts(text)).toEqual(parts);
  });

  test('come together with the empty parts left out', () => {
    expect(headerText({ left: 'a', center: '', right: '&P' })).toBe('&La&R&P');
    expect(headerText({ left: '', center: '', right: '' })).toBe('');
  });
});
