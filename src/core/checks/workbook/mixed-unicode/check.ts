import type { SheetSnapshot } from '../../../model/snapshot';
import { textCells } from '../../../tables/textCells';
import { MAY_UNUSUAL } from '../../../tables/textTraits';
import { defineCheck, type Remark } from '../../definition';
import type { Facts } from '../../facts';
import { fixCells } from '../../fix';
import { reportSheets } from '../report';

/** Letters stored as a letter and a mark apart: they look alike and are never found as alike. */
export const check = defineCheck({
  code: 'workbook/mixed-unicode',
  scope: 'sheet',
  findings: { mixed: 'warning', decomposed: 'info' },
  options: {},
  missing: 'skip',
  *run(facts) {
    for (const sheet of reportSheets(facts)) {
      const cells = decomposedCells(sheet);
      if (cells.length === 0) continue;
      const kind = hasComposedMarks(sheet) ? ('mixed' as const) : ('decomposed' as const);
      yield* remarkOn(facts, sheet, cells, kind);
    }
  },
});

type DecomposedCell = ReturnType<typeof decomposedCells>[number];

function decomposedCells(sheet: SheetSnapshot): readonly {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly said: string;
}[] {
  return textCells(sheet, composed, MAY_UNUSUAL)
    .filter(({ hasFormula }) => !hasFormula)
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function composed(text: string): string | undefined {
  const composedText = text.normalize('NFC');
  return composedText === text ? undefined : composedText;
}

/** Whether any text has Vietnamese letters in one piece; đ is never in two. */
function hasComposedMarks({ grid }: SheetSnapshot): boolean {
  return grid.texts.some((text) => /[\u1ea0-\u1ef9à-ãèéêìíò-õùúýăĩũơư]/iu.test(text));
}

function* remarkOn<Kind extends string>(
  { snapshot }: Facts,
  sheet: SheetSnapshot,
  cells: readonly DecomposedCell[],
  kind: Kind,
): Iterable<Remark<Kind>> {
  const [first] = cells;
  if (first === undefined) return;
  const data = { count: cells.length, text: first.said };
  yield {
    kind,
    sheet: sheet.name,
    cell: { row: first.row, column: first.column },
    data,
    fix: fixCells(snapshot, sheet, {
      code: 'fix/compose-letters',
      data,
      changes: cells.map(({ row, column, said }) => ({ row, column, content: said })),
    }),
  };
}
