/**
 * Why a text is no XML that we read: `doctype` (never allowed in a workbook, the door of entity
 * bombs), `malformed` (unclosed, mismatched or junk), `encoding` (bytes that are no text),
 * `too-large` (nested too deep, or too much for one text or one tree).
 */
export type XmlFault = 'doctype' | 'malformed' | 'encoding' | 'too-large';
