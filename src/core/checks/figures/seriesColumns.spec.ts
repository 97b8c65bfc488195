import { seriesColumns } from './seriesColumns';

/** The headers of each series. */
function series(...headers: readonly string[]): readonly (readonly string[])[] {
  const columns = headers.map((header, column) => ({
    column,
    header,
    leaf: header,
    role: undefined,
  }));
  return seriesColumns(columns, 3).map((found) => found.map(({ header }) => header));
}

describe('seriesColumns', () => {
  it.each([
    ['years', ['Năm 2021', 'Năm 2022', 'Năm 2023']],
    ['bare years', ['2021', '2022', '2023']],
    ['quarters', ['Quý I', 'Quý II', 'Quý III']],
    ['months', ['Tháng 1', 'Tháng 2', 'Tháng 12']],
    ['years under one upper tier', ['Thu | Năm 2021', 'Thu | Năm 2022', 'Thu | Năm 2023']],
  ])('gathers %s', (_, headers) => {
    expect(series(...headers)).toEqual([headers]);
  });

  it.each([
    ['two years', ['Năm 2021', 'Năm 2022']],
    ['years under several tiers', ['Thu | Năm 2021', 'Thu | Năm 2022', 'Chi | Năm 2021']],
    ['a quarter among years', ['Năm 2021', 'Năm 2022', 'Quý I']],
    ['what is no period', ['Bằng khen', 'Giấy khen', 'Cờ thi đua']],
  ])('does not take %s for a series', (_, headers) => {
    expect(series(...headers)).toEqual([]);
  });
});
