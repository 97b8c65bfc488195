import { formatRange } from '../../../../src/core/base/address';
import type { Span } from '../../../../src/core/model/snapshot';
import type { MutableBook, MutableSheet, Mutator } from '../../mutator';

const CODE = 'workbook/hidden-lines';

function change(book: MutableBook, name: string, hidden: Partial<MutableSheet>): void {
  book.sheets = book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...hidden } : sheet));
}

const only = (at: number): readonly Span[] => [{ first: at, last: at }];

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'rows',
    spoil: (book, { tables }, choose) => {
      const table = choose.oneOf(tables);
      const row = choose.oneOf(table?.rows.filter(({ name }) => name !== '') ?? [])?.row;
      const [first, last] = [table?.columns[0], table?.columns.at(-1)];
      if (table === undefined || row === undefined) return undefined;
      if (first === undefined || last === undefined) return undefined;
      change(book, table.sheet.name, { hiddenRows: only(row) });
      const place = formatRange({ top: row, bottom: row, left: first.column, right: last.column });
      return { sheet: table.sheet.name, place };
    },
  },
  {
    code: CODE,
    kind: 'columns',
    spoil: (book, { tables }, choose) => {
      const table = choose.oneOf(tables);
      const left = table?.nameColumn;
      const bottom = table?.rows.at(-1)?.row;
      if (table === undefined || left === undefined || bottom === undefined) return undefined;
      change(book, table.sheet.name, { hiddenColumns: only(left) });
      const place = formatRange({ top: table.header.top, bottom, left, right: left });
      return { sheet: table.sheet.name, place };
    },
  },
];
