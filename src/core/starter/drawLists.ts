import { columnName } from '../base/address';
import { keysOf } from '../base/keys';
import type { CellContent, Operation } from '../model/plan';
import { HEADER, PLAIN, TITLE, TITLE_HEIGHT, block, size, style } from './drawing';
import { LISTS, LISTS_SHEET, type ListId } from './lists';

const IDS = keysOf(LISTS);
/** The row of headers, zero-based; the entries stand below. */
const TOP = 2;
const HEADER_HEIGHT = 34;

/** Where a list's entries stand: `recipient → 'Danh mục'!$B$4:$B$6`. */
export function listReference(id: ListId): string {
  const column = columnName(IDS.indexOf(id));
  const first = TOP + 2;
  const last = first + LISTS[id].entries.length - 1;
  return `'${LISTS_SHEET}'!$${column}$${String(first)}:$${column}$${String(last)}`;
}

/** The operations that draw the sheet of lists, a column each. */
export function drawLists(): readonly Operation[] {
  const longest = Math.max(...IDS.map((id) => LISTS[id].entries.length));
  const entries = Array.from({ length: longest }, (_, i) =>
    IDS.map((id): CellContent => LISTS[id].entries[i]),
  );
  const right = IDS.length - 1;
  return [
    block(LISTS_SHEET, { row: 0, column: 0 }, [[LISTS_SHEET.toUpperCase()]]),
    block(LISTS_SHEET, { row: TOP, column: 0 }, [IDS.map((id) => LISTS[id].header), ...entries]),
    style(LISTS_SHEET, { top: 0, left: 0, bottom: 0, right: 0 }, TITLE),
    style(LISTS_SHEET, { top: TOP, left: 0, bottom: TOP, right }, HEADER),
    style(LISTS_SHEET, { top: TOP + 1, left: 0, bottom: TOP + longest, right }, PLAIN),
    ...IDS.map((id, at) => size(LISTS_SHEET, 'columns', at, LISTS[id].width)),
    size(LISTS_SHEET, 'rows', 0, TITLE_HEIGHT),
    size(LISTS_SHEET, 'rows', TOP, HEADER_HEIGHT),
    {
      kind: 'page-setup',
      sheet: LISTS_SHEET,
      setup: {
        orientation: 'landscape',
        paperSize: 9,
        fitToWidth: 1,
        fitToHeight: 0,
        titleRows: { first: TOP, last: TOP },
      },
      old: {},
    },
  ];
}
