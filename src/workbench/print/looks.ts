import { isCellError } from '../../core/model/cells';
import type { PaperCell, PaperCellLook, PaperLook, PaperRule } from '../../core/model/paper';
import type { CellValue } from '../../core/model/snapshot';
import type { CellLook, LineLook, Side } from '../../workbook/file/look/bookLook';

/** A file's alignment on paper; where it says nothing numbers stand right, words left. */
export function alignOf(horizontal: string | undefined, value: CellValue): PaperLook['align'] {
  switch (horizontal) {
    case 'left':
    case 'fill':
      return 'left';
    case 'right':
      return 'right';
    case 'center':
    case 'centerContinuous':
      return 'center';
    case 'justify':
    case 'distributed':
      return 'justified';
    default:
      if (typeof value === 'number') return 'right';
      return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
  }
}

/** A file's vertical alignment on paper: at the bottom where it says nothing. */
export function verticalOf(vertical: string | undefined): PaperCell['vertical'] {
  if (vertical === undefined) return 'bottom';
  return vertical === 'top' || vertical === 'bottom' ? vertical : 'center';
}

const HAIR = 0.25;
const THIN = 0.5;
const MEDIUM = 1.5;
const THICK = 2.25;

const RULES: Readonly<Record<string, Omit<PaperRule, 'colour'>>> = {
  hair: { style: 'dotted', width: HAIR },
  dotted: { style: 'dotted', width: THIN },
  dashed: { style: 'dashed', width: THIN },
  dashDot: { style: 'dashed', width: THIN },
  dashDotDot: { style: 'dashed', width: THIN },
  mediumDashed: { style: 'dashed', width: MEDIUM },
  mediumDashDot: { style: 'dashed', width: MEDIUM },
  mediumDashDotDot: { style: 'dashed', width: MEDIUM },
  slantDashDot: { style: 'dashed', width: MEDIUM },
  medium: { style: 'solid', width: MEDIUM },
  thick: { style: 'solid', width: THICK },
  double: { style: 'double', width: THICK },
};

/** The line of a side by that side, nothing where there is none: `{ bottom: { … 1.5 } }`. */
export function ruleOf(side: Side, line: LineLook | undefined): PaperCellLook['rules'] {
  if (line === undefined) return {};
  const rule = RULES[line.style] ?? { style: 'solid', width: THIN };
  return { [side]: line.colour === undefined ? rule : { ...rule, colour: line.colour } };
}

/** Letters that lie on their side; others stand upright on paper. */
export function turnedOf(rotation: number): PaperCellLook['turned'] {
  if (rotation === 90) return 'up';
  return rotation === 180 ? 'down' : undefined;
}

/** What happens to words that are longer than their cell; numbers are never cut. */
export function overflowOf(
  { wrap, horizontal }: CellLook,
  value: CellValue,
  hasRoom: boolean,
): PaperCellLook['overflow'] {
  if (wrap || horizontal === 'justify' || horizontal === 'distributed') return 'wraps';
  return hasRoom || typeof value !== 'string' ? 'shows' : 'cut';
}
