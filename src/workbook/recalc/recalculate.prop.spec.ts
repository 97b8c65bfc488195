import fc from 'fast-check';
import { cellKey } from '../../core/model/cells';
import { GridBuilder } from '../../core/model/gridBuilder';
import type { CellValue, Snapshot } from '../../core/model/snapshot';
import { formatCell } from '../../core/base/address';
import { precedents } from './precedents';
import { recalculate, type SheetCell } from './recalculate';
import { snapshotOf } from './sketch';

const SHEETS = ['Một', 'Hai 2'];
const COLUMNS = 4;

/** A formula or a number for each cell; formulas read only cells of lower number. */
type Content = number | string;

/** Cell `i` of a book of two sheets, four columns wide. */
function placeOf(i: number): SheetCell {
  const at = Math.floor(i / 2);
  return {
    sheet: SHEETS[i % 2] ?? '',
    row: Math.floor(at / COLUMNS),
    column: at % COLUMNS,
  };
}

function addressOf(i: number): string {
  const { sheet, row, column } = placeOf(i);
  return `'${sheet}'!${formatCell({ row, column })}`;
}

/** What whole rows above cell `i` sum to, as a formula; rows of lower numbers only. */
function rowsAbove(i: number, sheet: number): string {
  const { row } = placeOf(i);
  return row === 0
    ? '0'
    : `SUM('${SHEETS[sheet] ?? ''}'!A1:${formatCell({ row: row - 1, column: 3 })})`;
}

const term = (i: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: -9, max: 9 }).map((n) => `(${String(n)})`),
    fc.nat(Math.max(0, i - 1)).map((j) => (i === 0 ? '1' : addressOf(j))),
    fc.integer({ min: 0, max: 1 }).map((sheet) => rowsAbove(i, sheet)),
  );

const content = (i: number): fc.Arbitrary<Content> =>
  fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc
      .tuple(term(i), fc.constantFrom('+', '-', '*'), term(i))
      // Kept small, so that sums are exact in any order.
      .map(([a, operator, b]) =>
        operator === '*'
          ? `IF(ABS(${a})<100,${a},0)*(2)-(${b})*0`
          : `IF(ABS(${a})<1000000,${a},1)${operator}IF(ABS(${b})<1000000,${b},1)`,
      ),
  );

const book = fc
  .integer({ min: 1, max: 48 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, i) => content(i))));

function build(contents: readonly Content[], values: ReadonlyMap<string, CellValue>): Snapshot {
  const builders = SHEETS.map(() => new GridBuilder());
  contents.forEach((what, i) => {
    const { row, column } = placeOf(i);
    const builder = builders[i % 2];
    if (typeof what === 'number') {
      builder?.add(row, column, what);
    } else {
      const value = values.get(addressOf(i));
      if (value !== undefined) builder?.add(row, column, value);
      builder?.addFormula(row, column, { text: what });
    }
  });
  const empty = snapshotOf({ [SHEETS[0] ?? '']: {}, [SHEETS[1] ?? '']: {} });
  return {
    ...empty,
    sheets: empty.sheets.map((sheet, i) => ({
      ...sheet,
      grid: builders[i]?.build() ?? sheet.grid,
    })),
  };
}

/** Every value, computed from nothing: every cell counts as changed. */
function fromScratch(contents: readonly Content[]): Map<string, CellValue> {
  const { results, unknown } = recalculate(
    build(contents, new Map()),
    contents.map((_, i) => placeOf(i)),
  );
  expect(unknown).toEqual([]);
  return new Map(results.map((cell) => [`'${cell.sheet}'!${formatCell(cell)}`, cell.value]));
}

test('recalculating after one change gives what computing everything anew gives', () => {
  fc.assert(
    fc.property(book, fc.nat(), fc.integer({ min: -9, max: 9 }), (contents, pick, number) => {
      const target = pick % contents.length;
      const before = fromScratch(contents);
      const edited = contents.map((what, i) => (i === target ? number : what));
      const after = fromScratch(edited);
      const { results, unknown } = recalculate(build(edited, before), [placeOf(target)]);
      expect(unknown).toEqual([]);
      before.delete(addressOf(target));
      for (const cell of results) before.set(`'${cell.sheet}'!${formatCell(cell)}`, cell.value);
      expect(before).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

/** Any mixture, circles and uncomputable formulas included. */
const wild = fc.integer({ min: 1, max: 24 }).chain((size) =>
  fc.array(
    fc.oneof(
      fc.constant<Content>(1),
      fc
        .tuple(
          fc.constantFrom('SUM', 'VLOOKUP', 'IFERROR', 'TODAY'),
          fc.nat(size - 1),
          fc.nat(size - 1),
        )
        .map(([name, i, j]): Content => {
          if (name === 'TODAY') return i % 8 === 0 ? 'TODAY()' : addressOf(j);
          if (name !== 'SUM')
            return `${name}(${addressOf(i)},${addressOf(j)}${name === 'VLOOKUP' ? ',1' : ''})`;
          const { sheet, row, column } = placeOf(i);
          const end = placeOf(j);
          return `SUM('${sheet}'!${formatCell({ row, column })}:${formatCell(end)})`;
        }),
    ),
    { minLength: size, maxLength: size },
  ),
);

/** The formulas that depend on a change by plain reachability over `precedents`. */
function reachable(snapshot: Snapshot, start: SheetCell): Set<string> {
  const formulas = snapshot.sheets.flatMap((sheet) =>
    [...sheet.grid.formulas].map(([key, { text }]) => ({
      id: `${sheet.name}!${String(key)}`,
      ...precedents(snapshot, text, sheet.name),
    })),
  );
  const reached = new Set([`${start.sheet}!${String(cellKey(start.row, start.column))}`]);
  const isRead = (sheet: string, key: number, of: (typeof formulas)[number]): boolean =>
    of.reads.some(
      ({ sheet: name, range }) =>
        name === sheet &&
        Math.floor(key / 16384) >= range.top &&
        Math.floor(key / 16384) <= range.bottom &&
        key % 16384 >= range.left &&
        key % 16384 <= range.right,
    );
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const formula of formulas) {
      const reads = [...reached].some((id) => {
        const mark = id.lastIndexOf('!');
        return isRead(id.slice(0, mark), Number(id.slice(mark + 1)), formula);
      });
      if (reads || !formula.isComplete) reached.add(formula.id);
    }
  }
  return new Set(formulas.map(({ id }) => id).filter((id) => reached.has(id)));
}

test('every dependant, and nothing else, is in exactly one list', () => {
  fc.assert(
    fc.property(wild, fc.nat(), (contents, pick) => {
      const target = placeOf(pick % contents.length);
      const snapshot = build(contents, new Map());
      const { results, unknown } = recalculate(snapshot, [target]);
      const listed = [...results, ...unknown].map(
        ({ sheet, row, column }) => `${sheet}!${String(cellKey(row, column))}`,
      );
      expect(new Set(listed).size).toBe(listed.length);
      expect(new Set(listed)).toEqual(reachable(snapshot, target));
    }),
    { numRuns: 300 },
  );
});

test('a formula with a value reads no formula without one', () => {
  fc.assert(
    fc.property(wild, (contents) => {
      const snapshot = build(contents, new Map());
      const { results, unknown } = recalculate(
        snapshot,
        contents.map((_, i) => placeOf(i)),
      );
      for (const cell of results) {
        const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
        const text = sheet?.grid.formulas.get(cellKey(cell.row, cell.column))?.text ?? '';
        for (const { sheet: name, range } of precedents(snapshot, text, cell.sheet).reads) {
          const inside = unknown.filter(
            (other) =>
              other.sheet === name &&
              other.row >= range.top &&
              other.row <= range.bottom &&
              other.column >= range.left &&
              other.column <= range.right,
          );
          expect(inside).toEqual([]);
        }
      }
    }),
    { numRuns: 300 },
  );
});
