import { yearsOf } from '../../../../src/core/checks/arithmetic/otherRules';
import type { Facts } from '../../../../src/core/checks/facts';
import { isYearlyCount } from '../../../../src/core/sources/yearlyCount';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { placeOf, plainLines, writeLine } from './support';

const code = 'arithmetic/yearly-target';

/** Makes a target yearly and the actual that of three such years. */
function makeYearly(
  book: MutableBook,
  facts: Facts,
  choose: Choices,
  printed: (years: number) => number,
): ExpectedPlace | undefined {
  const line = choose.oneOf(
    plainLines(facts).filter(({ table, row }) => {
      const indicator = `${row.indicator} mỗi năm`;
      return yearsOf(table.titles).length > 0 && isYearlyCount({ ...row, indicator });
    }),
  );
  const years = line === undefined ? undefined : yearsOf(line.table.titles)[0];
  if (line === undefined || years === undefined) return undefined;
  writeLine(book, line, {
    indicator: `${line.row.indicator} mỗi năm`,
    target: 40,
    actual: 120,
    printed: printed(years),
  });
  return placeOf(line.table.sheet, line.actual);
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'one-year',
    spoil: (book, facts, choose) => makeYearly(book, facts, choose, () => 300),
  },
  {
    code,
    kind: 'periods-implied',
    spoil: (book, facts, choose) =>
      makeYearly(book, facts, choose, (years) => Math.round(300 / years)),
  },
];
