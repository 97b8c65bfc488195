export interface TextColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** Longest width in characters; longer texts are cut with an ellipsis. */
  readonly most: number;
}

/** Lines of a table for a terminal, columns two spaces apart. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const shown = [columns.map(({ header }) => header), ...rows].map((row) =>
    columns.map(({ most }, i) => cut((row[i] ?? '').normalize('NFC'), most)),
  );
  const widths = columns.map((_, i) => Math.max(...shown.map((row) => length(row[i] ?? ''))));
  const lines = shown.map((row) =>
    row
      .map((text, i) => {
        const padding = ' '.repeat((widths[i] ?? 0) - length(text));
        return columns[i]?.align === 'right' ? padding + text : text + padding;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

function length(text: string): number {
  return Array.from(text).length;
}

function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
