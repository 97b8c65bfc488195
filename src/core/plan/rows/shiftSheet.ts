import type { CellFormula, SheetSnapshot } from '../../model/snapshot';
import type { RowShift } from '../../refs/rowShift';
import { shiftFormula } from '../../refs/shiftFormula';
import { shiftRange } from '../../refs/shiftRange';
import { shiftGrid } from './shiftGrid';
import {
  followFormula,
  followLink,
  shiftComments,
  shiftHeights,
  shiftHidden,
  shiftMerges,
  shiftPage,
  shiftValidations,
  type Like,
} from './shiftLayout';

/** The sheet once rows of its own came or went: `like` names the neighbour of the new ones. */
export function shiftSheet(sheet: SheetSnapshot, shift: RowShift, like: Like): SheetSnapshot {
  const neighbour = neighbourOf(shift, like);
  const { comments, links, tables } = sheet;
  return {
    ...sheet,
    grid: shiftGrid(sheet.grid, sheet.name, shift, neighbour),
    merges: shiftMerges(sheet.merges, shift),
    tables: tables.flatMap((table) => {
      const range = shiftRange(table.range, shift);
      return range === undefined ? [] : [{ ...table, range }];
    }),
    validations: shiftValidations(sheet.validations, sheet.name, shift, like),
    hiddenRows: shiftHidden(sheet.hiddenRows, shift),
    rowHeights: shiftHeights(sheet.rowHeights, shift, neighbour),
    pageSetup: shiftPage(sheet.pageSetup, shift),
    ...(comments === undefined ? {} : { comments: shiftComments(comments, shift) }),
    ...(links === undefined
      ? {}
      : {
          links: links.flatMap((link) => {
            const range = shiftRange(link.range, shift);
            return range === undefined ? [] : [followLink({ ...link, range }, sheet.name, shift)];
          }),
        }),
  };
}

/** The row, as it is before, that new rows look like; undefined when rows go. */
export function neighbourOf({ at, count }: RowShift, like: Like): number | undefined {
  if (count < 0) return undefined;
  return like === 'above' ? at - 1 : at;
}

/** Another sheet once rows came or went on the shifted one: what refers there follows. */
export function followRows(sheet: SheetSnapshot, shift: RowShift): SheetSnapshot {
  const { name, grid, links } = sheet;
  const validations = sheet.validations.map((one) => followFormula(one, name, shift));
  const after = {
    ...sheet,
    validations,
    ...(links === undefined ? {} : { links: links.map((link) => followLink(link, name, shift)) }),
  };
  const moved = new Map<number, CellFormula>();
  for (const [key, formula] of grid.formulas) {
    const text = shiftFormula(formula.text, name, shift) ?? formula.text;
    if (text !== formula.text) moved.set(key, { ...formula, text });
  }
  if (moved.size === 0) return after;
  return { ...after, grid: { ...grid, formulas: new Map([...grid.formulas, ...moved]) } };
}
