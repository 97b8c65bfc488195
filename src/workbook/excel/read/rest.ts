import type { RangeRef } from '../../../core/base/address';
import { queueCellLooks, type LookAt } from './looks';
import { queueNotes } from './notes';
import { loadPlace, rectangleOf } from './matrix';
import {
  blocksOf,
  type Choice,
  type FilledCell,
  type PlacedCells,
  type Reading,
  type Rest,
  type SheetRest,
} from './reading';
import { looksOver, rangeAt } from './sheetQuery';
import { joinedSpans, queueColumns, queueRows, sizesOf, type SizeReading } from './sizes';

/** So many formulas are asked for the cells they fill. */
const MAX_ANCHORS = 5_000;

/**
 * Asks once more for what the answers before could not tell: looks and sizes that differ, and
 * the cells that spilling formulas fill. No round trip when there is nothing to ask.
 */
export async function readRest(
  context: Excel.RequestContext,
  reading: Reading,
  choice: Choice,
): Promise<Rest> {
  const questions = [...reading.sheets].map(([name, { sizes }]) => {
    const cells = blocksOf(reading.cells, name);
    const sheet = context.workbook.worksheets.getItem(name);
    return {
      name,
      known: sizes,
      lookAt: looksOver(cells),
      looks: cells
        .flatMap(({ looks }) => looks.mixed)
        .map((area) => queueCellLooks(rangeAt(sheet, area))),
      sizes: queueMixedSizes(sheet, sizes),
      spills: queueSpills(sheet, cells),
      ...queueTexts(
        sheet,
        reading.book.notes.get(name) ?? [],
        reading.book.threads.get(name) ?? [],
      ),
      parents: choice(name) === 'used' ? [] : queueParents(sheet, cells),
    };
  });
  const isAsked = questions.some(
    ({ looks, sizes, spills, parents, texts }) =>
      looks.length + spills.length + parents.length + texts.length > 0 || sizes !== undefined,
  );
  if (isAsked) await context.sync();
  return {
    sheets: new Map(
      questions.map(({ name, known, lookAt, looks, sizes, spills, parents, notes, threads }) => {
        const filled = spills.filter(({ range }) => !range.isNullObject);
        const rest: SheetRest = {
          lookAt: looksWith(
            lookAt,
            looks.map((read) => read()),
          ),
          sizes: sizes?.() ?? known,
          arrays: new Map(filled.map(({ key, range }) => [key, rectangleOf(range)])),
          comments: new Map([...notes(), ...threads()]),
          threads: new Set(threads().keys()),
          filledFromOutside: parents.flatMap(({ cell, range }): readonly FilledCell[] =>
            range.isNullObject ? [] : [{ cell, formula: rectangleOf(range) }],
          ),
        };
        return [name, rest];
      }),
    ),
  };
}

function looksWith(
  known: LookAt,
  added: readonly { readonly range: RangeRef; readonly at: LookAt }[],
): LookAt {
  if (added.length === 0) return known;
  return (row, column) =>
    known(row, column) ??
    added
      .find(
        ({ range }) =>
          range.left <= column && column <= range.right && range.top <= row && row <= range.bottom,
      )
      ?.at(row, column);
}

function queueMixedSizes(
  sheet: Excel.Worksheet,
  known: SizeReading,
): (() => SizeReading) | undefined {
  const { mixedRows, mixedColumns, pointsPerCharacter, standardPoints: standard } = known;
  if (mixedRows === undefined && mixedColumns === undefined) return undefined;
  const rows = mixedRows && queueRows(sheet, mixedRows.first, mixedRows.last - mixedRows.first + 1);
  const columns =
    mixedColumns &&
    queueColumns(sheet, mixedColumns.first, mixedColumns.last - mixedColumns.first + 1);
  return () => {
    const more = sizesOf(rows?.() ?? [], columns?.() ?? [], { pointsPerCharacter, standard });
    return {
      ...known,
      rowHeights: new Map([...known.rowHeights, ...more.rowHeights]),
      hiddenRows: joinedSpans([...known.hiddenRows, ...more.hiddenRows]),
      columnWidths: [...known.columnWidths, ...more.columnWidths],
      hiddenColumns: joinedSpans([...known.hiddenColumns, ...more.hiddenColumns]),
    };
  };
}

/** Asks where notes and threads stand; nothing is asked of an Excel that tells of none. */
function queueTexts(sheet: Excel.Worksheet, notes: readonly string[], threads: readonly string[]) {
  const nowhere = (): ReadonlyMap<number, string> => new Map();
  return {
    texts: [...notes, ...threads],
    notes: notes.length === 0 ? nowhere : queueNotes(sheet.notes, notes),
    threads: threads.length === 0 ? nowhere : queueNotes(sheet.comments, threads),
  };
}

interface Spill {
  readonly key: string;
  readonly range: Excel.Range;
}

/** Asks each cell of a block in which something spills for the formula that fills it. */
function queueParents(
  sheet: Excel.Worksheet,
  cells: readonly PlacedCells[],
): readonly { readonly cell: RangeRef; readonly range: Excel.Range }[] {
  return cells
    .filter(({ block }) => block.mayHaveSpill)
    .flatMap(({ block: { range, formulas } }) =>
      (formulas ?? []).flatMap((line, i) =>
        line.flatMap((formula, j) => {
          const isFormula = typeof formula === 'string' && formula.startsWith('=');
          const [row, column] = [range.top + i, range.left + j];
          return isFormula ? [] : [{ top: row, bottom: row, left: column, right: column }];
        }),
      ),
    )
    .slice(0, MAX_ANCHORS)
    .map((cell) => {
      const parent = rangeAt(sheet, cell).getSpillParentOrNullObject();
      loadPlace(parent);
      return { cell, range: parent };
    });
}

/** Asks each formula of a block in which something spills for the cells it fills. */
function queueSpills(sheet: Excel.Worksheet, cells: readonly PlacedCells[]): readonly Spill[] {
  const spills: Spill[] = [];
  for (const { block } of cells) {
    const { range, formulas, values, mayHaveSpill } = block;
    if (!mayHaveSpill) continue;
    formulas?.forEach((line, i) => {
      line.forEach((formula, j) => {
        const isFormula = typeof formula === 'string' && formula.startsWith('=');
        if (!isFormula || formula === values?.[i]?.[j] || spills.length >= MAX_ANCHORS) return;
        const [row, column] = [range.top + i, range.left + j];
        const spill = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
        loadPlace(spill);
        spills.push({ key: `${String(row)},${String(column)}`, range: spill });
      });
    });
  }
  return spills;
}
