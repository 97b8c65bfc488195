import { formatCell } from '../../../../src/core/base/address';
import { writeCell } from '../../figureCells';
import type { LiteralCell } from '../../../support/snapshotOf';
import type { Choices, Mutator } from '../../mutator';
import { spoilLine } from '../../registerLines';
import { addSheet, between, type AddedSheet } from '../consistency/support';

const CODE = 'awards/unsplit-recipient';

/** A register of quantities, one line of which doesn't say whom they went to. */
function quantitySheet(choose: Choices, recipient: LiteralCell, unit: string): AddedSheet {
  const count = between(choose, 2, 400);
  return {
    name: 'Sổ theo số lượng',
    rows: [
      ['STT', 'Danh hiệu/Hình thức', 'Đối tượng', 'Cấp quyết định', 'Số lượng'],
      [1, 'Giấy khen', 'Cá nhân', 'Chủ tịch UBND xã', between(choose, 1, 400)],
      [
        2,
        'Giấy khen',
        recipient,
        'Chủ tịch UBND xã',
        unit === '' ? count : `${String(count)}${unit}`,
      ],
    ],
    place: { row: 2, column: unit === '' ? 2 : 4 },
  };
}

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'recipient',
    spoil: (book, facts, choose) =>
      spoilLine(
        book,
        facts,
        choose,
        ({ award, has }) => award === 'giay-khen' && has('doi-tuong'),
        () => ({ 'doi-tuong': 'cá nhân, tập thể' }),
        'doi-tuong',
      ),
  },
  {
    code: CODE,
    kind: 'quantity',
    spoil: (book, _facts, choose) =>
      addSheet(book, quantitySheet(choose, null, ' cá nhân, tập thể')),
  },
  {
    code: CODE,
    kind: 'not-given',
    spoil: (book, _facts, choose) => addSheet(book, quantitySheet(choose, null, '')),
  },
  {
    code: CODE,
    kind: 'column',
    spoil: (book, facts, choose) => {
      const tables = facts.tables.flatMap((table) => {
        const column = (leaf: string): number | undefined =>
          table.columns.find((each) => each.leaf === leaf)?.column;
        const [collectives, persons] = [column('Tập thể'), column('Cá nhân')];
        return table.kind === 'award-counts' && collectives !== undefined && persons !== undefined
          ? [{ table, collectives, persons }]
          : [];
      });
      const found = choose.oneOf(tables);
      if (found === undefined) return undefined;
      const { table, collectives, persons } = found;
      const row = table.header.bottom;
      const sheet = table.sheet.name;
      writeCell(book, sheet, { row, column: persons }, 'Ghi chú');
      const cell = { row, column: collectives };
      writeCell(book, sheet, cell, 'Số tập thể, cá nhân');
      return { sheet, place: formatCell(cell) };
    },
  },
];
