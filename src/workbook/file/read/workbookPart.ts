import type { DefinedName, Visibility } from '../../../core/model/snapshot';
import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  itemsOf,
  readFlag,
  type XmlElement,
} from '../xml/tree';
import { decodeExcelEscapes } from '../xml/escape';
import { toModelDialect } from '../../dialect';
import { numberOf } from './values';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationship: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Relationship ids of the external links, in the order that `[1]`, `[2]` count by. */
  readonly externalLinks: readonly string[];
  readonly date1904: boolean;
  readonly calculation: 'auto' | 'manual';
}

/** Undefined when the part is no workbook. */
export function readWorkbookPart(root: XmlElement): WorkbookPart | undefined {
  const list = childOf(root, 'sheets');
  if (root.local !== 'workbook' || list === undefined) return undefined;
  const sheets = childrenOf(list, 'sheet').map(readSheetEntry);
  const properties = childOf(root, 'workbookPr');
  const calculation = childOf(root, 'calcPr');
  const isManual = calculation !== undefined && attributeOf(calculation, 'calcMode') === 'manual';
  return {
    sheets,
    names: itemsOf(root, 'definedNames', 'definedName').map((name) => readName(name, sheets)),
    externalLinks: itemsOf(root, 'externalReferences', 'externalReference').map(
      (reference) => attributeOf(reference, 'id') ?? '',
    ),
    date1904: properties !== undefined && flagOf(properties, 'date1904'),
    calculation: isManual ? 'manual' : 'auto',
  };
}

function readSheetEntry(sheet: XmlElement): SheetEntry {
  const state = attributeOf(sheet, 'state');
  return {
    name: decodeExcelEscapes(attributeOf(sheet, 'name') ?? ''),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: attributeOf(sheet, 'id') ?? '',
  };
}

function readName(element: XmlElement, sheets: readonly SheetEntry[]): DefinedName {
  const index = numberOf(attributeOf(element, 'localSheetId'));
  const sheet = index === undefined ? undefined : sheets[index]?.name;
  const name = {
    name: attributeOf(element, 'name') ?? '',
    formula: toModelDialect(element.text.trim()),
    isHidden: readFlag(attributeOf(element, 'hidden')),
  };
  return sheet === undefined ? name : { ...name, sheet };
}
