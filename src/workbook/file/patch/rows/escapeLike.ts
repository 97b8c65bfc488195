import { escapeText } from '../../xml/escape';

/**
 * A text to stand in place of another one, `raw` as it was written: quotes that were escaped
 * there, though they need not be, are escaped again.
 */
export function escapeLike(raw: string, text: string): string {
  let escaped = escapeText(text);
  if (raw.includes('&quot;')) escaped = escaped.replaceAll('"', '&quot;');
  if (raw.includes('&apos;')) escaped = escaped.replaceAll("'", '&apos;');
  return escaped;
}
