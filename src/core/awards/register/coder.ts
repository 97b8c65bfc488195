import { UNREAD, type Coded } from './register';

/** A `Coded` column: every distinct value gets a code, in order of appearance. */
export function codedColumn<T>(size: number, valueOf: (entry: number) => T | undefined): Coded<T> {
  const codes = new Int32Array(size);
  const codeOf = new Map<T, number>();
  const values: T[] = [];
  for (let entry = 0; entry < size; entry++) {
    const value = valueOf(entry);
    let code = value === undefined ? UNREAD : codeOf.get(value);
    if (code === undefined && value !== undefined) {
      code = values.push(value) - 1;
      codeOf.set(value, code);
    }
    codes[entry] = code ?? UNREAD;
  }
  return { codes, values };
}

/** Computes a value when it is first asked for, once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Remembers what was made of each distinct key. */
export function cached<K, V>(read: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) {
      entry = { value: read(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
