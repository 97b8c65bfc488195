import type { Facts } from '../../../../src/core/checks/facts';
import { separatorsOf } from '../../../../src/core/checks/figures/separators';
import { plainFigures, spoilOne, type PlainFigure } from '../../figureCells';
import type { Mutator } from '../../mutator';

const code = 'figures/mixed-separators';

const textOf = ({ cell }: PlainFigure): string =>
  typeof cell.value === 'string' ? cell.value : '';

/** Texts that `fits`, in columns where two others are written as `others` says. */
function amongTexts(
  facts: Facts,
  fits: (text: string) => boolean,
  others: (text: string) => boolean,
): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    (figure) =>
      fits(textOf(figure)) && figure.column.filter((other) => others(textOf(other))).length > 2,
  );
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'decimal',
    spoil: (book, facts, choose) => {
      const figures = amongTexts(
        facts,
        (text) => /^\d{1,3}(?:\.\d{3})+,\d+$|^0,\d+$/.test(text),
        (text) => separatorsOf(text)?.marks === 'vietnamese',
      );
      return spoilOne(book, choose, figures, (figure) =>
        textOf(figure).replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')),
      );
    },
  },
  {
    code,
    kind: 'thousands',
    spoil: (book, facts, choose) => {
      const points = (text: string): boolean => separatorsOf(text)?.groups === 'point';
      const figures = amongTexts(facts, points, points);
      return spoilOne(book, choose, figures, (figure) => textOf(figure).replaceAll('.', ' '));
    },
  },
];
