import { formatCell } from '../../../../src/core/base/address';
import type { LiteralCell } from '../../../support/snapshotOf';
import type { Mutator } from '../../mutator';

const CODE = 'structure/total-missing';
const HEADER = ['STT', 'Tên đơn vị', 'Tổng số', 'LĐTT', 'Giấy khen'];
const COUNTS = [3, 1, 2];

export const mutators: readonly Mutator[] = [
  {
    code: CODE,
    kind: 'group',
    spoil: (book, facts, choose) => {
      const tables = facts.tables.filter(
        ({ kind, rows }) =>
          kind === 'award-counts' && rows.filter((row) => row.kind === 'heading').length >= 3,
      );
      const table = choose.oneOf(tables);
      const sheet = book.sheets.find(({ name }) => name === table?.sheet.name);
      const totals = table?.rows.filter(({ kind }) => kind === 'total').slice(0, -1) ?? [];
      const total = choose.oneOf(totals);
      const column = table?.nameColumn;
      if (table === undefined || total === undefined || column === undefined) return undefined;
      const heading = table.rows.findLast(({ kind, row }) => kind === 'heading' && row < total.row);
      if (heading === undefined) return undefined;
      sheet?.rows.splice(total.row, 1);
      return { sheet: table.sheet.name, place: formatCell({ row: heading.row, column }) };
    },
  },
  {
    code: CODE,
    kind: 'table',
    spoil: (book, _facts, choose) => {
      // No clean book repeats a form on several sheets: the sheets are added.
      const sheets = 3 + choose.below(3);
      const without = choose.below(sheets);
      const lines = 2 + choose.below(9);
      for (let i = 0; i < sheets; i++) {
        const rows = Array.from({ length: lines }, (_, k): LiteralCell[] => [
          k + 1,
          `Xã số ${String(k + 1)}`,
          ...COUNTS,
        ]);
        const total = [null, 'Tổng cộng', ...COUNTS.map((count) => count * lines)];
        const body = i === without ? rows : [...rows, total];
        book.sheets.push({ name: `Cụm ${String(i + 1)}`, rows: [HEADER, ...body], merges: [] });
      }
      return { sheet: `Cụm ${String(without + 1)}`, place: formatCell({ row: lines, column: 1 }) };
    },
  },
];
