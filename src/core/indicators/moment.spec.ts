import { toNumber } from '../base/exact';
import { parseMoment } from './moment';

describe('parseMoment', () => {
  it.each([
    ['6 tháng', 0.5],
    ['06 tháng đầu năm', 0.5],
    ['6 tháng đầu năm 2026', 0.5],
    ['9 THÁNG', 0.75],
    ['12 tháng', 1],
    ['quý I', 0.25],
    ['Quý ii', 0.5],
    ['quy 3', 0.75],
    ['quý IV năm 2026', 1],
    ['quý 2/2026', 0.5],
    ['50%', 0.5],
    ['0,5', 0.5],
    ['0,5%', 0.005],
    [0.5, 0.5],
    [50, 0.5],
    [1, 1],
    [1.5, 0.015],
    [100, 1],
  ])('reads %j as the share %d of the year', (value, share) => {
    const moment = parseMoment(value);
    expect(moment?.kind === 'share' && toNumber(moment.share)).toBe(share);
  });

  it.each(['cuoi-ky', 'Cuối kỳ', 'CUOI_KY'])('reads %j as the end of the period', (word) => {
    expect(parseMoment(word)).toEqual({ kind: 'final' });
  });

  it.each(['mai', '13 tháng', '0 tháng', 'quý V', '5 năm', '150%', 101, -5, 0, true, ''])(
    'does not understand %j',
    (value) => {
      expect(parseMoment(value)).toBeUndefined();
    },
  );
});
