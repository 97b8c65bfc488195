import type { CellRef } from '../../../base/address';
import type { Severity } from '../../../model/finding';
import type { SheetSnapshot } from '../../../model/snapshot';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { isReport } from '../report';
import { garbledCells } from './garbled';
import { fontCells, type LegacyCell } from './fontCells';
import { modernFix } from './modernFix';

/** Text in the encodings before Unicode: TCVN3 (.VnTime) and VNI. */
export const check = defineCheck({
  code: 'workbook/legacy-font',
  scope: 'sheet',
  findings: {
    font: 'warning',
    garbled: 'warning',
    undecodable: 'warning',
    'font-only': 'info',
    'old-book': 'info',
  } satisfies Record<Kind, Severity>,
  basis: { document: 'Nghị định 30/2020/NĐ-CP', article: 'Phụ lục I' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const sheet of facts.snapshot.sheets) yield* readSheet(facts, sheet);
  },
});

type Kind = 'font' | 'garbled' | 'undecodable' | 'font-only' | 'old-book';

/** One remark for each kind and font of a sheet, at its first cell. */
function* readSheet(facts: Facts, sheet: SheetSnapshot): Iterable<Remark<Kind>> {
  const groups = new Map<string, LegacyCell[]>();
  const inFonts = fontCells(facts.snapshot, sheet);
  const known = new Set(inFonts.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const garbled = garbledCells(sheet).filter(
    ({ row, column }) => !known.has(`${String(row)} ${String(column)}`),
  );
  for (const cell of [...inFonts, ...garbled]) {
    const group = groups.get(`${cell.kind} ${cell.font}`);
    if (group === undefined) groups.set(`${cell.kind} ${cell.font}`, [cell]);
    else group.push(cell);
  }
  for (const cells of groups.values()) {
    const [first] = cells.sort(byPlace);
    if (first === undefined) continue;
    // The tables of a book in an old encoding may not be known for what they are.
    const kind = isReport(facts) ? first.kind : 'old-book';
    const { font, text, to = '' } = first;
    const data = { font, count: cells.length, text, to };
    const fix = modernFix(facts.snapshot, sheet, cells);
    const cell = { row: first.row, column: first.column };
    yield { kind, sheet: sheet.name, cell, data, ...(fix === undefined ? {} : { fix }) };
  }
}

function byPlace(a: CellRef, b: CellRef): number {
  return a.row - b.row || a.column - b.column;
}
