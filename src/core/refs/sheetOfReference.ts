/** A reference cut into where it leads and what it names there. */
export interface PlacedReference {
  /** What stands before the cells, as it is written, with its `!`; empty for the own sheet. */
  readonly prefix: string;
  /** The cells: `$B$5`, `A:C`. */
  readonly cells: string;
  /**
   * The sheets of this workbook, in small letters: none for the own sheet, two for `Jan:Mar!B2`.
   * Undefined for a reference to another workbook.
   */
  readonly sheets: readonly string[] | undefined;
}

/** `'Biểu 1'!$B$5 → { prefix: "'Biểu 1'!", cells: '$B$5', sheets: ['biểu 1'] }`. */
export function placeReference(text: string): PlacedReference {
  const end = text.lastIndexOf('!') + 1;
  const prefix = text.slice(0, end);
  return { prefix, cells: text.slice(end), sheets: prefix === '' ? [] : sheetsOf(prefix) };
}

function sheetsOf(prefix: string): readonly string[] | undefined {
  const isQuoted = prefix.startsWith("'");
  const plain = isQuoted ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  // No sheet's name holds brackets: they enclose a workbook.
  return plain.includes('[') ? undefined : plain.toLowerCase().split(':');
}
