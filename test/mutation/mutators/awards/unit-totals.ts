import { awardName } from '../../../../src/core/awards/catalogue/catalogue';
import { registersIn } from '../../../../src/core/checks/awards/registers';
import type { AwardId } from '../../../../src/core/rules/awardIds';
import type { Mutator } from '../../mutator';
import { registerLines } from '../../registerLines';
import { addSheet, between } from '../consistency/support';

const YEAR = 2024;
const AWARDS: readonly AwardId[] = [
  'lao-dong-tien-tien',
  'cstd-co-so',
  'giay-khen',
  'tap-the-lao-dong-tien-tien',
];

export const mutators: readonly Mutator[] = [
  {
    code: 'awards/unit-totals',
    kind: 'differs',
    spoil: (book, facts, choose) => {
      if (registersIn(facts).length !== 1) return undefined;
      const lines = registerLines(facts).filter(({ year, has }) => year === YEAR && has('don-vi'));
      const units = [...new Set(lines.map(({ text }) => text('don-vi')))];
      if (units.length === 0) return undefined;
      const [wrong, column] = [choose.below(units.length), choose.below(AWARDS.length)];
      return addSheet(book, {
        name: 'Tổng hợp theo đơn vị',
        rows: [
          [`KHEN THƯỞNG NĂM ${String(YEAR)}`],
          [],
          ['STT', 'Tên đơn vị', ...AWARDS.map((award) => awardName(award))],
          ...units.map((unit, i) => {
            const own = lines.filter(({ text }) => text('don-vi') === unit);
            const counts = AWARDS.map((award, j) => {
              const count = own.filter((line) => line.award === award).length;
              return i === wrong && j === column ? count + between(choose, 1, 9) : count;
            });
            return [i + 1, unit, ...counts];
          }),
        ],
        place: { row: 3 + wrong, column: 2 + column },
      });
    },
  },
];
