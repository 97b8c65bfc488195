import { fail, ok, type Result } from '../../../core/base/result';
import type { XmlFault } from './fault';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** How the bytes of a part hold its text. */
export interface XmlForm {
  readonly encoding: XmlEncoding;
  /** Bytes of the byte order mark at the start; 0 when there is none. */
  readonly markLength: number;
}

/** A part's text, without a byte order mark, and what is needed to write it back alike. */
export interface XmlText {
  readonly text: string;
  readonly form: XmlForm;
}

// V8 holds at most 2^29-24 characters in a string.
const MAX_TEXT_BYTES = 0x1ff00000;

/** Tells the encoding from the first bytes, as XML prescribes. */
export function sniffForm(bytes: Uint8Array): XmlForm {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  if (a === 0x3c && b === 0) return { encoding: 'utf-16le', markLength: 0 };
  if (a === 0 && b === 0x3c) return { encoding: 'utf-16be', markLength: 0 };
  return { encoding: 'utf-8', markLength: 0 };
}

/** The text of a whole part; `encoding` when the bytes are no text in it. */
export function decodeXml(bytes: Uint8Array): Result<XmlText, XmlFault> {
  const form = sniffForm(bytes);
  if (bytes.length > MAX_TEXT_BYTES) return fail('too-large');
  const text = decodeBytes(bytes.subarray(form.markLength), form.encoding);
  return text === undefined ? fail('encoding') : ok({ text, form });
}

/** The bytes of a text in the form it was read in. */
export function encodeXml({ text, form }: XmlText): Uint8Array {
  const marked = form.markLength > 0 ? `\uFEFF${text}` : text;
  if (form.encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i += 1) {
    view.setUint16(i * 2, marked.charCodeAt(i), form.encoding === 'utf-16le');
  }
  return bytes;
}

/** Decodes bytes that hold whole characters; undefined when they are no text. */
export function decodeBytes(bytes: Uint8Array, encoding: XmlEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
