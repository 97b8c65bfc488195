import { MAX_COLUMNS, MAX_ROWS } from '../../../core/base/address';
import { numberOf } from '../read/values';
import type { AttributeList } from '../xml/attributes';
import { XML_DONE, XML_START, type XmlReader } from '../xml/reader';
import { readFlag } from '../xml/tree';
import type { SheetLook } from './bookLook';

/** What the parts of a sheet say of its look, and whether it has conditional formats. */
export interface ReadSheetLook extends Omit<SheetLook, 'name' | 'tabColour'> {
  readonly tabRgb?: string;
  readonly hasConditional: boolean;
}

type Draft = { -readonly [K in keyof ReadSheetLook]: ReadSheetLook[K] } & {
  readonly rowHeights: Map<number, number>;
  readonly columnStyles: { first: number; last: number; style: number }[];
};

/** Goes through a worksheet part for its look alone; cells are passed over. */
export function readSheetLook(reader: XmlReader): ReadSheetLook {
  const look: Draft = {
    frozenRows: 0,
    frozenColumns: 0,
    showsGrid: true,
    rowHeights: new Map(),
    columnStyles: [],
    hasConditional: false,
  };
  let nextRow = 0;
  for (let token = reader.next(); token !== XML_DONE; token = reader.next()) {
    if (token !== XML_START) continue;
    const { attributes } = reader;
    switch (reader.name.local) {
      case 'worksheet':
      case 'sheetPr':
      case 'sheetViews':
      case 'cols':
      case 'sheetData':
        break;
      case 'row':
        nextRow = readRow(look, attributes, nextRow);
        reader.skip();
        break;
      case 'sheetView':
        look.showsGrid = readFlag(attributes.get('showGridLines'), true);
        break;
      default:
        readOther(look, reader.name.local, attributes);
        reader.skip();
    }
  }
  return look;
}

function readRow(look: Draft, attributes: AttributeList, expected: number): number {
  const row = (numberOf(attributes.get('r')) ?? expected + 1) - 1;
  const height = numberOf(attributes.get('ht'));
  if (height !== undefined && height > 0 && row < MAX_ROWS) look.rowHeights.set(row, height);
  return row + 1;
}

function readOther(look: Draft, local: string, attributes: AttributeList): void {
  switch (local) {
    case 'tabColor': {
      const rgb = attributes.get('rgb');
      if (rgb !== undefined) look.tabRgb = rgb.slice(-6);
      return;
    }
    case 'pane':
      if (!(attributes.get('state') ?? '').startsWith('frozen')) return;
      look.frozenRows = Math.min(numberOf(attributes.get('ySplit')) ?? 0, MAX_ROWS - 1);
      look.frozenColumns = Math.min(numberOf(attributes.get('xSplit')) ?? 0, MAX_COLUMNS - 1);
      return;
    case 'sheetFormatPr': {
      const height = numberOf(attributes.get('defaultRowHeight'));
      const width = numberOf(attributes.get('defaultColWidth'));
      if (height !== undefined) look.defaultHeight = height;
      if (width !== undefined) look.defaultWidth = width;
      return;
    }
    case 'col': {
      const style = numberOf(attributes.get('style')) ?? 0;
      const first = (numberOf(attributes.get('min')) ?? 1) - 1;
      const last = (numberOf(attributes.get('max')) ?? first + 1) - 1;
      if (style > 0) look.columnStyles.push({ first, last, style });
      return;
    }
    case 'conditionalFormatting':
      look.hasConditional = true;
  }
}
