import type { AttributeList } from './attributes';

interface Declaration {
  readonly depth: number;
  readonly prefix: string;
  readonly uri: string;
}

/** The namespace declarations in force. */
export class NamespaceScope {
  private readonly declarations: Declaration[] = [];

  /** Takes in what the element at `depth` declares. */
  enter(depth: number, attributes: AttributeList): void {
    for (let i = 0; i < attributes.count; i += 1) {
      const name = attributes.name(i);
      if (name === 'xmlns') this.declarations.push({ depth, prefix: '', uri: attributes.value(i) });
      else if (name.startsWith('xmlns:')) {
        this.declarations.push({ depth, prefix: name.slice(6), uri: attributes.value(i) });
      }
    }
  }

  /** Forgets what the element at `depth` declared. */
  leave(depth: number): void {
    while ((this.declarations.at(-1)?.depth ?? -1) >= depth) this.declarations.pop();
  }

  resolve(prefix: string): string {
    return this.declarations.findLast((one) => one.prefix === prefix)?.uri ?? '';
  }
}
