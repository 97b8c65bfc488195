/** A text to stand between tags: `a < b & c → a &lt; b &amp; c`. Carriage returns survive. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (found) => ESCAPES.get(found) ?? found);
}

/** A text to stand in double quotes; line ends and tabs survive. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (found) => ESCAPES.get(found) ?? found);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Excel's own escapes in the strings of cells: `a_x000D_b → a␍b`, `_x005F_x000D_ → _x000D_`. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/**
 * A text as Excel stores it in a cell: control characters that XML forbids become `_xHHHH_`, and
 * an underscore that would be read as the start of such an escape becomes `_x005F_`.
 */
export function encodeExcelEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, (found) => `_x${hex4(found.charCodeAt(0))}_`);
}

// Built from codes: a literal class of control characters can't be seen in an editor.
const FORBIDDEN = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(8)}${String.fromCharCode(11, 12)}` +
    `${String.fromCharCode(13)}-${String.fromCharCode(31)}${String.fromCharCode(0xfffe, 0xffff)}]`,
  'g',
);

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
