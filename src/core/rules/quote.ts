/** The words of a text that a value was read from. */
export interface Quote {
  /** As the value's source cites it. */
  readonly article: string;
  readonly text: string;
}
