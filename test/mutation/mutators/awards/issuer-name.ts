import type { Mutator } from '../../mutator';
import { spoilLine } from '../../registerLines';

const CODE = 'awards/issuer-name';

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'level',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'giay-khen' && has('cap'),
        () => ({ cap: 'UBND huyện' }),
        'cap',
      ),
  },
  {
    code: CODE,
    kind: 'award',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award }) => award === 'giay-khen',
        () => ({ 'danh-hieu': 'Giấy khen của UBND xã' }),
        'danh-hieu',
      ),
  },
];
