import type { Mutator } from '../../mutator';

export const mutators: readonly Mutator[] = [
  {
    code: 'workbook/protection',
    kind: 'sheet',
    spoil: (book, { tables }, choose) => {
      const name = choose.oneOf(tables)?.sheet.name;
      if (name === undefined) return undefined;
      book.sheets = book.sheets.map((sheet) =>
        sheet.name === name ? { ...sheet, isProtected: true } : sheet,
      );
      return { sheet: name };
    },
  },
];
