export const STATE_NAMESPACE = 'urn:tdkt:state:1';

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** The state as a custom XML part: `a<b → <state xmlns="urn:tdkt:state:1">a&lt;b</state>`. */
export function stateXml(state: string): string {
  const text = state
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A reader of XML makes line feeds of carriage returns that are not spelled out.
    .replaceAll('\r', '&#13;');
  return `<state xmlns="${STATE_NAMESPACE}">${text}</state>`;
}

/** The text of the state part: `<state …>a&lt;b</state> → a<b`; undefined when it is not one. */
export function stateOfXml(xml: string): string | undefined {
  const root =
    /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)*<((?:[\w.-]+:)?state)\b[^>]*?(?:\/>|>([^]*)<\/\1\s*>)\s*$/;
  const match = root.exec(xml);
  return match === null ? undefined : plainText(match[2] ?? '');
}

function plainText(inner: string): string {
  return inner
    .replace(/\r\n?/g, '\n')
    .split(/(<!\[CDATA\[[^]*?\]\]>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decoded(piece)))
    .join('');
}

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (all: string, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? all;
  });
}

/** Whether an XML part can hold the text: no control characters, no half of a surrogate pair. */
export function fitsXml(state: string): boolean {
  return !/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u.test(state);
}
