/** The keys of a closed record, in the order in which they are written: `{ b: 1, a: 2 } → b, a`. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  // Object.keys allows for more keys than the type names; a closed record has none.
  return Object.keys(record) as K[];
}
