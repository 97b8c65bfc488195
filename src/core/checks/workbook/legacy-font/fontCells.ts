import { cellKey, valueAt } from '../../../model/cells';
import { CELL_BLANK, CELL_ERROR, type SheetSnapshot, type Snapshot } from '../../../model/snapshot';
import { toUnicode } from '../../../text/detectLegacy';
import {
  fromTcvn3,
  fromVni,
  holdsUnicodeLetters,
  legacyEncodingOfFont,
  type LegacyEncoding,
} from '../../../text/legacy';

/** A cell whose text, or font, came before Unicode. */
export interface LegacyCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'font' | 'garbled' | 'undecodable' | 'font-only';
  /** '' where the font is one of Unicode. */
  readonly font: string;
  readonly text: string;
  /** The text in Unicode; absent where only the font is to be changed, or nothing can be. */
  readonly to?: string;
}

/** The cells of a sheet that hold something in a font of TCVN3 or VNI. */
export function fontCells(snapshot: Snapshot, { grid }: SheetSnapshot): readonly LegacyCell[] {
  const encodings = snapshot.styles.map(({ fontName }) => legacyEncodingOfFont(fontName));
  if (encodings.every((encoding) => encoding === undefined)) return [];
  const found: LegacyCell[] = [];
  for (const column of grid.columns) {
    const { rows, kinds, styles } = column;
    for (let i = 0; i < rows.length; i++) {
      const style = styles[i] ?? 0;
      const encoding = encodings[style];
      if (encoding === undefined || kinds[i] === CELL_BLANK || kinds[i] === CELL_ERROR) continue;
      const value = valueAt(grid, column, i);
      const place = { row: rows[i] ?? 0, column: column.column };
      const font = snapshot.styles[style]?.fontName ?? '';
      const isTyped = !grid.formulas.has(cellKey(place.row, place.column));
      if (typeof value !== 'string') found.push({ ...place, kind: 'font-only', font, text: '' });
      // What a formula shows follows the cells that it reads.
      else if (isTyped) found.push({ ...place, font, text: value, ...inUnicode(value, encoding) });
    }
  }
  return found;
}

function inUnicode(text: string, encoding: LegacyEncoding): Pick<LegacyCell, 'kind' | 'to'> {
  if (holdsUnicodeLetters(text)) return { kind: 'font-only' };
  const capitals = encoding === 'tcvn3-capitals';
  const { text: decoded, unmapped } =
    encoding === 'vni' ? fromVni(text) : fromTcvn3(text, { capitals });
  if (decoded === text) return { kind: 'font-only' };
  if (!capitals) {
    // A text that reads in one way only is read that way, whatever the font.
    const read = toUnicode(text);
    if (read.kind === 'text') {
      return read.text === text ? { kind: 'font-only' } : { kind: 'font', to: read.text };
    }
  }
  if (unmapped.some((character) => /\p{L}/u.test(character))) return { kind: 'undecodable' };
  return { kind: 'font', to: decoded };
}
