import { formatCell } from '../../../../src/core/base/address';
import { moneyColumn } from '../../../../src/core/checks/awards/money/amounts';
import { readValue } from '../../../../src/core/model/cells';
import type { AwardId } from '../../../../src/core/rules/awardIds';
import type { LiteralCell } from '../../../support/snapshotOf';
import { writeCell } from '../../figureCells';
import type { Mutator } from '../../mutator';
import { registerLines, writeLine, type RegisterLine } from '../../registerLines';

/** Writes an amount into a line of an award of 2025; `more` changes the line besides. */
const mutator = (
  kind: string,
  award: AwardId,
  amount: number,
  more: (line: RegisterLine) => Parameters<typeof writeLine>[2] = () => ({}),
  fits: (held: LiteralCell) => boolean = (held) => typeof held === 'number',
): Mutator => ({
  code: 'awards/money',
  kind,
  spoil: (book, facts, choose) => {
    const lines = registerLines(facts).flatMap((line) => {
      const { table } = line.source;
      const column = moneyColumn(table)?.column;
      if (column === undefined || line.award !== award || line.year !== 2025) return [];
      const cell = { row: line.source.rowOf(line.entry), column };
      return fits(readValue(table.sheet, cell.row, column)) ? [{ line, cell }] : [];
    });
    const found = choose.oneOf(lines);
    if (found === undefined) return undefined;
    const { line, cell } = found;
    const sheet = line.source.table.sheet.name;
    writeCell(book, sheet, cell, amount);
    writeLine(book, line, more(line));
    return { sheet, place: formatCell(cell) };
  },
});

export const mutators: readonly Mutator[] = [
  mutator('differs', 'lao-dong-tien-tien', 700_000),
  mutator('not-rounded', 'lao-dong-tien-tien', 702_000),
  mutator('above-ceiling', 'giay-khen', 1_500_000, () => ({
    'danh-hieu': 'Kỷ niệm chương',
    cap: 'Chủ tịch UBND tỉnh',
  })),
  // The lower of a person's two titles stands without money.
  mutator('paid-twice', 'lao-dong-tien-tien', 710_000, undefined, (held) => held === undefined),
];
