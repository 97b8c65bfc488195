import { formatCell } from '../../../../src/core/base/address';
import type { Mutator } from '../../mutator';

export const mutators: readonly Mutator[] = [
  {
    code: 'workbook/comments-left',
    kind: 'comments',
    spoil: (book, { tables }, choose) => {
      const table = choose.oneOf(tables);
      const row = choose.oneOf(table?.rows ?? [])?.row;
      if (table === undefined || row === undefined) return undefined;
      const place = formatCell({ row, column: table.nameColumn ?? 0 });
      book.sheets = book.sheets.map((sheet) =>
        sheet.name === table.sheet.name ? { ...sheet, notes: { [place]: 'Hỏi lại' } } : sheet,
      );
      return { sheet: table.sheet.name, place };
    },
  },
];
