import { CONTENT_TYPES_PART, contentTypeOf, readContentTypes } from '../package/contentTypes';
import type { FileFault } from '../package/fault';
import { partKey, relationshipsPart, relativeTarget } from '../package/partName';
import { isOfType, readRelationships, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { Result } from '../../../core/base/result';
import { encodeXml, type XmlText } from '../xml/encoding';
import { attributeOf, type XmlElement } from '../xml/tree';
import { Splices } from './splices';
import { elementText, prefixOf, treeOf } from './tags';

const UTF8 = { encoding: 'utf-8', markLength: 0 } as const;
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Thrown while a plan is turned into parts, caught by the workbook: a part can't be used. */
export class PartUnusable extends Error {
  override readonly name = 'PartUnusable';

  constructor(readonly fault: FileFault) {
    super(fault.code);
  }
}

interface Changed {
  readonly part: string;
  /** Undefined for a part that goes. */
  readonly text: XmlText | undefined;
}

/** The parts of a package with changes on top, until they are written all at once. */
export class PartEditor {
  private readonly changed = new Map<string, Changed>();
  /** Parts as the package has them, once they were read. */
  private readonly originals = new Map<string, XmlText>();

  constructor(private readonly pkg: XlsxPackage) {}

  has(part: string): boolean {
    const changed = this.changed.get(partKey(part));
    return changed === undefined ? this.pkg.has(part) : changed.text !== undefined;
  }

  text(part: string): string {
    return this.read(part).text;
  }

  tree(part: string): XmlElement {
    const changed = this.changed.get(partKey(part))?.text;
    return changed === undefined ? usable(this.pkg.xml(part)) : treeOf(changed.text);
  }

  /** Changes a part; one that stays as it was is not written. */
  setText(part: string, text: string): void {
    const before = this.read(part);
    if (text !== before.text) this.put(part, { ...before, text });
  }

  /** Adds a part of a type, named in `[Content_Types].xml` unless its extension says it already. */
  add(part: string, contentType: string, body: string, header = HEADER): void {
    this.put(part, { text: header + body, form: UTF8 });
    const types = readContentTypes(this.tree(CONTENT_TYPES_PART));
    if (contentTypeOf(types, part) !== contentType) this.retype(part, contentType);
  }

  /** Takes a part out, with its own relationships and its type. */
  remove(part: string): void {
    for (const gone of [part, relationshipsPart(part)]) {
      if (this.has(gone)) this.put(gone, undefined);
      this.removeFrom(CONTENT_TYPES_PART, isTypeOf(gone));
    }
  }

  /** Gives a part another type, in `[Content_Types].xml`. */
  retype(part: string, contentType: string): void {
    this.removeFrom(CONTENT_TYPES_PART, isTypeOf(part));
    const attributes = { PartName: `/${part}`, ContentType: contentType };
    this.appendTo(CONTENT_TYPES_PART, 'Override', attributes);
  }

  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    return this.has(part) ? readRelationships(source, this.tree(part)) : [];
  }

  /** The part that `source` leads to by a kind of relationship. */
  related(source: string, kind: string): string | undefined {
    return this.relationships(source).find((one) => isOfType(one, kind))?.part;
  }

  /** Lets `source` lead to `part`; gives the relationship's new id. */
  relate(source: string, type: string, part: string): string {
    const ids = new Set(this.relationships(source).map((one) => one.id));
    let n = ids.size + 1;
    while (ids.has(`rId${String(n)}`)) n += 1;
    const id = `rId${String(n)}`;
    const list = relationshipsPart(source);
    if (!this.has(list)) {
      this.add(
        list,
        RELATIONSHIPS_TYPE,
        `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`,
      );
    }
    const attributes = { Id: id, Type: type, Target: relativeTarget(source, part) };
    this.appendTo(list, 'Relationship', attributes);
    return id;
  }

  unrelate(source: string, id: string): void {
    const isIt = (element: XmlElement): boolean => attributeOf(element, 'Id') === id;
    this.removeFrom(relationshipsPart(source), isIt);
  }

  /** A name that no part has: `xl/worksheets/sheet{n}.xml → xl/worksheets/sheet4.xml`. */
  freeName(pattern: string): string {
    let n = 1;
    while (this.has(pattern.replace('{n}', String(n)))) n += 1;
    return pattern.replace('{n}', String(n));
  }

  /** New bytes by part; undefined for a part that goes. */
  changes(): ReadonlyMap<string, Uint8Array | undefined> {
    const changes = new Map<string, Uint8Array | undefined>();
    for (const [key, { part, text }] of this.changed) {
      const isAsBefore = text !== undefined && text.text === this.originals.get(key)?.text;
      if (!isAsBefore) changes.set(part, text && encodeXml(text));
    }
    return changes;
  }

  private read(part: string): XmlText {
    const key = partKey(part);
    const known = this.changed.get(key)?.text ?? this.originals.get(key);
    if (known !== undefined) return known;
    const text = usable(this.pkg.text(part));
    this.originals.set(key, text);
    return text;
  }

  private put(part: string, text: XmlText | undefined): void {
    const isGoneNew = text === undefined && !this.pkg.has(part);
    if (isGoneNew) this.changed.delete(partKey(part));
    else this.changed.set(partKey(part), { part, text });
  }

  private appendTo(part: string, local: string, attributes: Record<string, string>): void {
    const source = this.text(part);
    const root = treeOf(source);
    const item = elementText(`${prefixOf(root)}${local}`, attributes);
    const splices = new Splices(source);
    if (root.isSelfClosing) {
      const tag = source.slice(root.start, root.end).replace(/\s*\/>$/, '');
      splices.replace(root.start, root.end, `${tag}>${item}</${root.qualified}>`);
    } else splices.insert(root.endTagStart, item);
    this.setText(part, splices.apply());
  }

  private removeFrom(part: string, isGone: (element: XmlElement) => boolean): void {
    const source = this.text(part);
    const splices = new Splices(source);
    for (const element of treeOf(source).children.filter(isGone)) {
      splices.replace(element.start, element.end, '');
    }
    if (!splices.isEmpty) this.setText(part, splices.apply());
  }
}

/** Whether an element of `[Content_Types].xml` names the type of one part. */
function isTypeOf(part: string): (element: XmlElement) => boolean {
  return (element) =>
    element.local === 'Override' &&
    partKey(attributeOf(element, 'PartName') ?? '') === partKey(part);
}

function usable<T>(result: Result<T, FileFault>): T {
  if (!result.ok) throw new PartUnusable(result.error);
  return result.value;
}
