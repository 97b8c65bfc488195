/** A kind of workbook file, by the extension that Excel wants for it. */
export type BookKind = 'xlsx' | 'xltx' | 'xlsm' | 'xltm';

/** The content type of the workbook's own part. */
export const BOOK_TYPES: Readonly<Record<BookKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  xltx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  xltm: 'application/vnd.ms-excel.template.macroEnabled.main+xml',
};

/** The same with macros, or without. */
const OTHER: Readonly<Record<BookKind, BookKind>> = {
  xlsx: 'xlsm',
  xltx: 'xltm',
  xlsm: 'xlsx',
  xltm: 'xltx',
};

const KINDS = Object.keys(OTHER) as readonly BookKind[];

/** The kind that a content type names; undefined for add-ins and what Excel doesn't know. */
export function kindOfType(type: string): BookKind | undefined {
  return KINDS.find((kind) => BOOK_TYPES[kind].toLowerCase() === type.toLowerCase());
}

/** The kind that Excel expects under a file's name; undefined where the name doesn't say. */
export function kindOfName(name: string): BookKind | undefined {
  return KINDS.find((kind) => name.toLowerCase().endsWith(`.${kind}`));
}

/**
 * Whether Excel opens a book of one kind that is written as the other: a template becomes a
 * workbook by its type alone, macros neither come nor go by it. Else the kind to write instead.
 */
export function refusedKind(own: BookKind, wanted: BookKind): BookKind | undefined {
  return mayHoldMacros(own) === mayHoldMacros(wanted) ? undefined : OTHER[wanted];
}

export function mayHoldMacros(kind: BookKind): boolean {
  return kind === 'xlsm' || kind === 'xltm';
}
