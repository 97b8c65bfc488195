import type { SheetSnapshot } from '../../../model/snapshot';
import { textCells } from '../../../tables/textCells';
import { MAY_UNUSUAL } from '../../../tables/textTraits';
import { toUnicode } from '../../../text/detectLegacy';
import type { LegacyCell } from './fontCells';

/** Texts of TCVN3 or VNI whose font is one of Unicode: `B¸o c¸o` is seen as it stands. */
export function garbledCells(sheet: SheetSnapshot): readonly LegacyCell[] {
  const cells = textCells(sheet, ungarbled, MAY_UNUSUAL).filter(({ hasFormula }) => !hasFormula);
  // One strange word may be a name; among texts that are surely garbled it is garbled too.
  const isSure = cells.some(({ text, said }) => changedWords(text, said) >= 2);
  if (!isSure) return [];
  return cells.map(({ row, column, text, said }) => {
    return { row, column, kind: 'garbled', font: '', text, to: said };
  });
}

function ungarbled(text: string): string | undefined {
  const read = toUnicode(text);
  return read.kind === 'text' && read.text !== text.normalize('NFC') ? read.text : undefined;
}

function changedWords(text: string, to: string): number {
  const words = new Set(text.split(/\s+/));
  return to.split(/\s+/).filter((word) => !words.has(word)).length;
}
