import { decodeBytes, sniffForm, type XmlForm } from './encoding';

/** Gives the next stretch of a text; `''` at its end, undefined when the bytes are no text. */
export type TextSource = (atLeast: number) => string | undefined;

const WINDOW_BYTES = 1 << 20;

/**
 * The text of a part, window by window: a sheet of a million rows never becomes one string
 * (which V8 could not hold, and which would take twice its size where it holds one letter
 * beyond Latin-1).
 */
export function textSource(bytes: Uint8Array): TextSource {
  const form = sniffForm(bytes);
  let at = form.markLength;
  return (atLeast) => {
    const wanted = at + Math.max(WINDOW_BYTES, atLeast);
    const end = wanted >= bytes.length ? bytes.length : wholeCharacters(bytes, at, wanted, form);
    const text = decodeBytes(bytes.subarray(at, end), form.encoding);
    at = end;
    return text;
  };
}

/** The last place up to `end` where no character is cut. */
function wholeCharacters(bytes: Uint8Array, start: number, end: number, form: XmlForm): number {
  let cut = end;
  if (form.encoding === 'utf-8') {
    // A character of UTF-8 has at most three bytes after its first.
    while (cut > end - 3 && isContinuation(bytes[cut])) cut -= 1;
    return cut;
  }
  cut -= (cut - start) % 2;
  const high = bytes[form.encoding === 'utf-16le' ? cut - 1 : cut - 2] ?? 0;
  return high >= 0xd8 && high <= 0xdb ? cut - 2 : cut;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
