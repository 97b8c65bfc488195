import type { RangeRef } from '../../../core/base/address';
import { loadPlaces, rectanglesOf } from './matrix';
import type { Portion } from './portions';

/**
 * Finds the cells that hold something on sheets whose used range is mostly blank: one round
 * trip. Looks of blank cells there are left out: there can be millions of them.
 */
export async function readSparse(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly Portion[]> {
  if (sheets.length === 0) return [];
  const found = sheets.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange();
    const constants = used.getSpecialCellsOrNullObject('Constants');
    const formulas = used.getSpecialCellsOrNullObject('Formulas');
    loadPlaces(constants);
    loadPlaces(formulas);
    return { name, areas: [constants, formulas] };
  });
  await context.sync();
  return found.flatMap(({ name, areas }) =>
    areas.flatMap(rectanglesOf).map((area): Portion => ({ sheet: name, area })),
  );
}

/** A portion as rectangles, for what must be cut to size. */
export function areaOf(portion: Portion): RangeRef | undefined {
  return portion.area === 'used' ? undefined : portion.area;
}
