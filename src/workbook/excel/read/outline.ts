import type { RangeRef } from '../../../core/base/address';
import { STATE_NAMESPACE } from '../stateXml';
import { loadPlace, rectangleOf } from './matrix';

/** What must be known of a workbook before everything in it can be asked for at once. */
export interface Outline {
  readonly sheets: readonly SheetOutline[];
  /** The id of the custom XML part that holds the state. */
  readonly statePart: string | undefined;
}

export interface SheetOutline {
  readonly name: string;
  readonly tables: readonly string[];
  /** The used range when it was last seen: how much there is to read. */
  readonly used?: RangeRef;
}

/** Learns names: one round trip. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/tables/items/name');
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  return {
    sheets: sheets.items.map(({ name, tables }) => ({
      name,
      tables: tables.items.map((table) => table.name),
    })),
    statePart: parts.items[0]?.id,
  };
}

/** Learns how much every sheet holds: one round trip more. */
export async function withSizes(context: Excel.RequestContext, outline: Outline): Promise<Outline> {
  const ranges = outline.sheets.map(({ name }) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    loadPlace(range);
    return range;
  });
  await context.sync();
  return {
    ...outline,
    sheets: outline.sheets.map((sheet, i) => {
      const range = ranges[i];
      return range === undefined ? sheet : { ...sheet, used: rectangleOf(range) };
    }),
  };
}

/** Whether two outlines name the same things, however much these hold. */
export function sameNames(a: Outline, b: Outline): boolean {
  const names = ({ sheets, statePart }: Outline): string =>
    JSON.stringify([statePart ?? null, sheets.map(({ name, tables }) => [name, tables])]);
  return names(a) === names(b);
}
