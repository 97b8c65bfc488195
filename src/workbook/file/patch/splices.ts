interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes to a text, all given in offsets of the original: what no splice names stays as it is,
 * character by character. Splices must not overlap; insertions at one place keep their order.
 */
export class Splices {
  private readonly list: Splice[] = [];

  /** Of the source what lies from `from` to `to`. */
  constructor(
    private readonly source: string,
    private readonly from = 0,
    private readonly to = source.length,
  ) {}

  replace(start: number, end: number, text: string): void {
    this.list.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.list.push({ start: at, end: at, text });
  }

  get isEmpty(): boolean {
    return this.list.length === 0;
  }

  apply(): string {
    const ordered = [...this.list].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: string[] = [];
    let at = this.from;
    for (const { start, end, text } of ordered) {
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.source.slice(at, this.to));
    return pieces.join('');
  }
}
