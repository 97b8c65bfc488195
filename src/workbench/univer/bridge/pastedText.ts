/** `7,4`, `1.234,5`, `1.234.567`: numbers that only a Vietnamese computer writes. */
const VIETNAMESE =
  /^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}) ?%?$/;
/** `7.4`, `1,234.5`, `1,234,567`: numbers that only an English one writes. */
const ENGLISH =
  /^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}) ?%?$/;
const NUMBER = /^[+-]?\d[\d.,]* ?%?$/;

/** Cells of a text from the clipboard, row by row, and whether its numbers have English marks. */
export interface PastedText {
  readonly rows: readonly (readonly string[])[];
  readonly isEnglish: boolean;
}

/**
 * Reads a text from the clipboard: tabs between cells, one row a line, quotes around a cell with
 * line ends. Where the block as a whole shows that a point is its decimal mark (`7.4` beside
 * `17.889`), its numbers are given with a comma: `7,4` and `17,889`.
 */
export function readPastedText(text: string): PastedText {
  const rows = cellsOfText(text);
  const cells = rows.flat().map((cell) => cell.trim());
  const isEnglish =
    cells.some((cell) => ENGLISH.test(cell)) && !cells.some((cell) => VIETNAMESE.test(cell));
  if (!isEnglish) return { rows, isEnglish };
  return { rows: rows.map((row) => row.map(withComma)), isEnglish };
}

function withComma(cell: string): string {
  const trimmed = cell.trim();
  return NUMBER.test(trimmed) ? trimmed.replaceAll(',', '').replace('.', ',') : cell;
}

function cellsOfText(text: string): string[][] {
  const unended = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  const token = /(?:^|(?<=[\t\n]))"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)|/y;
  for (let at = 0; at <= unended.length; at += 1) {
    token.lastIndex = at;
    const [whole = '', quoted, plain = ''] = token.exec(unended) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length;
    if (unended[at] === '\n') rows.push([]);
  }
  return rows;
}
