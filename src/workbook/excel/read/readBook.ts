import type { RangeRef } from '../../../core/base/address';
import { isMissing, isTooLarge, TooMuch } from '../trouble';
import { queueBook } from './bookQuery';
import { finished, type BookSnapshot } from './finish';
import { readOutline, sameNames, withSizes, type Outline } from './outline';
import { bandsOf, packed, portionsOf, type Portion, type Trip } from './portions';
import { queueRules, type RulesPlace } from '../rows/rules';
import { queueLinks, type LinkPlace } from './cellLinks';
import type { Choice, PlacedCells, Reading } from './reading';
import { readRest } from './rest';
import { queuePortion, queueSheet } from './sheetQuery';
import { areaOf, readSparse } from './sparse';

/** What to ask of a workbook. */
export interface Question {
  readonly choice: Choice;
  /** Cells whose links are wanted. */
  readonly links?: readonly LinkPlace[];
  /** Rows whose rules for what is typed are wanted; told of sheets whose size is known. */
  readonly rules?: readonly RulesPlace[];
  /** Whether this Excel tells notes. */
  readonly hasNotes?: boolean;
}

/** Of a request that Excel finds too large, a quarter is tried, down to so many cells. */
const SHRINK = 4;
const LEAST_CELLS = 500;

/** So often a workbook may change while it is read. */
const ATTEMPTS = 3;

/**
 * Reads a workbook: one round trip where its outline is known and still right, one more to learn
 * it, one more for each further `budget` cells, and one more where fonts, sizes or spilled
 * formulas must be asked for one by one.
 */
export async function readBook(
  context: Excel.RequestContext,
  known: Outline | undefined,
  wanted: Question,
  budget: number,
): Promise<BookSnapshot> {
  const outline = known ?? (await readOutline(context));
  try {
    return await readWithin(context, outline, wanted, budget);
  } catch (error) {
    const smaller = Math.floor(budget / SHRINK);
    if (!isTooLarge(error) || smaller < LEAST_CELLS) throw error;
    const sized = await withSizes(context, await readOutline(context));
    return readBook(context, sized, wanted, smaller);
  }
}

async function readWithin(
  context: Excel.RequestContext,
  outline: Outline,
  wanted: Question,
  budget: number,
  left = ATTEMPTS,
): Promise<BookSnapshot> {
  const { choice } = wanted;
  const { trips, sparse } = portionsOf(outline, choice, budget);
  const [now = [], ...later] = trips;
  const first = await readFirst(context, outline, wanted, now, left > 1);
  if (first === undefined || (left > 1 && !sameNames(first.book.outline, outline))) {
    // Sheets, tables or the state came or went since the outline was learnt.
    const fresh = await withSizes(context, await readOutline(context));
    return readWithin(context, fresh, wanted, budget, left - 1);
  }
  const held = await readSparse(context, sparse);
  const cut = held.flatMap((portion) => {
    const area = areaOf(portion);
    return area === undefined ? [portion] : bandsOf(portion.sheet, area, budget);
  });
  const rest = packed(cut, budget, NO_SIZES);
  const cells = [...first.cells, ...(await readCells(context, [...later, ...rest]))];
  const whole = { ...first, cells };
  return finished(whole, await readRest(context, whole, choice), outline);
}

const NO_SIZES: ReadonlyMap<string, RangeRef> = new Map();

/** Everything but the cells that come later; undefined when something named is gone. */
async function readFirst(
  context: Excel.RequestContext,
  outline: Outline,
  { choice, links: places = [], rules: ruled = [], hasNotes = false }: Question,
  trip: Trip,
  mayBeMissing: boolean,
): Promise<Reading | undefined> {
  const { worksheets } = context.workbook;
  const book = queueBook(context, outline, hasNotes);
  const sheets = outline.sheets
    .filter(({ name }) => choice(name) !== undefined)
    .map((sheet) => ({
      name: sheet.name,
      read: queueSheet(worksheets.getItem(sheet.name), sheet),
    }));
  const isThere = new Set(outline.sheets.map(({ name }) => name.toLowerCase()));
  const links = queueLinks(
    context,
    places.filter(({ sheet }) => isThere.has(sheet.toLowerCase())),
  );
  const rules = queueRules(context, outline, ruled);
  const cells = queueTrip(context, trip);
  try {
    await context.sync();
  } catch (error) {
    if (mayBeMissing && isMissing(error)) return undefined;
    throw error;
  }
  return {
    book: book(),
    sheets: new Map(sheets.map(({ name, read }) => [name, read()])),
    cells: cells(),
    links: links(),
    rules: rules(),
  };
}

async function readCells(
  context: Excel.RequestContext,
  trips: readonly Trip[],
): Promise<readonly PlacedCells[]> {
  const [trip, ...others] = trips;
  if (trip === undefined) return [];
  const read = queueTrip(context, trip);
  await context.sync();
  const cells = read();
  return [...cells, ...(await readCells(context, others))];
}

function queueTrip(context: Excel.RequestContext, trip: Trip): () => readonly PlacedCells[] {
  const portions = trip.map((portion: Portion) => ({
    sheet: portion.sheet,
    read: queuePortion(context.workbook.worksheets.getItem(portion.sheet), portion.area),
  }));
  return () =>
    portions.map(({ sheet, read }) => {
      const cells = read();
      // Above five million cells Excel gives nothing and says nothing.
      if (cells.block.values === undefined) throw new TooMuch();
      return { sheet, ...cells };
    });
}
