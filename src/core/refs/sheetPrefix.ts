/** A letter or underscore, then letters, digits, underscores and dots. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What reads as a cell, a row or column of the other notation, or a truth value. */
const ELSE = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*|true|false)$/i;

/**
 * Sheets as a reference names them, in quotes where Excel sets them:
 * `['Data'] → Data!`, `["Biểu 'mới'"] → 'Biểu ''mới'''!`, `['Q1', 'Q4'] → 'Q1:Q4'!`.
 */
export function sheetPrefix(sheets: readonly string[]): string {
  const isPlain = sheets.every((name) => PLAIN.test(name) && !ELSE.test(name));
  const names = sheets.join(':');
  return isPlain ? `${names}!` : `'${names.replaceAll("'", "''")}'!`;
}
