import type { RangeRef } from '../../../core/base/address';
import type { BorderStyle, StylePatch } from '../../../core/model/plan';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Asks for the look of a range; what the patch does not name stays. */
export function queueLook(range: Excel.Range, area: RangeRef, patch: StylePatch): void {
  const { format } = range;
  // One format for a whole range is given as it is, not as a matrix.
  if (patch.numberFormat !== undefined) range.set({ numberFormat: oneForAll(patch.numberFormat) });
  if (patch.fontName !== undefined) format.font.name = patch.fontName;
  if (patch.fontSize !== undefined) format.font.size = patch.fontSize;
  if (patch.bold !== undefined) format.font.bold = patch.bold;
  if (patch.italic !== undefined) format.font.italic = patch.italic;
  if (patch.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[patch.horizontal];
  if (patch.vertical !== undefined) format.verticalAlignment = VERTICAL[patch.vertical];
  if (patch.wrap !== undefined) format.wrapText = patch.wrap;
  if (patch.indent !== undefined) format.indentLevel = patch.indent;
  if (patch.border !== undefined) queueBorder(format.borders, area, patch.border);
  if (patch.fill === 'none') format.fill.clear();
  else if (patch.fill !== undefined) format.fill.color = `#${patch.fill}`;
}

/** The typings know matrices only; Excel takes one value for all cells. */
function oneForAll(format: string): string[][] {
  const value: unknown = format;
  return value as string[][];
}

function queueBorder(
  borders: Excel.RangeBorderCollection,
  area: RangeRef,
  style: BorderStyle,
): void {
  const edges = [
    ...EDGES,
    ...(area.right > area.left ? (['InsideVertical'] as const) : []),
    ...(area.bottom > area.top ? (['InsideHorizontal'] as const) : []),
  ];
  for (const edge of edges) {
    const border = borders.getItem(edge);
    if (style === 'none') border.style = 'None';
    else {
      border.style = 'Continuous';
      border.weight = WEIGHT[style];
    }
  }
}
