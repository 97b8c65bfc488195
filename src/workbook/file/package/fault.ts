import type { XmlFault } from '../xml/fault';

/** What is wrong with a part that can't be used. */
export type PartDamage =
  | 'missing'
  /** Its compressed bytes are damaged, or what they hold has another size or checksum. */
  | 'bytes'
  /** No well-formed XML. */
  | 'xml'
  /** Its bytes are no text in the encoding they claim. */
  | 'encoding'
  /** Well-formed, but it says something that can't be. */
  | 'content';

/** Why a file can't be opened or read: a code with its sentence in `strings/faults`, and data. */
export type FileFault =
  | { readonly code: 'empty-file' }
  | { readonly code: 'not-a-zip' }
  /** A workbook of Excel 97-2003. */
  | { readonly code: 'legacy-xls' }
  /** Protected with a password to open. */
  | { readonly code: 'encrypted' }
  | { readonly code: 'truncated' }
  /** The directory of the zip contradicts itself or the entries. */
  | { readonly code: 'broken-zip' }
  | { readonly code: 'unsupported-compression'; readonly part: string }
  /** More than an honest workbook would hold; without a part: the file as a whole. */
  | { readonly code: 'too-large'; readonly part?: string }
  | { readonly code: 'broken-part'; readonly part: string; readonly damage: PartDamage }
  | { readonly code: 'dtd-refused'; readonly part: string }
  /** A package or a compound file of another program. */
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'xlsb-unsupported' };

/** What the fault of a part's XML means for the file. */
export function partFault(part: string, fault: XmlFault): FileFault {
  switch (fault) {
    case 'doctype':
      return { code: 'dtd-refused', part };
    case 'too-large':
      return { code: 'too-large', part };
    case 'malformed':
      return brokenPart(part, 'xml');
    case 'encoding':
      return brokenPart(part, 'encoding');
  }
}

export function brokenPart(part: string, damage: PartDamage): FileFault {
  return { code: 'broken-part', part, damage };
}
