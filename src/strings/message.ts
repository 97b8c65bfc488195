/** A sentence in both languages; `D` is the data that its holes need. */
export interface Message<D> {
  /** `group/kebab-name`; unique. */
  readonly code: string;
  readonly vi: (data: D) => string;
  readonly en: (data: D) => string;
}

/** Declares a message: the identity, so that the type of its data is inferred. */
export function message<D>(m: Message<D>): Message<D> {
  return m;
}

/** Declares a message without holes. */
export function plainMessage(code: string, vi: string, en: string): Message<object> {
  return { code, vi: () => vi, en: () => en };
}
