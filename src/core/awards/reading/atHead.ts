/** A pattern for a key that begins with one of these words, as whole words: `so|huien`. */
export function atHead(words: string): RegExp {
  return new RegExp(`^(?:${words})(?: |$)`);
}
