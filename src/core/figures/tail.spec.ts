import { readTail } from './tail';

describe('readTail', () => {
  it.each([
    ['', ''],
    [' tấn', 'tấn'],
    ['ha', 'ha'],
    ['%', '%'],
    [' % ', '%'],
    ['%/ năm', '%/năm'],
    [' triệu đồng / ha', 'triệu đồng/ha'],
    [' đảng viên/năm', 'đảng viên/năm'],
    ['%0/năm', '‰/năm'],
    ['m²', 'm²'],
    [' m2', 'm2'],
    [' km2', 'km2'],
    [' người.', 'người'],
    [' xã;', 'xã'],
  ])('takes "%s" for the unit "%s"', (rest, unit) => {
    expect(readTail(rest)).toEqual({ unit, relation: undefined, doubts: [] });
  });

  it.each([
    ['% trở lên', '%', 'at-least'],
    [' xã trở lên', 'xã', 'at-least'],
    [' trở xuống', '', 'at-most'],
    ['% TRỞ LÊN', '%', 'at-least'],
  ])('takes "%s" for a bound', (rest, unit, relation) => {
    expect(readTail(rest)).toEqual({ unit, relation, doubts: [] });
  });

  it('lays a second figure in brackets aside and says so', () => {
    expect(readTail('%(738)')).toEqual({
      unit: '%',
      relation: undefined,
      doubts: [{ code: 'second-figure', detail: '(738)' }],
    });
    expect(readTail(' xã (đạt 80%)')).toEqual({
      unit: 'xã',
      relation: undefined,
      doubts: [{ code: 'second-figure', detail: '(đạt 80%)' }],
    });
  });

  it.each([' người 3 hộ', ' 5', '%0 5', '.5', ' CO2', ' (a) 5'])(
    'refuses "%s", which holds a second number',
    (rest) => {
      expect(readTail(rest)).toBeUndefined();
    },
  );
});
