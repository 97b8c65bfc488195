import { formatCell } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import { writeCell } from '../../figureCells';
import type { Choices, ExpectedPlace, MutableBook, Mutator } from '../../mutator';

const CODE = 'structure/missing-annex';

/** Adds words to one of the titles. */
function addWords(
  book: MutableBook,
  { tables }: Facts,
  choose: Choices,
  words: string,
): ExpectedPlace | undefined {
  const titles = tables.flatMap(({ sheet, titles: lines }) =>
    lines.map((line) => ({ sheet: sheet.name, line })),
  );
  const title = choose.oneOf(titles);
  if (title === undefined) return undefined;
  writeCell(book, title.sheet, title.line, `${title.line.text} ${words}`);
  return { sheet: title.sheet, place: formatCell(title.line) };
}

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'missing',
    spoil: (book, facts, choose) => {
      book.sheets.push({ name: 'Biểu 01', rows: [['BIỂU 01']], merges: [] });
      return addWords(
        book,
        facts,
        choose,
        `(có Biểu số ${String(60 + choose.below(30))} kèm theo)`,
      );
    },
  },
  {
    code: CODE,
    kind: 'elsewhere',
    spoil: (book, facts, choose) =>
      addWords(book, facts, choose, `(chi tiết tại Bảng ${String(60 + choose.below(30))})`),
  },
  {
    code: CODE,
    kind: 'unnamed',
    spoil: (book, facts, choose) =>
      facts.tables.length === 1
        ? addWords(book, facts, choose, '(có biểu chi tiết kèm theo)')
        : undefined,
  },
];
