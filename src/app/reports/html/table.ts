import { markup, type Markup } from './markup';

export interface HtmlColumn {
  readonly label: string;
  /** The class that sets its width; '' takes what is left. */
  readonly kind: string;
}

/** A table with a name for screen readers and a header cell to each column. */
export function dataTable(
  name: string,
  columns: readonly HtmlColumn[],
  rows: readonly (readonly (string | number)[])[],
): Markup {
  const heads = columns.map(
    ({ label, kind }) => markup`<th scope="col" class="${kind}">${label}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => markup`<td class="${columns[i]?.kind ?? ''}">${cell}</td>`);
    return markup`<tr>${cells}</tr>\n`;
  });
  return markup`<div class="table"><table aria-label="${name}">
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}

/** How many more there are than are listed; nothing when all are. */
export function moreLine(count: number, text: string): Markup {
  return count === 0 ? markup`` : markup`<p class="rest">${text}</p>\n`;
}
