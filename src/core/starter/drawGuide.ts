import type { Operation } from '../model/plan';
import { PLAIN, TITLE, TITLE_HEIGHT, block, size, style } from './drawing';

/** The sheet that says how to use the others. */
export const GUIDE_SHEET = 'Hướng dẫn';

/** In characters: the longest line fits. */
const WIDTH = 140;
/** In points. */
const LINE_HEIGHT = 22;
const TOP = 2;

/** The operations that write a title and, a row each, what there is to know. */
export function drawGuide(lines: readonly string[]): readonly Operation[] {
  const bottom = TOP + lines.length - 1;
  return [
    block(GUIDE_SHEET, { row: 0, column: 0 }, [[GUIDE_SHEET.toUpperCase()]]),
    block(
      GUIDE_SHEET,
      { row: TOP, column: 0 },
      lines.map((line) => [line]),
    ),
    style(GUIDE_SHEET, { top: 0, left: 0, bottom: 0, right: 0 }, TITLE),
    style(GUIDE_SHEET, { top: TOP, left: 0, bottom, right: 0 }, PLAIN),
    size(GUIDE_SHEET, 'columns', 0, WIDTH),
    size(GUIDE_SHEET, 'rows', 0, TITLE_HEIGHT),
    ...lines.map((_, i) => size(GUIDE_SHEET, 'rows', TOP + i, LINE_HEIGHT)),
    {
      kind: 'page-setup',
      sheet: GUIDE_SHEET,
      setup: { orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
      old: {},
    },
  ];
}
