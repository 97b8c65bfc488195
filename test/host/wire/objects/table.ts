import type { HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';
import type { TableInfo } from '../../../../src/core/model/snapshot';
import { rangeObject } from './range';

export function tablesObject(book: HostBook, sheet: string): WireObject {
  const tables = (): readonly TableInfo[] => book.sheet(sheet).base.tables;
  return {
    type: 'TableCollection',
    items: () => tables().map((table) => tableObject(book, sheet, table)),
    methods: {
      GetItem: (key) => {
        const table = tables().find(({ name }) => name === key || idOf(name) === key);
        if (table === undefined) throw new WireError('ItemNotFound', String(key));
        return tableObject(book, sheet, table);
      },
    },
  };
}

function idOf(table: string): string {
  return `{table-${table}}`;
}

function tableObject(book: HostBook, sheet: string, table: TableInfo): WireObject {
  return {
    type: 'Table',
    id: idOf(table.name),
    scalars: {
      Id: { get: () => idOf(table.name) },
      Name: { get: () => table.name },
      ShowHeaders: { get: () => table.headerRows > 0 },
      ShowTotals: { get: () => table.totalsRows > 0 },
    },
    parts: {
      Columns: () => ({
        type: 'TableColumnCollection',
        items: () =>
          table.columns.map((name, index) => ({
            type: 'TableColumn',
            id: String(index),
            scalars: { Name: { get: () => name } },
          })),
      }),
    },
    methods: { GetRange: () => rangeObject(book, sheet, table.range) },
  };
}
