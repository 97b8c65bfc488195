import type { PageSetup } from '../../../core/model/snapshot';
import { attributeOf, childOf, type XmlElement } from '../xml/tree';
import { stringText } from './stringText';
import {
  elementText,
  innerXml,
  retagged,
  tagTree,
  treeOf,
  withAttributes,
  type AttributeChanges,
} from './tags';

const MM_PER_INCH = 25.4;
const MARGIN_TOLERANCE = 0.001;

/**
 * What becomes of a child of the worksheet: `known` is its element as written, undefined when
 * there is none; `''` takes it away.
 */
export type ChildUpdate = (known: string | undefined, prefix: string) => string;

/**
 * The children of a worksheet that a page setup rules, and what becomes of them. What a page
 * setup does not know (tab colour, printer settings, headers of even pages) stays.
 */
export function pageSetupUpdates(
  setup: PageSetup,
): readonly (readonly [local: string, update: ChildUpdate])[] {
  return [
    ['sheetPr', (known, prefix) => fitted(known, prefix, setup)],
    ['printOptions', (known, prefix) => options(known, prefix, setup)],
    ['pageMargins', (known, prefix) => margined(known, prefix, setup)],
    ['pageSetup', (known, prefix) => paged(known, prefix, setup)],
    ['headerFooter', (known, prefix) => headed(known, prefix, setup)],
  ];
}

/** The element with attributes changed, made when there is none; `''` when it says nothing. */
function said(known: string | undefined, name: string, changes: AttributeChanges): string {
  const before = known ?? elementText(name, {});
  const after = retagged(before, treeOf(before), changes);
  const element = treeOf(after);
  return element.attributes.length === 0 && element.children.length === 0 ? '' : after;
}

function fitted(known: string | undefined, prefix: string, setup: PageSetup): string {
  const fits = setup.fitToWidth !== undefined || setup.fitToHeight !== undefined;
  const before = known ?? elementText(`${prefix}sheetPr`, {});
  const element = treeOf(before);
  const child = childOf(element, 'pageSetUpPr');
  const old = child && before.slice(child.start, child.end);
  const after = said(old, `${prefix}pageSetUpPr`, { fitToPage: fits ? '1' : undefined });
  if (after === (old ?? '')) return known ?? '';
  // It is the last of the properties.
  const inner = innerXml(before, element).replace(old ?? '', '') + after;
  if (inner === '' && element.attributes.length === 0) return '';
  return closed(opening(before, element), inner, element);
}

function options(
  known: string | undefined,
  prefix: string,
  { horizontalCentered }: PageSetup,
): string {
  const value = horizontalCentered === true ? '1' : undefined;
  return said(known, `${prefix}printOptions`, { horizontalCentered: value });
}

function margined(known: string | undefined, prefix: string, { margins }: PageSetup): string {
  if (margins === undefined) return '';
  const element = known === undefined ? undefined : treeOf(known);
  const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
  const changes: Record<string, string> = {};
  for (const side of sides) {
    const before = element && attributeOf(element, side);
    const wanted = margins[side];
    // A margin that stays keeps its spelling: millimetres and back differ in the last digits.
    const isSame =
      before !== undefined && Math.abs(Number(before) * MM_PER_INCH - wanted) < MARGIN_TOLERANCE;
    changes[side] = isSame ? before : String(wanted / MM_PER_INCH);
  }
  return said(known, `${prefix}pageMargins`, changes);
}

function paged(known: string | undefined, prefix: string, setup: PageSetup): string {
  const element = known === undefined ? undefined : treeOf(known);
  const standing = (name: string): string | undefined => element && attributeOf(element, name);
  const text = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : String(value);
  // One page is what a file means when it says nothing.
  const pages = (name: string, value: number | undefined): string | undefined =>
    value === 1 && standing(name) === undefined ? undefined : text(value);
  const orientation = standing('orientation');
  return said(known, `${prefix}pageSetup`, {
    paperSize: text(setup.paperSize),
    scale: text(setup.scale),
    fitToWidth: pages('fitToWidth', setup.fitToWidth),
    fitToHeight: pages('fitToHeight', setup.fitToHeight),
    orientation: setup.orientation ?? (orientation === 'default' ? orientation : undefined),
    ...firstPage(setup.firstPageNumber, standing),
  });
}

/** A number that stands there unused is nobody's business. */
function firstPage(
  wanted: number | undefined,
  standing: (name: string) => string | undefined,
): AttributeChanges {
  const used = standing('useFirstPageNumber');
  if (wanted === undefined && (used === undefined || used === '0' || used === 'false')) return {};
  return {
    firstPageNumber: wanted === undefined ? undefined : String(wanted),
    useFirstPageNumber: wanted === undefined ? undefined : '1',
  };
}

const TEXTS = [
  ['oddHeader', 'header'],
  ['oddFooter', 'footer'],
  ['evenHeader', undefined],
  ['evenFooter', undefined],
  ['firstHeader', 'firstHeader'],
  ['firstFooter', 'firstFooter'],
] as const;

function headed(known: string | undefined, prefix: string, setup: PageSetup): string {
  const before = known ?? elementText(`${prefix}headerFooter`, {});
  const flag = { differentFirst: setup.differentFirst === true ? '1' : undefined };
  const start = treeOf(before);
  const tag = withAttributes(before.slice(0, start.startTagEnd), flag);
  const inner = TEXTS.map(([local, field]) => {
    const element = childOf(start, local);
    if (field === undefined) return element ? before.slice(element.start, element.end) : '';
    const text = setup[field] ?? '';
    return text === '' ? '' : `<${prefix}${local}>${stringText(text)}</${prefix}${local}>`;
  }).join('');
  if (inner === '' && tagTree(tag).attributes.length === 0) return '';
  return closed(tag.replace(/\s*\/?>$/, ''), inner, start);
}

/** A start tag as written, without its end. */
function opening(xml: string, element: XmlElement): string {
  return xml.slice(0, element.startTagEnd).replace(/\s*\/?>$/, '');
}

function closed(open: string, inner: string, { qualified }: XmlElement): string {
  return inner === '' ? `${open}/>` : `${open}>${inner}</${qualified}>`;
}
