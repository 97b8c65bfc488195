import type { StylePatch } from '../../../core/model/plan';
import { BUILTIN_FORMATS } from '../read/builtinFormats';
import { attributeOf, childOf } from '../xml/tree';
import { patchedAlignment, touchesAlignment } from './alignmentXml';
import { borderedAround } from './borderXml';
import type { StyleSource } from './cellRewrite';
import { patchedFont, touchesFont } from './fontXml';
import { StyleList } from './styleList';
import { elementText, prefixOf, treeOf, withAttributes, type AttributeChanges } from './tags';

// Numbers below belong to Excel's own formats.
const FIRST_CUSTOM_FORMAT = 164;

/** Adds to a style sheet what new looks need; what is there keeps its number. */
export class StylesEditor implements StyleSource {
  private readonly prefix: string;
  private readonly formats: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly xfs: StyleList;
  private readonly done = new Map<string, number>();

  constructor(private readonly source: string) {
    const root = treeOf(source);
    this.prefix = prefixOf(root);
    this.formats = new StyleList(source, root, 'numFmts', 'numFmt');
    this.fonts = new StyleList(source, root, 'fonts', 'font');
    this.fills = new StyleList(source, root, 'fills', 'fill');
    this.borders = new StyleList(source, root, 'borders', 'border');
    this.xfs = new StyleList(source, root, 'cellXfs', 'xf');
  }

  patched(index: number, patches: readonly StylePatch[]): number {
    let style = index;
    for (const patch of patches) style = this.patchedOnce(style, patch);
    return style;
  }

  /** The style sheet with what was added. */
  text(): string {
    return [this.formats, this.fonts, this.fills, this.borders, this.xfs].reduce(
      (source, list) => list.writtenTo(source),
      this.source,
    );
  }

  private patchedOnce(index: number, patch: StylePatch): number {
    const key = `${String(index)} ${JSON.stringify(patch)}`;
    const known = this.done.get(key);
    if (known !== undefined) return known;
    const style = this.xfs.indexOf(this.patchedXf(this.base(index), patch));
    this.done.set(key, style);
    return style;
  }

  /** The style to start from; a file may name one that it does not list. */
  private base(index: number): string {
    if (this.xfs.length === 0) this.xfs.indexOf(this.plainXf());
    return this.xfs.at(index) ?? this.xfs.at(0) ?? this.plainXf();
  }

  private plainXf(): string {
    const attributes = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' };
    return elementText(`${this.prefix}xf`, attributes);
  }

  private patchedXf(xml: string, patch: StylePatch): string {
    const element = treeOf(xml);
    const idOf = (name: string): number => Number(attributeOf(element, name) ?? '0');
    const changes: Record<string, string> = {};
    const point = (id: string, apply: string, value: number): void => {
      changes[id] = String(value);
      changes[apply] = '1';
    };
    if (patch.numberFormat !== undefined)
      point('numFmtId', 'applyNumberFormat', this.formatId(patch.numberFormat));
    if (touchesFont(patch)) point('fontId', 'applyFont', this.fontId(idOf('fontId'), patch));
    if (patch.fill !== undefined) point('fillId', 'applyFill', this.fillId(patch.fill));
    if (patch.border !== undefined)
      point('borderId', 'applyBorder', this.borderId(idOf('borderId'), patch.border));
    const alignment = childOf(element, 'alignment');
    const before = alignment && xml.slice(alignment.start, alignment.end);
    if (!touchesAlignment(patch)) return retaggedWith(xml, changes, before ?? '', before);
    changes['applyAlignment'] = '1';
    const after = patchedAlignment(before, this.prefix, patch);
    return retaggedWith(xml, changes, after, before);
  }

  private formatId(code: string): number {
    for (const [id, builtin] of BUILTIN_FORMATS) if (builtin === code) return id;
    const known = this.formats.all().map((xml) => treeOf(xml));
    const same = known.find((format) => attributeOf(format, 'formatCode') === code);
    if (same !== undefined) return Number(attributeOf(same, 'numFmtId'));
    const ids = known.map((format) => Number(attributeOf(format, 'numFmtId')));
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids) + 1;
    const attributes = { numFmtId: String(id), formatCode: code };
    this.formats.indexOf(elementText(`${this.prefix}numFmt`, attributes));
    return id;
  }

  private fontId(index: number, patch: StylePatch): number {
    const font = this.fonts.at(index) ?? `<${this.prefix}font></${this.prefix}font>`;
    return this.fonts.indexOf(patchedFont(font, patch));
  }

  private fillId(color: string): number {
    const { prefix } = this;
    const pattern = (type: string, inner = ''): string =>
      elementText(
        `${prefix}fill`,
        {},
        elementText(`${prefix}patternFill`, { patternType: type }, inner),
      );
    // Excel takes the first two fills for these, whatever they say.
    if (this.fills.length < 1) this.fills.indexOf(pattern('none'));
    if (this.fills.length < 2) this.fills.indexOf(pattern('gray125'));
    if (color === 'none') return 0;
    const front = elementText(`${prefix}fgColor`, { rgb: `FF${color.toUpperCase()}` });
    return this.fills.indexOf(
      pattern('solid', front + elementText(`${prefix}bgColor`, { indexed: '64' })),
    );
  }

  private borderId(index: number, line: 'thin' | 'medium' | 'none'): number {
    const border = this.borders.at(index) ?? `<${this.prefix}border></${this.prefix}border>`;
    return this.borders.indexOf(borderedAround(border, line));
  }
}

/** An `xf` with attributes changed and its alignment, its first child, replaced. */
function retaggedWith(
  xml: string,
  changes: AttributeChanges,
  alignment: string,
  before: string | undefined,
): string {
  const element = treeOf(xml);
  const tag = withAttributes(xml.slice(0, element.startTagEnd), changes);
  const rest = element.isSelfClosing
    ? ''
    : xml.slice(element.startTagEnd, element.endTagStart).replace(before ?? '', '');
  const inner = alignment + rest;
  const opening = tag.replace(/\s*\/?>$/, '');
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${element.qualified}>`;
}
