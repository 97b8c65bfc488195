import { packs } from './index';
import { newestYear } from './newestYear';
import type { RulePack } from './pack';

/** A user's pack from 2024 on, with a quota that changed in 2026. */
const OWN: RulePack = {
  id: 'tinh-x',
  name: 'Tỉnh X',
  issuer: 'UBND tỉnh X',
  scope: 'issuer',
  validFrom: '2024-03-01',
  status: 'verified',
  quotas: ['2024-03-01', '2026-01-01'].map((from) => ({
    value: { award: 'cstd-co-so', percent: 20, base: 'lao-dong-tien-tien' },
    from,
    source: { document: 'Quyết định', article: 'Điều 5' },
    status: 'verified',
  })),
  collectives: [],
  prerequisites: [],
  money: [],
  votes: [],
};

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

  it.each<[string, RulePack, number]>([
    ['without an end is that of its newest value', OWN, 2026],
    ['without an end or values is that of its beginning', { ...OWN, quotas: [] }, 2024],
    ['with an end is the last that it serves whole', { ...OWN, validTo: '2029-06-30' }, 2028],
    ['of a shipped id is its own', { ...OWN, id: 'bng-2018' }, 2026],
  ])('of a user’s pack %s', (_name, pack, year) => {
    expect(newestYear(pack.id, [pack, ...packs])).toBe(year);
  });

  it('of the national packs does not ask the user’s', () => {
    expect(newestYear(undefined, [OWN])).toBe(2026);
    expect(newestYear(undefined, [{ ...OWN, validTo: '2040-12-31' }, ...packs])).toBe(2026);
  });
});
