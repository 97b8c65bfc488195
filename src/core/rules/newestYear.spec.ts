import { newestYear } from './newestYear';

describe('newestYear', () => {
  it.each([
    ['cao-bang-2018', 2023],
    ['Cao Bang 2018', 2023],
    ['bng-2018', 2023],
    ['luat-2003', 2023],
    // Ends within the year, but what follows was not read.
    ['luat-2022', 2026],
    // Ends on 2027-02-28: 2027 is judged when it is over.
    ['nd-152-2025', 2026],
    [undefined, 2026],
    ['no such pack', 2026],
  ])('of %s is %d', (id, year) => {
    expect(newestYear(id)).toBe(year);
  });
});
