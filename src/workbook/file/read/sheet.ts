import { parseRange, type RangeRef } from '../../../core/base/address';
import { GridBuilder } from '../../../core/model/gridBuilder';
import type { CellLink, SheetSnapshot, ValidationInfo } from '../../../core/model/snapshot';
import { XML_DONE, XML_START, type XmlReader } from '../xml/reader';
import { readFlag } from '../xml/tree';
import { ColumnCollector } from './columns';
import { PageSetupCollector } from './pageSetup';
import { RowCollector } from './rows';
import { SheetDataReader } from './sheetData';
import { readValidation } from './validations';
import { numberOf } from './values';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedTexts: readonly string[];
  readonly styleCount: number;
  readonly date1904: boolean;
}

/** What a worksheet part says; the rest of a `SheetSnapshot` is elsewhere in the package. */
export interface SheetContent extends Omit<
  SheetSnapshot,
  'name' | 'visibility' | 'tables' | 'pageSetup' | 'comments'
> {
  readonly pageSetup: PageSetupCollector;
  /** Relationship ids of the tables. */
  readonly tables: readonly string[];
  /** Validations whose ranges make no sense. */
  readonly brokenValidations: number;
}

/**
 * Reads a worksheet part in one pass; undefined when it says what can't be. XML faults stay in
 * the reader.
 */
export function readSheet(reader: XmlReader, context: SheetContext): SheetContent | undefined {
  return new SheetReader(reader, context).read();
}

class SheetReader {
  private readonly builder: GridBuilder;
  private rows = new RowCollector(false);
  private columns = new ColumnCollector(undefined);
  private readonly pageSetup = new PageSetupCollector();
  private readonly merges: RangeRef[] = [];
  private readonly validations: ValidationInfo[] = [];
  private brokenValidations = 0;
  private readonly tables: string[] = [];
  private readonly links: CellLink[] = [];
  private isProtected = false;
  private isSound = true;

  constructor(
    private readonly reader: XmlReader,
    private readonly context: SheetContext,
  ) {
    this.builder = new GridBuilder(context.sharedTexts);
  }

  read(): SheetContent | undefined {
    const { reader } = this;
    if (reader.next() !== XML_START || reader.name.local !== 'worksheet') return undefined;
    for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
      if (token !== XML_START) continue;
      if (reader.depth === 2) this.readSection(reader.name.local);
      else this.readItem(reader.name.local);
      if (!this.isSound) return undefined;
    }
    return {
      isProtected: this.isProtected,
      grid: this.builder.build(),
      merges: this.merges,
      validations: this.validations,
      brokenValidations: this.brokenValidations,
      hiddenRows: this.rows.hiddenSpans(),
      hiddenColumns: this.columns.hidden,
      columnWidths: this.columns.widths,
      rowHeights: this.rows.heights,
      pageSetup: this.pageSetup,
      tables: this.tables,
      ...(this.links.length === 0 ? {} : { links: this.links }),
    };
  }

  /** A child of the worksheet: those with items inside are entered, unknown ones passed over. */
  private readSection(local: string): void {
    const { reader, context, builder } = this;
    const { attributes } = reader;
    switch (local) {
      case 'sheetPr':
      case 'cols':
      case 'mergeCells':
      case 'dataValidations':
      case 'hyperlinks':
      case 'tableParts':
      case 'extLst':
        return;
      case 'sheetFormatPr':
        this.rows = new RowCollector(readFlag(attributes.get('zeroHeight')));
        this.columns = new ColumnCollector(numberOf(attributes.get('defaultColWidth')));
        break;
      case 'sheetData':
        this.isSound = new SheetDataReader(reader, { ...context, builder, rows: this.rows }).read();
        return;
      case 'sheetProtection':
        this.isProtected = readFlag(attributes.get('sheet'));
        break;
      case 'printOptions':
        this.pageSetup.options(attributes);
        break;
      case 'pageMargins':
        this.pageSetup.margins(attributes);
        break;
      case 'pageSetup':
        this.pageSetup.setup(attributes);
        break;
      case 'headerFooter':
        this.pageSetup.headerFooter(reader);
        return;
    }
    reader.skip();
  }

  /** Something inside a section that was entered. */
  private readItem(local: string): void {
    const { attributes } = this.reader;
    switch (local) {
      case 'pageSetUpPr':
        this.pageSetup.properties(attributes);
        break;
      case 'col':
        this.isSound = this.columns.add(attributes);
        break;
      case 'mergeCell':
        this.addMerge(attributes.get('ref') ?? '');
        break;
      case 'tablePart':
        this.tables.push(attributes.get('id') ?? '');
        break;
      case 'dataValidation':
        this.addValidation();
        break;
      case 'hyperlink':
        this.addLink(attributes.get('ref') ?? '', attributes.get('location'));
        break;
    }
  }

  private addMerge(ref: string): void {
    const range = parseRange(ref);
    if (range === undefined) this.isSound = false;
    else this.merges.push(range);
  }

  private addLink(ref: string, location: string | undefined): void {
    const range = parseRange(ref);
    // One with a relationship leads outside, to a place there when it has a location too.
    const isInside = this.reader.attributes.get('id') === undefined;
    if (range !== undefined) this.links.push({ range, location: isInside ? location : undefined });
  }

  private addValidation(): void {
    const validation = readValidation(this.reader);
    if (validation === undefined) this.brokenValidations += 1;
    else this.validations.push(validation);
  }
}
