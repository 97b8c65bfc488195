/** Markup that is safe to stand in a page: what came from a workbook was escaped on its way in. */
export interface Markup {
  readonly html: string;
}

type Content = string | number | Markup | readonly Markup[];

/**
 * Markup with values put in: texts are escaped, markup stays: `` markup`<b>${'<x>'}</b>` ``
 * → `<b>&lt;x&gt;</b>`.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const filled = parts.map((part, i) => part + markupOf(values[i] ?? ''));
  return { html: filled.join('') };
}

function markupOf(value: Content): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  if ('html' in value) return value.html;
  return value.map((one) => one.html).join('');
}

/** `<a href="x">&'</a> → &lt;a href=&quot;x&quot;&gt;&amp;&#39;…`; controls become blanks. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (found) => ESCAPES.get(found) ?? found);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
