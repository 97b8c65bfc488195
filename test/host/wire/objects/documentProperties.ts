import type { DocumentProperties } from '../../../../src/core/model/snapshot';
import type { HostBook } from '../book';
import { WireError, type Scalar, type WireObject } from '../protocol';

const SETTABLE = [
  'title',
  'subject',
  'author',
  'manager',
  'company',
  'category',
  'keywords',
  'comments',
] as const;

/** Who made the workbook and what it is: all can be set but who saved it last. */
export function documentProperties(book: HostBook): WireObject {
  const scalars = SETTABLE.map((name): readonly [string, Scalar] => [
    `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    {
      get: () => book.properties[name] ?? '',
      set: (value) => {
        book.setProperties({ [name]: String(value) });
      },
    },
  ]);
  return {
    type: 'DocumentProperties',
    scalars: {
      ...Object.fromEntries(scalars),
      LastAuthor: { get: () => book.properties.lastAuthor ?? '' },
    },
    parts: { Custom: () => customProperties(book) },
  };
}

function customProperties(book: HostBook): WireObject {
  const all = (): NonNullable<DocumentProperties['custom']> => book.properties.custom ?? [];
  const item = (key: string): WireObject => ({
    type: 'CustomProperty',
    id: key,
    scalars: {
      Key: { get: () => key },
      Value: { get: () => all().find(({ name }) => name === key)?.value },
    },
    methods: {
      Delete: () => {
        book.setProperties({ custom: all().filter(({ name }) => name !== key) });
        return null;
      },
    },
  });
  return {
    type: 'CustomPropertyCollection',
    items: () => all().map(({ name }) => item(name)),
    methods: {
      GetItem: (key) => {
        if (!all().some(({ name }) => name === key))
          throw new WireError('ItemNotFound', String(key));
        return item(String(key));
      },
      DeleteAll: () => {
        book.setProperties({ custom: [] });
        return null;
      },
    },
  };
}
