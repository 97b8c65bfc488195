import { isRate } from '../../../../src/core/figures/units';
import type { Facts } from '../../../../src/core/checks/facts';
import { formatCell } from '../../../../src/core/base/address';
import { columnWith } from '../../../../src/core/tables/dataTable';
import { plainFigures, writeCell, type PlainFigure } from '../../figureCells';
import type { ExpectedPlace, MutableBook, Mutator } from '../../mutator';

const code = 'figures/outlier';

/** Actuals that are large enough not to be few of what is counted. */
function measured(facts: Facts): readonly PlainFigure[] {
  return plainFigures(facts).filter(
    ({ which, row, value, cell }) =>
      which === 'actual' &&
      value >= 20 &&
      typeof cell.value === 'number' &&
      row.target?.figure.kind === 'number' &&
      !isRate(row.unit),
  );
}

/** Adds columns of figures to the right of the table, one for each factor of the actual. */
function addColumns(
  book: MutableBook,
  facts: Facts,
  spoilt: PlainFigure,
  added: readonly { readonly header: string; readonly factor: number; readonly odd: number }[],
): ExpectedPlace | undefined {
  const table = facts.tables.find(({ targets }) => targets?.rows.includes(spoilt.row) === true);
  if (table === undefined) return undefined;
  let column = Math.max(...table.columns.map((own) => own.column));
  let place: ExpectedPlace | undefined;
  for (const { header, factor, odd } of added) {
    column += 1;
    writeCell(book, spoilt.sheet, { row: table.header.bottom, column }, header);
    for (const { row, cell, value } of spoilt.column) {
      const figure = Math.round(value * factor * 1000) / 1000;
      const own = cell === spoilt.cell ? figure * odd : figure;
      writeCell(book, spoilt.sheet, { row: row.row, column }, own);
      if (cell === spoilt.cell && odd !== 1) {
        place = { sheet: spoilt.sheet, place: formatCell({ row: row.row, column }) };
      }
    }
  }
  return place;
}

export const mutators: readonly Mutator[] = [
  {
    code,
    kind: 'period',
    spoil: (book, facts, choose) => {
      const figure = choose.oneOf(measured(facts));
      if (figure === undefined) return undefined;
      const table = facts.tables.find(({ targets }) => targets?.rows.includes(figure.row) === true);
      const own = table === undefined ? undefined : columnWith(table, 'same-period');
      if (own !== undefined) {
        const cell = { row: figure.row.row, column: own.column };
        writeCell(book, figure.sheet, cell, Math.round(figure.value * 950));
        return { sheet: figure.sheet, place: formatCell(cell) };
      }
      return addColumns(book, facts, figure, [
        { header: 'Cùng kỳ năm trước', factor: 0.95, odd: 1000 },
      ]);
    },
  },
  {
    code,
    kind: 'series',
    spoil: (book, facts, choose) => {
      const figure = choose.oneOf(measured(facts));
      if (figure === undefined) return undefined;
      const odd = choose.below(5);
      return addColumns(
        book,
        facts,
        figure,
        [0.8, 0.85, 0.9, 0.95, 1].map((factor, i) => ({
          header: `Năm ${String(2021 + i)}`,
          factor,
          odd: i === odd ? 1000 : 1,
        })),
      );
    },
  },
];
