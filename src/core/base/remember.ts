/** The same function of a text, which computes what a text gives once: `remember(fold)`. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
