import { equals, round, toNumber, type Exact } from '../../../../src/core/base/exact';
import type { Facts } from '../../../../src/core/checks/facts';
import { attainmentOfRow } from '../../../../src/core/sources/attainmentOfRow';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';
import { placeOf, plainLines, writeLine, type PlainLine } from './support';

const code = 'arithmetic/printed-percentage';

/** Lines with a printed number, with the percentage that is right. */
function printedLines(facts: Facts): readonly (readonly [line: PlainLine, percent: Exact])[] {
  return plainLines(facts).flatMap((line) => {
    const result = attainmentOfRow(line.row);
    const isPrinted = line.row.printed?.figure.kind === 'number';
    return isPrinted && result.kind === 'percent' ? [[line, result.percent] as const] : [];
  });
}

/** Prints another whole number; `other` gives none where the line allows of none. */
function printOther(
  book: MutableBook,
  facts: Facts,
  choose: Choices,
  other: (percent: Exact) => Exact | undefined,
): ExpectedPlace | undefined {
  const found = choose.oneOf(
    printedLines(facts).flatMap(([line, percent]) => {
      const value = other(percent);
      return value === undefined ? [] : [{ line, value }];
    }),
  );
  const cell = found?.line.row.printed;
  if (found === undefined || cell === undefined) return undefined;
  writeLine(book, found.line, { printed: toNumber(found.value) });
  return placeOf(found.line.table.sheet, cell);
}

const unless = (value: Exact, ...others: readonly Exact[]): Exact | undefined =>
  others.some((other) => equals(value, other)) ? undefined : value;

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'wrong',
    spoil: (book, facts, choose) =>
      printOther(book, facts, choose, (percent) => {
        const whole = round(percent, 0);
        return { num: whole.num + 7n * whole.den, den: whole.den };
      }),
  },
  {
    code,
    kind: 'rounded-up',
    spoil: (book, facts, choose) =>
      printOther(book, facts, choose, (percent) =>
        unless(round(percent, 0, 'away'), round(percent, 0), percent),
      ),
  },
  {
    code,
    kind: 'truncated',
    spoil: (book, facts, choose) =>
      printOther(book, facts, choose, (percent) =>
        unless(round(percent, 0, 'truncate'), round(percent, 0), percent),
      ),
  },
];
