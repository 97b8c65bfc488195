import { scanReferences } from '../../core/refs/scan';
import { Compiler, type NameSource } from './compile';
import type { Book } from './book';
import type { Formula, Template } from './expr';

/** Longer than any formula Excel accepts (8,192 characters), in any of its spellings. */
const MAX_LENGTH = 32_768;
/** How deep names may refer to names. */
const MAX_NAME_DEPTH = 32;

const NO_CELLS: readonly number[] = [];

/** A formula nothing is known about: it may depend on everything. */
function opaque(unknown: NonNullable<Template['unknown']>): Template {
  return {
    expr: { kind: 'constant', value: undefined },
    reads: [],
    rowReads: [],
    isBounded: false,
    size: 1,
    unknown,
  };
}

/** Compiles formulas, each shape once per sheet. */
export class Library implements NameSource {
  /** By sheet, then shape or text; undefined for a shape that must be compiled by text. */
  private readonly templates = new Map<number, Map<string, Template | undefined>>();
  private readonly names = new Map<string, Template>();
  private nameDepth = 0;

  constructor(private readonly book: Book) {}

  /** The formula of a cell on `sheet` (its index), as text without `=`. */
  formula(text: string, sheet: number): Formula {
    const known = this.templatesOf(sheet);
    const scan = text.length > MAX_LENGTH ? undefined : scanReferences(text);
    if (scan !== undefined) {
      let template = known.get(scan.shape);
      if (template === undefined && !known.has(scan.shape)) {
        template = new Compiler(this.book, this, sheet, scan).compile(text);
        known.set(scan.shape, template);
      }
      if (template !== undefined) return { template, cells: scan.cells };
    }
    // A shape holds U+0001 for each reference, so it never meets a text that has references.
    const key = `=${text}`;
    let template = known.get(key);
    if (template === undefined) {
      template =
        text.length > MAX_LENGTH
          ? opaque('size')
          : (new Compiler(this.book, this, sheet).compile(text) ?? opaque('syntax'));
      known.set(key, template);
    }
    return { template, cells: NO_CELLS };
  }

  /** What a name means in a formula on `sheet`; undefined when no such name is defined. */
  name(name: string, sheet: number): Template | undefined {
    const defined = this.book.name(name, sheet);
    if (defined === undefined) return undefined;
    const key = `${String(sheet)}!${name.toLowerCase()}`;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    // Seen again while it is being compiled, the name is defined by itself.
    this.names.set(key, opaque('circular'));
    this.nameDepth += 1;
    const template =
      this.nameDepth > MAX_NAME_DEPTH || defined.formula.length > MAX_LENGTH
        ? opaque('size')
        : (new Compiler(this.book, this, sheet, 'name').compile(defined.formula) ??
          opaque('syntax'));
    this.nameDepth -= 1;
    this.names.set(key, template);
    return template;
  }

  private templatesOf(sheet: number): Map<string, Template | undefined> {
    let known = this.templates.get(sheet);
    if (known === undefined) {
      known = new Map();
      this.templates.set(sheet, known);
    }
    return known;
  }
}
