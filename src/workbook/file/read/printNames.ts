import { tokenTypes, tokenize } from '@borgar/fx/xlsx';
import { MAX_COLUMNS, MAX_ROWS, parseRange, type RangeRef } from '../../../core/base/address';
import type { DefinedName, PageSetup } from '../../../core/model/snapshot';

const PRINT_AREA = '_xlnm.print_area';
const PRINT_TITLES = '_xlnm.print_titles';

export interface PrintNames {
  /** By the sheet's name. */
  readonly bySheet: ReadonlyMap<
    string,
    Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'>
  >;
  /** The names that are not about printing, or could not be read as such. */
  readonly others: readonly DefinedName[];
}

/** Parts the names of print areas and print titles from the rest. */
export function splitPrintNames(names: readonly DefinedName[]): PrintNames {
  const bySheet = new Map<string, Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'>>();
  const others = names.filter((name) => {
    const found = printSetup(name);
    if (found === undefined || name.sheet === undefined) return true;
    bySheet.set(name.sheet, { ...bySheet.get(name.sheet), ...found });
    return false;
  });
  return { bySheet, others };
}

function printSetup(
  name: DefinedName,
): Pick<PageSetup, 'titleRows' | 'titleColumns' | 'printArea'> | undefined {
  const kind = name.name.toLowerCase();
  if (kind !== PRINT_AREA && kind !== PRINT_TITLES) return undefined;
  const ranges = plainRanges(name.formula);
  if (ranges === undefined) return undefined;
  return kind === PRINT_AREA ? { printArea: ranges } : titles(ranges);
}

function titles(
  ranges: readonly RangeRef[],
): Pick<PageSetup, 'titleRows' | 'titleColumns'> | undefined {
  const rows = ranges.find((range) => range.left === 0 && range.right === MAX_COLUMNS - 1);
  const columns = ranges.find((range) => range.top === 0 && range.bottom === MAX_ROWS - 1);
  if ([rows, columns].filter((one) => one !== undefined).length !== ranges.length) return undefined;
  return {
    ...(rows && { titleRows: { first: rows.top, last: rows.bottom } }),
    ...(columns && { titleColumns: { first: columns.left, last: columns.right } }),
  };
}

/**
 * The ranges of `'Biểu 1'!$A$1:$H$40,'Biểu 1'!$A$50:$H$60`; undefined when the formula is
 * anything else (`OFFSET(…)`, `#REF!`).
 */
function plainRanges(formula: string): readonly RangeRef[] | undefined {
  const ranges: RangeRef[] = [];
  let reference = '';
  for (const { type, value } of [...tokenize(formula, { mergeRefs: false }), COMMA]) {
    switch (type) {
      case tokenTypes.CONTEXT:
      case tokenTypes.CONTEXT_QUOTE:
      case tokenTypes.WHITESPACE:
        break;
      case tokenTypes.REF_RANGE:
      case tokenTypes.REF_BEAM:
        reference += value;
        break;
      case tokenTypes.OPERATOR: {
        if (value === ':') reference += value;
        if (value === ':' || value === '!') break;
        const range = value === ',' ? parseRange(reference) : undefined;
        if (range === undefined) return undefined;
        ranges.push(range);
        reference = '';
        break;
      }
      default:
        return undefined;
    }
  }
  return ranges;
}

const COMMA = { type: tokenTypes.OPERATOR, value: ',' };
