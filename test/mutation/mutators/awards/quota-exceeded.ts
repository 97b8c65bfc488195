import type { Facts } from '../../../../src/core/checks/facts';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { placeIn, registerLines, writeLine, type RegisterLine } from '../../registerLines';

const CODE = 'awards/quota-exceeded';
/** A pack whose quota holds for years of the generated registers. */
const setup = { rules: { pack: 'cao-bang-2018' } };
const YEAR = 2022;

/**
 * Makes one unit of one year have so many lines of LĐTT and of CSTĐCS; the last of these is
 * pointed at. The other lines of that year are put into years without a quota.
 */
function setUnit(
  book: MutableBook,
  facts: Facts,
  choose: Choices,
  advanced: number,
  fighters: number,
): ExpectedPlace | undefined {
  const lines = registerLines(facts).filter(
    ({ year, has }) => year === YEAR && has('ngay-quyet-dinh'),
  );
  if (lines.length < advanced + fighters) return undefined;
  const first = choose.below(lines.length - advanced - fighters + 1);
  const own = lines.slice(first, first + advanced + fighters);
  for (const line of lines) {
    const place = own.indexOf(line);
    if (place < 0) writeLine(book, line, { nam: 2025 });
    else {
      writeLine(book, line, {
        ten: `Người ${String(place + 1)}`,
        'don-vi': 'Đơn vị chung',
        'doi-tuong': 'Cá nhân',
        'danh-hieu': place < advanced ? 'LĐTT' : 'CSTĐCS',
      });
    }
  }
  const last: RegisterLine | undefined = own.at(-1);
  return last === undefined ? undefined : placeIn(last, 'danh-hieu');
}

export const mutators: readonly Mutator[] = [
  // 15% of 10 is 1,5; of 4 it is 0,6.
  {
    code: CODE,
    kind: 'over',
    setup,
    spoil: (book, facts, choose) => setUnit(book, facts, choose, 7, 3),
  },
  {
    code: CODE,
    kind: 'small-unit',
    setup,
    spoil: (book, facts, choose) => setUnit(book, facts, choose, 3, 1),
  },
  {
    code: CODE,
    kind: 'over-pooled',
    setup: { ...setup, options: { pooled: true } },
    spoil: (book, facts, choose) => setUnit(book, facts, choose, 7, 3),
  },
  {
    code: CODE,
    kind: 'unclear',
    setup,
    spoil: (book, facts) => {
      // 15% of 26 is 3,9; of 26 + 4 it is 4,5.
      const lines = registerLines(facts).filter(
        ({ year, has, source }) =>
          year === YEAR && !source.register.columns.byRole.has('so-luong') && has('nam'),
      );
      const [advanced, fighter] = [lines[0], lines[1]];
      if (advanced === undefined || fighter === undefined) return undefined;
      for (const line of lines.slice(2)) writeLine(book, line, { nam: 2025 });
      const { table } = advanced.source;
      const sheet = book.sheets.find(({ name }) => name === table.sheet.name);
      const column = table.header.right + 1;
      const write = (row: number, value: string | number): void => {
        const cells = sheet?.rows[row];
        if (cells !== undefined) cells[column] = value;
      };
      write(table.header.bottom, 'Số lượng');
      write(advanced.source.rowOf(advanced.entry), 26);
      write(fighter.source.rowOf(fighter.entry), 4);
      const unit = { 'don-vi': 'Đơn vị chung', 'doi-tuong': 'Cá nhân' };
      writeLine(book, advanced, { ...unit, ten: 'Các cá nhân', 'danh-hieu': 'LĐTT' });
      writeLine(book, fighter, { ...unit, ten: 'Các cá nhân', 'danh-hieu': 'CSTĐCS' });
      return placeIn(fighter, 'danh-hieu');
    },
  },
];
