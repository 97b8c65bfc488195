import type { PageSetup } from '../../../core/model/snapshot';
import { XML_DONE, XML_END, XML_START, type XmlReader } from '../xml/reader';
import type { AttributeList } from '../xml/attributes';
import { decodeExcelEscapes } from '../xml/escape';
import { readFlag } from '../xml/tree';
import { numberOf } from './values';

type Draft = { -readonly [K in keyof PageSetup]: PageSetup[K] };

const MM_PER_INCH = 25.4;
const MM_DIGITS = 10_000;

/** Collects how a sheet is printed from the elements that tell it. */
export class PageSetupCollector {
  private readonly draft: Draft = {};
  private fitsToPage = false;
  private fitToWidth: number | undefined;
  private fitToHeight: number | undefined;
  private scale: number | undefined;

  /** `pageSetUpPr`. */
  properties(attributes: AttributeList): void {
    this.fitsToPage = readFlag(attributes.get('fitToPage'));
  }

  /** `printOptions`. */
  options(attributes: AttributeList): void {
    if (readFlag(attributes.get('horizontalCentered'))) this.draft.horizontalCentered = true;
  }

  /** `pageMargins`, in inches. */
  margins(attributes: AttributeList): void {
    const millimetres = (name: string): number => {
      const inches = numberOf(attributes.get(name)) ?? 0;
      return Math.round(inches * MM_PER_INCH * MM_DIGITS) / MM_DIGITS;
    };
    this.draft.margins = {
      top: millimetres('top'),
      bottom: millimetres('bottom'),
      left: millimetres('left'),
      right: millimetres('right'),
      header: millimetres('header'),
      footer: millimetres('footer'),
    };
  }

  /** `pageSetup`. */
  setup(attributes: AttributeList): void {
    const orientation = attributes.get('orientation');
    if (orientation === 'portrait' || orientation === 'landscape') {
      this.draft.orientation = orientation;
    }
    const paper = numberOf(attributes.get('paperSize'));
    if (paper !== undefined) this.draft.paperSize = paper;
    this.fitToWidth = numberOf(attributes.get('fitToWidth'));
    this.fitToHeight = numberOf(attributes.get('fitToHeight'));
    this.scale = numberOf(attributes.get('scale'));
    const first = numberOf(attributes.get('firstPageNumber'));
    if (first !== undefined && readFlag(attributes.get('useFirstPageNumber'))) {
      this.draft.firstPageNumber = first;
    }
  }

  /** `headerFooter`, which started last; passed over. */
  headerFooter(reader: XmlReader): void {
    const outside = reader.depth - 1;
    if (readFlag(reader.attributes.get('differentFirst'))) this.draft.differentFirst = true;
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token === XML_END && reader.depth === outside) break;
      if (token !== XML_START) continue;
      const field = FIELDS.get(reader.name.local);
      const text = decodeExcelEscapes(reader.content());
      if (field !== undefined && text !== '') this.draft[field] = text;
    }
  }

  /** Everything told; `extra` comes from the defined names. */
  finish(extra: Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'>): PageSetup {
    if (this.fitsToPage) {
      // What a page setup leaves out is one page.
      this.draft.fitToWidth = this.fitToWidth ?? 1;
      this.draft.fitToHeight = this.fitToHeight ?? 1;
    } else if (this.scale !== undefined) this.draft.scale = this.scale;
    return { ...this.draft, ...extra };
  }
}

const FIELDS: ReadonlyMap<string, 'header' | 'footer' | 'firstHeader' | 'firstFooter'> = new Map([
  ['oddHeader', 'header'],
  ['oddFooter', 'footer'],
  ['firstHeader', 'firstHeader'],
  ['firstFooter', 'firstFooter'],
]);
