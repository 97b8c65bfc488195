import { formatRange } from '../../../../src/core/base/address';
import { equals, round, toNumber } from '../../../../src/core/base/exact';
import type { Facts } from '../../../../src/core/checks/facts';
import { attainmentOfRow } from '../../../../src/core/sources/attainmentOfRow';
import { plainFigures, spoilOne, writeCell, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/more-decimals';

const decimalsOf = ({ cell }: PlainFigure): number =>
  cell.figure.kind === 'number' ? cell.figure.decimals : 0;

/** Printed percentages of columns of numbers that never show more than two decimals. */
function percentages(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    ({ which, column }) =>
      which === 'printed' &&
      column.length >= 12 &&
      column.every((figure) => typeof figure.cell.value === 'number' && decimalsOf(figure) <= 2),
  );
}

/** Whether the percentage, computed, has a decimal to round away. */
function isBroken({ row }: PlainFigure): boolean {
  const result = attainmentOfRow(row);
  return result.kind === 'percent' && !equals(round(result.percent, 1), round(result.percent, 0));
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'long',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, percentages(facts), ({ value }) => value + 1 / 300),
  },
  {
    code,
    kind: 'more',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, percentages(facts), ({ value }) =>
        Number((Math.floor(value) + 0.1234).toFixed(4)),
      ),
  },
  {
    code,
    kind: 'mixed',
    spoil: (book, facts, choose) => {
      const chosen = choose.oneOf(percentages(facts).filter(isBroken));
      const result = chosen === undefined ? undefined : attainmentOfRow(chosen.row);
      const first = chosen?.column[0];
      const last = chosen?.column.at(-1);
      if (chosen === undefined || result?.kind !== 'percent') return undefined;
      if (first === undefined || last === undefined) return undefined;
      if (chosen.column.filter(isBroken).length < 2) return undefined;
      // One rounded otherwise than the others: shorter, or longer where all are whole.
      const allWhole = chosen.column.every((figure) => decimalsOf(figure) === 0);
      const rounded = round(result.percent, allWhole ? 1 : 0);
      writeCell(book, chosen.sheet, chosen.cell, toNumber(rounded));
      const { column } = chosen.cell;
      const range = { top: first.cell.row, bottom: last.cell.row, left: column, right: column };
      return { sheet: chosen.sheet, place: formatRange(range) };
    },
  },
];
