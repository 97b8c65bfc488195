import { AttributeList } from '../../xml/attributes';
import { BANG, GREATER, QUESTION, SLASH, isSpace } from '../../xml/chars';

const CDATA = '<![CDATA[';

/**
 * Goes from start tag to start tag through text that is known to be well-formed XML: several
 * times as fast as reading it, since nothing is checked and no name is made.
 */
export class TagWalker {
  readonly attributes: AttributeList;
  /** Offset of `<`. */
  start = 0;
  nameStart = 0;
  nameEnd = 0;
  /** Offset after `>`. */
  end = 0;

  constructor(
    readonly source: string,
    from: number,
    private readonly to: number,
  ) {
    this.end = from;
    this.attributes = new AttributeList({ source, stop: () => undefined });
  }

  /** Goes to the next start tag; false when there is none. */
  next(): boolean {
    const { source } = this;
    let at = source.indexOf('<', this.end);
    while (at >= 0 && at < this.to) {
      const code = source.charCodeAt(at + 1);
      if (code === SLASH) at = source.indexOf('<', at + 2);
      else if (code === BANG || code === QUESTION) at = source.indexOf('<', this.afterSpecial(at));
      else {
        this.read(at);
        return true;
      }
    }
    return false;
  }

  get isSelfClosing(): boolean {
    return this.source.charCodeAt(this.end - 2) === SLASH;
  }

  /** Whether the tag has this name, prefix included. */
  is(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && this.source.startsWith(name, this.nameStart)
    );
  }

  private read(at: number): void {
    const { source } = this;
    let i = at + 1;
    for (let code = source.charCodeAt(i); !endsName(code); code = source.charCodeAt(i)) i += 1;
    this.start = at;
    this.nameStart = at + 1;
    this.nameEnd = i;
    this.end = this.attributes.read(source, i) + 1;
  }

  private afterSpecial(at: number): number {
    const { source } = this;
    if (source.startsWith('<!--', at)) return source.indexOf('-->', at + 4) + 3;
    if (source.startsWith(CDATA, at)) return source.indexOf(']]>', at) + 3;
    return source.indexOf('>', at) + 1;
  }
}

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code) || Number.isNaN(code);
}
