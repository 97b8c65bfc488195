import { plainBook } from '../../contract/plain';
import type { WireHost } from './host';

/** All that the workbook behind the wire holds, in one spelling, looks and XML parts too. */
export function plainHost({ book }: WireHost): unknown {
  const looks = [...book.looks]
    .filter(([, cells]) => cells.size > 0)
    .map(([sheet, cells]) => [sheet, [...cells].sort(([a], [b]) => a - b)]);
  return {
    book: plainBook(book.snapshot()),
    looks,
    conditionalFormats: [...book.conditionalFormats].filter(([, formats]) => formats.length > 0),
    parts: book.xmlParts.map(({ xml }) => xml),
  };
}
