import '../edge/host';
import type { CellValue } from '../../core/model/snapshot';
import { countIn } from './counts';

describe('countIn', () => {
  it.each<[CellValue, number | undefined]>([
    [0, 0],
    [136, 136],
    ['136', 136],
    ['136 người', 136],
    ['1.200 người', 1200],
    ['05 tập thể', 5],
    [undefined, undefined],
    [' ', undefined],
  ])('reads %j as %j', (value, count) => {
    expect(countIn(value, 'x')).toBe(count);
  });

  it.each<[CellValue, string]>([
    [-1, '#NUM!'],
    [1.5, '#NUM!'],
    ['1,994', '#NUM!'],
    [1e300, '#NUM!'],
    ['15%', '#VALUE!'],
    ['5 triệu đồng', '#VALUE!'],
    ['5 người/năm', '#VALUE!'],
    [true, '#VALUE!'],
    ['3-4', '#N/A'],
    ['>5', '#N/A'],
    ['17/19', '#N/A'],
    ['nhiều', '#N/A'],
  ])('refuses %j as %s', (value, error) => {
    expect(countIn(value, 'x')).toMatchObject({ error });
  });

  it('says which argument is no count', () => {
    expect(countIn('15%', 'số_LĐTT')).toEqual({
      error: '#VALUE!',
      message: 'số_LĐTT phải là số người hoặc số tập thể, không phải “15%”.',
    });
  });
});
