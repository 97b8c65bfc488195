import { formatCell, formatRange } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import { formatNumber } from '../../../../src/core/figures/formatFigure';
import { plainFigures, spoilOne, writeCell, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/number-as-text';
/** Fewer numbers make no column of numbers. */
const LEAST = 4;

/** The number as text that can be read in one way only; undefined where it can't. */
function asText({ cell }: PlainFigure): string | undefined {
  if (typeof cell.value !== 'number' || cell.figure.kind !== 'number') return undefined;
  const { value, decimals } = cell.figure;
  return decimals === 3 ? undefined : formatNumber(value, decimals);
}

/** Numbers of columns that hold at least four, and no text. */
function amongNumbers(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter((figure) => {
    const column = figure.column;
    return (
      asText(figure) !== undefined &&
      column.length >= LEAST &&
      column.every(({ cell }) => typeof cell.value === 'number')
    );
  });
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'stray',
    spoil: (book, facts, choose) =>
      spoilOne(book, choose, amongNumbers(facts), (figure) => asText(figure) ?? null),
  },
  {
    code,
    kind: 'padded',
    spoil: (book, facts, choose) => {
      const small = ({ value }: PlainFigure): boolean =>
        Number.isInteger(value) && value >= 1 && value <= 9;
      const figures = amongNumbers(facts).filter(small);
      return spoilOne(book, choose, figures, ({ value }) => `0${String(value)}`);
    },
  },
  {
    code,
    kind: 'column',
    spoil: (book, facts, choose) => {
      const chosen = choose.oneOf(amongNumbers(facts));
      if (chosen === undefined) return undefined;
      const column = chosen.column.filter((figure) => asText(figure) !== undefined);
      const [first] = column;
      const last = column.at(-1);
      if (first === undefined || last === undefined) return undefined;
      for (const figure of column) writeCell(book, figure.sheet, figure.cell, asText(figure));
      const range = {
        top: first.cell.row,
        bottom: last.cell.row,
        left: first.cell.column,
        right: first.cell.column,
      };
      const place = column.length === 1 ? formatCell(first.cell) : formatRange(range);
      return { sheet: chosen.sheet, place };
    },
  },
];
