import { formatCell, intersects, rangeAt } from '../base/address';
import { cellKey } from '../model/cells';
import type { Refusal, SetComment, SetHyperlink } from '../model/plan';
import { hasControls, isInside, notSupported } from './checkCells';
import { sameRange } from './pageSetup';
import type { SheetDraft } from './sheetDraft';

/** Excel's own limits. */
const MAX_NOTE = 32_767;
const MAX_LOCATION = 2_083;

/** Why the note can't be put there or taken away, or undefined. */
export function checkComment(operation: SetComment, sheet: SheetDraft): Refusal | undefined {
  const { cell, text, old } = operation;
  const place = { sheet: operation.sheet, cell: formatCell(cell) };
  if (!isInside(rangeAt(cell))) return { code: 'cell-outside', ...place };
  if (sheet.comments.get(cellKey(cell.row, cell.column)) !== old)
    return { code: 'comment-changed', ...place };
  if ((text === undefined) === (old === undefined)) return notSupported('comment-rewrite');
  if (text === undefined) return undefined;
  if (text === '' || text.length > MAX_NOTE) return notSupported('comment-length');
  return hasControls(text) || text.includes('\r') ? notSupported('comment-character') : undefined;
}

/** Why the cell can't be given this link, or undefined. */
export function checkHyperlink(operation: SetHyperlink, sheet: SheetDraft): Refusal | undefined {
  const { cell, location, old } = operation;
  const place = { sheet: operation.sheet, cell: formatCell(cell) };
  const range = rangeAt(cell);
  if (!isInside(range)) return { code: 'cell-outside', ...place };
  const known = sheet.links.filter((link) => intersects(link.range, range));
  const [link, other] = known;
  const isAsSeen =
    old === undefined
      ? link === undefined
      : link?.location === old && sameRange(link.range, range) && other === undefined;
  if (!isAsSeen) return { code: 'link-changed', ...place };
  if ((location === undefined) === (old === undefined)) return notSupported('link-rewrite');
  if (location === undefined) return undefined;
  if (location === '' || location.length > MAX_LOCATION) return notSupported('link-length');
  return hasControls(location) ? notSupported('link-character') : undefined;
}
