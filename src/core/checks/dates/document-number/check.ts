import { formatCell } from '../../../base/address';
import { cellKey } from '../../../model/cells';
import type { Snapshot } from '../../../model/snapshot';
import { columnWith, type DataTable } from '../../../tables/dataTable';
import { readDocumentNumber } from '../../../tables/documentNumber';
import { textCells } from '../../../tables/textCells';
import { MAY_MISNUMBER } from '../../../tables/textTraits';
import { textAt } from '../../../tables/textLine';
import { tidy } from '../../../text/fold';
import { defineCheck, type Remark } from '../../definition';
import { fixCells } from '../../fix';
import { dateInLine } from '../decisionDates';
import { cellsOfColumn, namedLine, sheetsWithTables } from '../places';
import { judgeWords } from './inWords';
import { judgeNumber, type JudgedNumber, type NumberFault } from './judge';

type Kind = NumberFault | 'missing-sign';

/** Numbers and signs of documents that are not made the way the State's and the Party's are. */
export const check = defineCheck({
  code: 'dates/document-number',
  scope: 'cell',
  findings: {
    spaces: 'warning',
    order: 'warning',
    form: 'warning',
    slash: 'warning',
    letters: 'warning',
    'missing-year': 'warning',
    'missing-number': 'info',
    'missing-sign': 'info',
    'leading-zero': 'info',
  },
  basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I, mục II.3' },
  /** A number without a sign is told where at least this share of the column has one. */
  options: { signedShare: 0.5 },
  missing: 'skip',
  *run({ snapshot, tables }, { options }) {
    const told = new Set<string>();
    for (const table of tables) {
      for (const remark of judgeColumn(snapshot, table, options.signedShare)) {
        told.add(placeKey(remark.sheet, remark.cell.row, remark.cell.column));
        yield remark;
      }
    }
    for (const sheet of sheetsWithTables(tables)) {
      for (const { row, column, said, hasFormula } of textCells(sheet, judgeWords, MAY_MISNUMBER)) {
        if (told.has(placeKey(sheet.name, row, column))) continue;
        const { kind, number, proposed, mended } = said;
        const isFixable = mended !== undefined && !hasFormula;
        yield {
          kind,
          sheet: sheet.name,
          cell: { row, column },
          data: { number, proposed },
          ...(isFixable
            ? {
                fix: fixCells(snapshot, sheet, {
                  code: 'fix/rewrite-text',
                  data: { cell: formatCell({ row, column }), to: tidy(mended) },
                  changes: [{ row, column, content: mended }],
                }),
              }
            : {}),
        };
      }
    }
  },
});

function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet}\n${String(cellKey(row, column))}`;
}

type CellRemark = Remark<Kind> & {
  readonly cell: { readonly row: number; readonly column: number };
};

function* judgeColumn(
  snapshot: Snapshot,
  table: DataTable,
  signedShare: number,
): Iterable<CellRemark> {
  const column = columnWith(table, 'document')?.column;
  if (column === undefined) return;
  const kindColumn = columnWith(table, 'document-kind')?.column;
  const { sheet } = table;
  const bare: { readonly row: number; readonly line: number; readonly text: string }[] = [];
  let signed = 0;
  for (const { row, line, value, hasFormula } of cellsOfColumn(table, column)) {
    const text =
      typeof value === 'string' ? tidy(value) : typeof value === 'number' ? String(value) : '';
    if (text === '') continue;
    if (/^\d{1,5}$/.test(text)) {
      bare.push({ row, line, text });
      continue;
    }
    const read = readDocumentNumber(text);
    if (read !== undefined) signed += 1;
    const words = {
      kindName: kindColumn === undefined ? '' : textAt(sheet, row, kindColumn),
      year: () => dateInLine(snapshot, table, row)?.year,
    };
    const faults = judgeNumber(text, words, read);
    for (const judged of faults) {
      const remark = remarkOn(table, { row, line, column }, judged);
      const to = text.replace(judged.number, judged.proposed);
      yield judged.kind !== 'spaces' || hasFormula
        ? remark
        : {
            ...remark,
            fix: fixCells(snapshot, sheet, {
              code: 'fix/rewrite-text',
              data: { cell: formatCell({ row, column }), to },
              changes: [{ row, column, content: to }],
            }),
          };
    }
  }
  if (signed === 0 || signed < (signed + bare.length) * signedShare) return;
  for (const { row, line, text } of bare) {
    yield remarkOn(
      table,
      { row, line, column },
      { kind: 'missing-sign', number: text, proposed: '' },
    );
  }
}

function remarkOn(
  table: DataTable,
  { row, line, column }: { readonly row: number; readonly line: number; readonly column: number },
  { kind, number, proposed }: Omit<JudgedNumber, 'kind'> & { readonly kind: Kind },
): CellRemark {
  return {
    kind,
    sheet: table.sheet.name,
    cell: { row, column },
    data: { ...namedLine(table, line), number, proposed },
  };
}
