import { formatCell, parseCell, rangeAt } from '../../../../src/core/base/address';
import { assertPresent } from '../../../../src/core/base/assert';
import { cellKey, cellOfKey } from '../../../../src/core/model/cells';
import type { HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';
import { rangeObject } from './range';

/** The notes of a sheet, by ExcelApi 1.18: later than the client library. */
export function notesObject(book: HostBook, sheetName: string): WireObject {
  const texts = (): readonly (readonly [number, string])[] =>
    [...book.sheet(sheetName).comments].filter(([key]) => !book.isThread(sheetName, key));
  const keyOf = (address: unknown): number => {
    const { row, column } = assertPresent(parseCell(String(address)), 'an address');
    return cellKey(row, column);
  };
  const change = (key: number, text: string | undefined): void => {
    const sheet = book.sheet(sheetName);
    book.assertWritable(sheet);
    const notes = new Map(sheet.comments);
    if (text === undefined) notes.delete(key);
    else notes.set(key, text);
    sheet.comments = notes;
  };
  const note = (found: readonly [number, string] | undefined): WireObject => {
    if (found === undefined) throw new WireError('ItemNotFound', 'note');
    const [key, text] = found;
    const cell = cellOfKey(key);
    return {
      type: 'Note',
      id: formatCell(cell),
      scalars: { Content: { get: () => text } },
      methods: {
        GetLocation: () => rangeObject(book, sheetName, rangeAt(cell)),
        Delete: () => {
          change(key, undefined);
          return null;
        },
      },
    };
  };
  return {
    type: 'NoteCollection',
    items: () => texts().map(note),
    methods: {
      Add: (address, text) => {
        const key = keyOf(address);
        if (book.sheet(sheetName).comments.has(key))
          throw new WireError('InvalidArgument', 'a note');
        change(key, String(text));
        return note([key, String(text)]);
      },
      GetItem: (address) => note(texts().find(([key]) => key === keyOf(address))),
      GetItemAt: (index) => note(texts()[Number(index)]),
    },
  };
}
