import type { DocumentProperties } from '../../../../src/core/model/snapshot';
import type { Mutator } from '../../mutator';

const mutator = (kind: string, properties: DocumentProperties): Mutator => ({
  code: 'workbook/personal-properties',
  kind,
  spoil: (book) => {
    book.extras = { properties };
    return { sheet: '' };
  },
});

export const mutators: readonly Mutator[] = [
  mutator('people', { title: 'Báo cáo', lastAuthor: 'Phòng Nội vụ' }),
  mutator('custom', { custom: [{ name: 'Mã hồ sơ', value: '12' }] }),
];
