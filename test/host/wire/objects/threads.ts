import { formatCell, parseCell, rangeAt } from '../../../../src/core/base/address';
import { cellKey, cellOfKey } from '../../../../src/core/model/cells';
import type { HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';
import { rangeObject } from './range';

/** The threads of a sheet: comments that people answer. */
export function threadsObject(book: HostBook, sheetName: string): WireObject {
  const texts = (): readonly (readonly [number, string])[] =>
    [...book.sheet(sheetName).comments].filter(([key]) => book.isThread(sheetName, key));
  const thread = (found: readonly [number, string] | undefined): WireObject => {
    if (found === undefined) throw new WireError('ItemNotFound', 'comment');
    const [key, text] = found;
    const cell = cellOfKey(key);
    return {
      type: 'Comment',
      id: formatCell(cell),
      scalars: { Content: { get: () => text } },
      methods: {
        GetLocation: () => rangeObject(book, sheetName, rangeAt(cell)),
        Delete: () => {
          const sheet = book.sheet(sheetName);
          book.assertWritable(sheet);
          sheet.comments = new Map([...sheet.comments].filter(([known]) => known !== key));
          return null;
        },
      },
    };
  };
  return {
    type: 'CommentCollection',
    items: () => texts().map(thread),
    methods: {
      GetItemAt: (index) => thread(texts()[Number(index)]),
      GetItemByCell: (address) => {
        const cell = parseCell(String(address).replace(/^.*!/, ''));
        const key = cell === undefined ? -1 : cellKey(cell.row, cell.column);
        return thread(texts().find(([known]) => known === key));
      },
    },
  };
}
