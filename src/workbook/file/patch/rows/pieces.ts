/** A text copied with changes, given from left to right, and one place held for what comes last. */
export class Pieces {
  private readonly pieces: string[] = [];
  private held: number | undefined;

  constructor(
    private readonly source: string,
    /** Up to where the source is copied. */
    private copied: number,
  ) {}

  replace(start: number, end: number, text: string): void {
    if (start > this.copied) this.pieces.push(this.source.slice(this.copied, start));
    this.pieces.push(text);
    this.copied = end;
  }

  /** Holds this place for the text that `text` is given. */
  hold(at: number): void {
    this.replace(at, at, '');
    this.held = this.pieces.length - 1;
  }

  /** All up to `end`, with this text in the place that was held. */
  text(end: number, held: string): string {
    if (this.held !== undefined) this.pieces[this.held] = held;
    this.pieces.push(this.source.slice(this.copied, end));
    return this.pieces.join('');
  }
}
