import type { DefinedName } from '../../../../src/core/model/snapshot';
import type { HostBook } from '../book';
import { WireError, type WireObject } from '../protocol';

/** The names of the workbook, or those that belong to a sheet. */
export function namesObject(book: HostBook, sheet?: string): WireObject {
  const isHere = (name: DefinedName): boolean => name.sheet?.toLowerCase() === sheet?.toLowerCase();
  const names = (): readonly DefinedName[] => book.names().filter(isHere);
  const named = (name: DefinedName): WireObject => ({
    type: 'NamedItem',
    id: name.name,
    scalars: {
      Name: { get: () => name.name },
      Formula: {
        get: () => `=${name.formula}`,
        set: (value) => {
          if (typeof value !== 'string' || !value.startsWith('='))
            throw new WireError('InvalidArgument', 'formula');
          book.setName(name, value.slice(1));
        },
      },
      Visible: { get: () => !name.isHidden },
    },
    methods: {
      Delete: () => {
        book.deleteName(name);
        return null;
      },
    },
  });
  return {
    type: 'NamedItemCollection',
    items: () => names().map(named),
    methods: {
      GetItem: (key) => {
        const found = names().find(({ name }) => name === key);
        if (found === undefined) throw new WireError('ItemNotFound', String(key));
        return named(found);
      },
    },
  };
}
