import type { DefinedName, SheetSnapshot } from '../../../core/model/snapshot';

/**
 * The other workbooks that formulas and names refer to, as the formulas name them:
 * `'C:\báo cáo\[Sổ.xlsx]S'!A1 → C:\báo cáo\Sổ.xlsx`, `[Sổ.xlsx]S!A1 → Sổ.xlsx`.
 */
export function linkedBooks(
  sheets: readonly SheetSnapshot[],
  names: readonly DefinedName[],
): readonly string[] {
  const books = new Set<string>();
  const collect = (formula: string): void => {
    if (!formula.includes('[')) return;
    // Texts in quotes may hold anything.
    const plain = formula.replace(/"[^"]*"/g, '""');
    for (const [, folder = '', book = ''] of plain.matchAll(QUOTED)) books.add(folder + book);
    for (const [, book = ''] of plain.replace(/'[^']*'/g, '').matchAll(BARE)) books.add(book);
  };
  for (const { grid } of sheets) for (const { text } of grid.formulas.values()) collect(text);
  for (const { formula } of names) collect(formula);
  return [...books].sort();
}

const QUOTED = /'((?:[^'[]|'')*)\[([^\]]+)\](?:[^']|'')*'!/g;
/** A structured reference has its bracket after a name and no sheet after it. */
const BARE = /(?<![\w\p{L}])\[([^\][]+)\][\w\p{L}.]+!/gu;
