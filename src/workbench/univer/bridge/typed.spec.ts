import { typedForm, typedValue } from './typed';

describe('what is typed into a cell', () => {
  test.each([
    ['54,5', 54.5],
    ['7.4', 7.4],
    ['17.68', 17.68],
    ['17.889', 17889],
    ['17,889', 17.889],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['0.125', 0.125],
    ['-12', -12],
    ['+12', 12],
    ['12,5%', 0.125],
    ['30 %', 0.3],
    ['8,7%', 0.087],
    ['1e-7', 1e-7],
    ['2,5E3', 2500],
    ['TRUE', true],
    ['610/300', '610/300'],
    ['31/02/2020', '31/02/2020'],
    ['05/09/2020', '05/09/2020'],
    ['10:30', '10:30'],
    ['0912 345 678', '0912 345 678'],
    ['1234567890123456', '1234567890123456'],
    ['1.23.4', '1.23.4'],
    ['15.', '15.'],
    ['đạt', 'đạt'],
    [' đạt ', ' đạt '],
    ['1234567,123456789', 1234567.123456789],
  ])('%s becomes %p', (text, value) => {
    expect(typedValue(text, 'General')).toBe(value);
  });

  test.each([
    ['05/09/2020', 44079],
    ['5-9-2020', 44079],
    ['31/02/2020', '31/02/2020'],
    ['1/1/1900', 1],
    ['05/09/2020 06:00', 44079.25],
    ['18:00', 0.75],
    ['30:00:00', 1.25],
    ['18:60', '18:60'],
    ['44079', 44079],
  ])('%s in a cell for dates becomes %p', (text, value) => {
    expect(typedValue(text, 'dd/mm/yyyy hh:mm')).toBe(value);
  });
});

test.each([
  ['12', 0.12],
  ['12,5', 0.125],
  ['12,5%', 0.125],
  ['0,5%', 0.005],
  ['0,12', 0.12],
  ['-3', -0.03],
  ['đạt', 'đạt'],
])('%s in a cell for shares becomes %p', (text, value) => {
  expect(typedValue(text, '0.0%')).toBe(value);
});

test.each([17.889, 7.4, 0.1, -3.25, 1e-7, 123456.789, 1.5e300, 4])(
  'what the editor shows of %p is read as the same number',
  (value) => {
    expect(typedValue(typedForm(value), 'General')).toBe(value);
  },
);

test('the editor shows no more digits than Excel does', () => {
  expect(typedForm(0.1 + 0.2)).toBe('0,3');
});
