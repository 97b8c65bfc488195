import { columnNumber } from '../../src/core/base/address';
import { assertPresent } from '../../src/core/base/assert';
import type { PageSetup } from '../../src/core/model/snapshot';
import type { BookExtras, LiteralSheet } from '../support/snapshotOf';

/** What a line of code in an example says of its sheet, or of the workbook. */
export interface Attributes {
  readonly sheet?: Partial<LiteralSheet>;
  readonly book?: BookExtras;
}

/**
 * Reads such a line: `` `sheet: hidden` ``, `veryHidden` or `protected`; `` `rows hidden: 3-4` ``;
 * `` `columns hidden: D` ``; `` `note B3: Xem lại` ``; `` `calculation: manual` ``;
 * `` `link: KH.xlsx` ``; `` `author: Phòng A` ``; `` `letters: Times New Roman 12` ``;
 * `` `page: {"paperSize":1}` `` as in a page setup; `` `width of columns: 20` `` in characters.
 */
export function attributeOf(line: string): Attributes {
  const match = /^`([^:`]+): ([^`]+)`$/.exec(line.trim());
  const [, key = '', value = ''] = match ?? [];
  const [first = '', last = first] = value.split('-');
  switch (key) {
    case 'sheet':
      return value === 'protected'
        ? { sheet: { isProtected: true } }
        : { sheet: { visibility: value === 'veryHidden' ? 'veryHidden' : 'hidden' } };
    case 'rows hidden':
      return { sheet: { hiddenRows: [{ first: Number(first) - 1, last: Number(last) - 1 }] } };
    case 'columns hidden': {
      const [from, to] = [first, last].map((name) => assertPresent(columnNumber(name), name));
      return { sheet: { hiddenColumns: [{ first: from ?? 0, last: to ?? 0 }] } };
    }
    case 'calculation':
      return { book: { calculation: value === 'manual' ? 'manual' : 'auto' } };
    case 'link':
      return { book: { externalLinks: [value] } };
    case 'author':
      return { book: { properties: { author: value } } };
    case 'letters': {
      const [, fontName = '', size] = /^(.+) (\d+)$/.exec(value) ?? [];
      return { sheet: { letters: { fontName, fontSize: Number(size) } } };
    }
    case 'page':
      return { sheet: { pageSetup: JSON.parse(value) as PageSetup } };
    case 'width of columns':
      return { sheet: { columnWidth: Number(value) } };
    default:
      if (!key.startsWith('note ')) throw new Error(line);
      return { sheet: { notes: { [key.slice('note '.length)]: value } } };
  }
}
