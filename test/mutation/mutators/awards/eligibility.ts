import type { Mutator } from '../../mutator';
import { spoilLine, type RegisterLine } from '../../registerLines';

const CODE = 'awards/eligibility';

const isTop = ({ award, year, has }: RegisterLine): boolean =>
  award === 'lao-dong-tien-tien' && year === 2024 && has('nam');

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'not-in-register',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        isTop,
        () => ({ ten: 'Người mới', 'danh-hieu': 'CSTĐ cấp tỉnh', cap: 'Chủ tịch UBND tỉnh' }),
        'danh-hieu',
      ),
  },
  {
    code: CODE,
    kind: 'not-met',
    // Who had CSTĐ tỉnh for 2024 gets it for 2025 under the name of somebody with one CSTĐCS.
    spoil: (book, facts, choose) => {
      const place = spoilLine(
        book,
        facts,
        choose,
        isTop,
        () => ({ ten: 'Người mới', 'danh-hieu': 'CSTĐ cấp tỉnh', cap: 'Chủ tịch UBND tỉnh' }),
        'danh-hieu',
      );
      const held = spoilLine(
        book,
        facts,
        choose,
        ({ award, year, has }) => award === 'lao-dong-tien-tien' && year === 2022 && has('nam'),
        () => ({ ten: 'Người mới', 'danh-hieu': 'CSTĐCS' }),
        'danh-hieu',
      );
      return held === undefined ? undefined : place;
    },
  },
];
