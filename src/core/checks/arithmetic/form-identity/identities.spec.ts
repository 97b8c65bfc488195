import { checkSheet } from '../../../../../test/support/checkSheets';
import { check } from './check';

type Lines = Readonly<Record<string, number>>;

const numbered = (first: number, ...values: readonly number[]): Lines =>
  Object.fromEntries(values.map((value, i) => [String(first + i).padStart(2, '0'), value]));

/** The five forms as a hand would fill them, every identity kept. */
const FORMS: Readonly<Record<string, Lines>> = {
  '0601.N': numbered(1, 12, 3, 3, 3, 3, 4, 4, 2, 1, 1, 7, 5),
  '0602.N': {
    ...numbered(1, 12, 5, 7),
    ...numbered(6, 4, 2, 3, 5, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1),
  },
  '0603.N': numbered(1, 12, 4, 2, 3, 5, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1),
  '0604.N': numbered(1, 10, 1, 2, 3, 4),
  '0605.N': numbered(1, 12, 2, 2, 2, 2, 2, 2, 4, 2, 2, 2, 2, 4, 4, 4),
};

function remarks(form: string, changes: Lines): readonly string[] {
  const lines = Object.entries({ ...FORMS[form], ...changes }).sort(([a], [b]) => (a < b ? -1 : 1));
  return checkSheet(check, [
    [`Biểu số ${form}/BNV-TĐKT`],
    ['', 'Mã số', 'Tổng số', 'Cột khác'],
    ...lines.map(([code, value]) => [`Dòng ${code}`, code, value]),
  ]).map((remark) => JSON.stringify(remark));
}

describe('the identities of the yearly forms', () => {
  it.each(Object.keys(FORMS))('are kept by %s as it stands', (form) => {
    expect(remarks(form, {})).toEqual([]);
  });

  /** A line that breaks this identity and no other. */
  it.each<[string, string, Lines]>([
    ['0601.N', '01 = 02+03+04+05', { '04': 4 }],
    ['0601.N', '01 = 06+…+10', { '10': 2 }],
    ['0601.N', '01 = 11+12', { '12': 6 }],
    ['0602.N', '01 = 02+03', { '03': 8 }],
    ['0602.N', '01 = 06+08+09', { '08': 4 }],
    ['0602.N', '01 = 15+…+21', { '21': 2 }],
    ['0602.N', '07 ≤ 06', { '07': 5 }],
    ['0602.N', '09 = 10+…+14', { '14': 2 }],
    ['0603.N', '01 = 02+04+05', { '04': 4 }],
    ['0603.N', '01 = 11+…+17', { '17': 2 }],
    ['0603.N', '03 ≤ 02', { '03': 5 }],
    ['0603.N', '05 = 06+…+10', { '10': 2 }],
    ['0604.N', '01 = 02+…+05', { '05': 5 }],
    ['0605.N', '01 = 02+…+07', { '07': 3 }],
    ['0605.N', '01 = 08+…+12', { '12': 3 }],
    ['0605.N', '01 = 13+14+15', { '15': 5 }],
  ])('of %s: %s is reported where it is broken', (form, _identity, changes) => {
    expect(remarks(form, changes)).toHaveLength(1);
  });
});
