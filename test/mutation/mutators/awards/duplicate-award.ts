import type { ColumnRole } from '../../../../src/core/awards/register/columns';
import { readValue } from '../../../../src/core/model/cells';
import { placeOf } from '../../../../src/core/checks/awards/registers';
import type { LiteralCell } from '../../../support/snapshotOf';
import type { Facts } from '../../../../src/core/checks/facts';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { placeIn, registerLines, writeLine, type RegisterLine } from '../../registerLines';

const CODE = 'awards/duplicate-award';
const COPIED: readonly ColumnRole[] = [
  'ten',
  'chuc-vu',
  'don-vi',
  'doi-tuong',
  'danh-hieu',
  'phan-loai',
  'cap',
  'so-quyet-dinh',
  'ngay-quyet-dinh',
  'trang-thai',
];

const titled = ({ award, has, text }: RegisterLine): boolean =>
  award === 'lao-dong-tien-tien' && has('so-quyet-dinh') && text('so-quyet-dinh') !== '';

/** Makes a later line of the same year a copy of an earlier one, but for `changed`. */
function repeat(
  book: MutableBook,
  facts: Facts,
  choose: Choices,
  changed: Readonly<Partial<Record<ColumnRole, LiteralCell>>>,
): ExpectedPlace | undefined {
  const lines = registerLines(facts).filter(titled);
  const first = choose.oneOf(lines);
  const last = choose.oneOf(
    lines.filter(({ year, entry }) => year === first?.year && entry > (first?.entry ?? entry)),
  );
  if (first === undefined || last === undefined) return undefined;
  const { source, entry } = first;
  const copied = COPIED.filter((role) => first.has(role)).map((role): [ColumnRole, LiteralCell] => {
    const { row, column } = placeOf(source, entry, role);
    return [role, readValue(source.table.sheet, row, column)];
  });
  writeLine(book, last, { ...Object.fromEntries(copied), ...changed });
  return placeIn(last, 'ten');
}

export const mutators: readonly Mutator[] = [
  { code: CODE, kind: 'same-decision', spoil: (...args) => repeat(...args, {}) },
  {
    code: CODE,
    kind: 'same-title',
    spoil: (...args) => repeat(...args, { 'so-quyet-dinh': null }),
  },
  {
    code: CODE,
    kind: 'two-decisions',
    spoil: (...args) => repeat(...args, { 'so-quyet-dinh': '99/QĐ-UBND' }),
  },
  { code: CODE, kind: 'namesake', spoil: (...args) => repeat(...args, { 'chuc-vu': 'Kế toán' }) },
  { code: CODE, kind: 'no-unit', spoil: (...args) => repeat(...args, { 'don-vi': null }) },
];
