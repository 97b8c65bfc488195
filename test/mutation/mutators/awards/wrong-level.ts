import type { Mutator } from '../../mutator';
import { spoilLine, type RegisterLine } from '../../registerLines';

const CODE = 'awards/wrong-level';

/** A line of the time for which the Law's own articles are known. */
const isJudged = ({ year, text, has }: RegisterLine): boolean =>
  year === 2024 && has('cap') && text('ngay-quyet-dinh').endsWith('/2025');

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'too-low',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        (line) => isJudged(line) && line.award === 'cstd-co-so',
        () => ({ cap: 'Chủ tịch UBND xã' }),
        'cap',
      ),
  },
  {
    code: CODE,
    kind: 'other',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        (line) => isJudged(line) && line.award === 'giay-khen',
        () => ({ cap: 'Chủ tịch UBND tỉnh' }),
        'cap',
      ),
  },
  {
    code: CODE,
    kind: 'contradicts',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'giay-khen' && has('cap'),
        () => ({ 'danh-hieu': 'Bằng khen của Thủ tướng Chính phủ' }),
        'cap',
      ),
  },
];
