import { formatCell } from '../../../../src/core/base/address';
import type { CellRef } from '../../../../src/core/base/address';
import type { Facts } from '../../../../src/core/checks/facts';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';

const CODE = 'structure/placeholder';

interface Words {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly text: string;
}

function titles({ tables }: Facts): readonly Words[] {
  return tables.flatMap(({ sheet, titles: lines }) =>
    lines.map(({ row, column, text }) => ({ sheet: sheet.name, cell: { row, column }, text })),
  );
}

function names({ tables }: Facts): readonly Words[] {
  return tables.flatMap(({ sheet, nameColumn, rows }) =>
    nameColumn === undefined
      ? []
      : rows
          .filter(({ kind }) => kind === 'item')
          .map(({ row, name }) => ({
            sheet: sheet.name,
            cell: { row, column: nameColumn },
            text: name,
          })),
  );
}

const mutator = (
  kind: string,
  places: (facts: Facts) => readonly Words[],
  spoilt: (text: string) => string,
): Mutator => ({
  code: CODE,
  kind,
  spoil: (book, facts, choose) => {
    const place = choose.oneOf(places(facts));
    if (place === undefined) return undefined;
    writeCell(book, place.sheet, place.cell, spoilt(place.text));
    return { sheet: place.sheet, place: formatCell(place.cell) };
  },
});

export const mutators: readonly Mutator[] = [
  mutator('cell', names, () => '………'),
  mutator('words', names, (text) => `${text} tại ………`),
  mutator('reference', titles, (text) => `${text} (số: ……/BC-UBND ngày …… tháng …… năm ……)`),
];
