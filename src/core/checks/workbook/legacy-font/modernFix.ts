import { readStyle } from '../../../model/cells';
import type { Fix } from '../../../model/finding';
import type { Operation } from '../../../model/plan';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import { fixCells } from '../../fix';
import type { LegacyCell } from './fontCells';

/** The font of documents (NĐ 30/2020/NĐ-CP). */
const FONT = 'Times New Roman';

/** Writes the texts in Unicode and in a font of Unicode; undefined where one can't be decoded. */
export function modernFix(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  cells: readonly LegacyCell[],
): Fix | undefined {
  const [first] = cells;
  if (first === undefined || first.kind === 'undecodable') return undefined;
  const changes = cells.flatMap(({ row, column, to }) =>
    to === undefined ? [] : [{ row, column, content: to }],
  );
  const data = { count: cells.length, text: first.text, to: first.to ?? '', font: FONT };
  const code = 'fix/unicode-text';
  const written = fixCells(snapshot, sheet, { code, data, changes });
  const styled = cells
    .filter(({ font }) => font !== '')
    .map(({ row, column }): Operation => {
      const { fontName } = readStyle(snapshot, sheet, row, column);
      const range = { top: row, bottom: row, left: column, right: column };
      const style = { fontName: FONT };
      return { kind: 'style', sheet: sheet.name, range, style, old: { fontName } };
    });
  return { ...written, operations: [...written.operations, ...styled] };
}
