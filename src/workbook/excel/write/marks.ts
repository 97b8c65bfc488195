import { formatCell, rangeAt as rectangleAt } from '../../../core/base/address';
import type { CellContent, SetComment, SetHyperlink } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/snapshot';
import { rangeAt } from '../read/sheetQuery';
import type { CheckKept } from './step';
import { isKept } from './typing';

/** A cell that is given a link, as it is once the plan is written. */
export interface LinkedCell {
  readonly content: CellContent;
  readonly look: CellStyle;
}

/**
 * Asks for a link in this workbook, or for none. Excel gives the cell the look of links and may
 * show where it leads instead of what it holds: its font is given back, and what it holds checked.
 */
export function queueLink(
  sheet: Excel.Worksheet,
  { sheet: name, cell, location }: SetHyperlink,
  linked: LinkedCell | undefined,
): CheckKept {
  const range = rangeAt(sheet, rectangleAt(cell));
  if (location === undefined) range.clear('Hyperlinks');
  else {
    range.hyperlink = { documentReference: location };
    if (linked !== undefined) {
      range.numberFormat = [[linked.look.numberFormat]];
      range.format.font.name = linked.look.fontName;
      range.format.font.size = linked.look.fontSize;
    }
  }
  const back = rangeAt(sheet, rectangleAt(cell));
  back.load('formulas');
  return () => {
    const isSame = linked === undefined || isHeld(back, linked.content);
    return isSame ? [] : [{ sheet: name, ...cell }];
  };
}

function isHeld(range: Excel.Range, content: CellContent): boolean {
  const [line]: readonly (readonly unknown[])[] = range.formulas;
  return isKept(content, line?.[0]);
}

/** Asks for a note on a cell, or that it be taken away. */
export function queueNote(sheet: Excel.Worksheet, { cell, text }: SetComment): void {
  const address = formatCell(cell);
  if (text === undefined) sheet.notes.getItem(address).delete();
  else sheet.notes.add(address, text);
}
