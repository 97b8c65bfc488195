import fc from 'fast-check';
import { contains } from '../../src/core/base/address';
import { ERROR_CODES, cellKey, cellOfKey } from '../../src/core/model/cells';
import type { CellContent, Operation, Plan, SetBlock } from '../../src/core/model/plan';
import type { CellValue, PageSetup, Snapshot } from '../../src/core/model/snapshot';
import { simulate } from '../../src/core/plan/rehearse';
import { recalculate } from '../../src/workbook/recalc/recalculate';
import { bookOf, contentAt, planOf } from './planning';

/** Texts as people type and paste them, and as attackers would. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 8, unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    '+84',
    '-',
    '00123',
    "'x",
    'TRUE',
    '  trước và sau  ',
    'Đạt <b>&amp;</b> "x"',
    'dòng 1\ndòng 2\r\ndòng 3\t.',
    '_x0041_',
    '\u0001\u000b\ufffe',
    'Thi đua'.normalize('NFD'),
    ']]>',
  ),
);

export const anyValue: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(undefined),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  anyText,
  fc.boolean(),
  fc.constantFrom(...ERROR_CODES.slice(0, 7)).map((error) => ({ error })),
);

const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 5, arbitrary: anyValue },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellContent>(
      { formula: 'ROUND(1.25,1)', result: 1.3 },
      { formula: '"a"&"b"', result: 'ab' },
      { formula: 'TDKT.HOANTHANH(5,4)', result: 125 },
      { formula: '1=1', result: true },
      { formula: '1/0', result: { error: '#DIV/0!' } },
    ),
  },
);

/** A small workbook of two sheets with values of every kind. */
export const anyBook: fc.Arbitrary<Snapshot> = fc
  .tuple(cellRows(6, 4), cellRows(3, 3))
  .map(([first, second]) => bookOf({ 'Biểu 1': first, "Số 'liệu' 1": second.concat([[1]]) }))
  .filter((book) => book.sheets.length === 2);

function cellRows(
  rows: number,
  columns: number,
): fc.Arbitrary<readonly (readonly CellContent[])[]> {
  return fc.array(fc.array(anyContent, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
}

const anySetup: fc.Arbitrary<PageSetup> = fc.constantFrom<PageSetup>(
  {},
  { orientation: 'landscape', paperSize: 9, titleRows: { first: 4, last: 6 } },
  {
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
    fitToWidth: 1,
    fitToHeight: 0,
    header: '&CTrang &P',
  },
);

type Step = (before: Snapshot) => Operation;

function onSheet(before: Snapshot, index: number) {
  const sheet = before.sheets[index % before.sheets.length];
  if (sheet === undefined) throw new Error('a book has sheets');
  return sheet;
}

const place = fc.record({
  sheet: fc.nat(2),
  row: fc.nat(12),
  column: fc.nat(6),
});

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, cellRows(2, 2)).map(([at, values]): Step => (before) => {
    const sheet = onSheet(before, at.sheet);
    const operation: SetBlock = {
      kind: 'set-block',
      sheet: sheet.name,
      at: { row: at.row, column: at.column },
      old: values.map((line, i) => line.map((_, j) => contentAt(sheet, at.row + i, at.column + j))),
      values,
    };
    return operation;
  }),
  fc.tuple(place, fc.constantFrom(undefined, 5, 12.5, 40)).map(([at, size]): Step => (before) => {
    const sheet = onSheet(before, at.sheet);
    const width = sheet.columnWidths.find(
      ({ first, last }) => first <= at.column && at.column <= last,
    )?.width;
    return {
      kind: 'size',
      sheet: sheet.name,
      axis: 'columns',
      span: { first: at.column, last: at.column },
      size,
      old: width,
    };
  }),
  fc.tuple(place, fc.constantFrom(undefined, 15.75, 33)).map(([at, size]): Step => (before) => {
    const sheet = onSheet(before, at.sheet);
    return {
      kind: 'size',
      sheet: sheet.name,
      axis: 'rows',
      span: { first: at.row, last: at.row },
      size,
      old: sheet.rowHeights.get(at.row),
    };
  }),
  fc.tuple(place, anySetup).map(([at, setup]): Step => (before) => {
    const sheet = onSheet(before, at.sheet);
    return { kind: 'page-setup', sheet: sheet.name, setup, old: sheet.pageSetup };
  }),
  fc.nat(2).map((n): Step => () => ({ kind: 'add-sheet', sheet: `Phụ lục ${String(n)}` })),
  place.map(({ sheet, row, column }): Step => (before) => ({
    kind: 'merge',
    sheet: onSheet(before, sheet).name,
    range: { top: row + 14, left: column, bottom: row + 15, right: column + 1 },
    merged: true,
  })),
  fc
    .constantFrom(undefined, '{"a":1}', '<x>&</x>')
    .map((state): Step => (before) => ({ kind: 'state', state, old: before.state })),
);

const anyNoteStep: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, anyText).map(([at, text]): Step => (before) => {
    const sheet = onSheet(before, at.sheet);
    const cell = { row: at.row % 4, column: at.column % 3 };
    const old = sheet.comments?.get(cellKey(cell.row, cell.column));
    const note = old === undefined ? text : undefined;
    return { kind: 'comment', sheet: sheet.name, cell, text: note, old };
  }),
  fc.tuple(place, anyText).map(([at, location]): Step => (before) => {
    const sheet = onSheet(before, at.sheet);
    const cell = { row: at.row % 4, column: at.column % 3 };
    const old = sheet.links?.find(({ range }) => contains(range, cell))?.location;
    const target = old === undefined ? location : undefined;
    return { kind: 'hyperlink', sheet: sheet.name, cell, location: target, old };
  }),
  fc
    .tuple(place, fc.constantFrom("'Biểu 1'!$A$1:$A$3", '"Đạt,Vượt"'))
    .map(([at, choices]): Step => (before) => {
      const sheet = onSheet(before, at.sheet);
      const column = at.column % 3;
      const top = (at.row % 3) * 2;
      const range = { top, bottom: top + 1, left: column, right: column };
      const old = sheet.validations.find(({ ranges }) =>
        ranges.some((one) => contains(one, { row: top, column })),
      )?.formula;
      const list = old === undefined ? choices : undefined;
      return { kind: 'validation', sheet: sheet.name, range, list, old };
    }),
);

interface BookAndPlan {
  readonly book: Snapshot;
  readonly plan: Plan;
}

/** A workbook, and a plan for it whose every `old` is right. It may still be refused (a merge twice). */
export const bookAndPlan: fc.Arbitrary<BookAndPlan> = planned(anyStep);

/** The same with notes, links and drop-down lists among the steps. */
export const bookAndNotes: fc.Arbitrary<BookAndPlan> = planned(fc.oneof(anyStep, anyNoteStep));

const anyRowsStep: fc.Arbitrary<Step> = fc
  .tuple(
    place,
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom<'above' | 'below'>('above', 'below'),
  )
  .map(([{ sheet, row }, count, like]): Step => (before) => ({
    kind: 'insert-rows',
    sheet: onSheet(before, sheet).name,
    at: row + 1,
    count,
    like,
  }));

/** The same with rows that come in among the steps. */
export const bookAndRows: fc.Arbitrary<BookAndPlan> = planned(
  fc.oneof({ weight: 3, arbitrary: anyStep }, { weight: 2, arbitrary: anyRowsStep }),
);

type Rows = readonly (readonly CellContent[])[];

const anyReference = fc.constantFrom(
  ...[
    'A1',
    '$A$4',
    'B$7+1',
    'A2*A9',
    'SUM(A1:B5)',
    'SUM($A$3:$A$8,B2)',
    'SUM(B:B)',
    'SUM(12:13)+A2',
  ],
  ...[
    "'Biểu 1'!A3",
    "SUM('biểu 1'!A2:B8)/'Biểu 1'!$B$6",
    "SUM('Biểu 1'!A:A)",
    "Khac!B2*'Biểu 1'!A9",
  ],
);

/** A book of two sheets with figures in A and B and, right of them, formulas with their results. */
export const bookOfReferences: fc.Arbitrary<Snapshot> = fc
  .record({ first: referringRows(1), other: referringRows(2) })
  .map(({ first, other }) => {
    const book = bookOf({ 'Biểu 1': first, Khac: other });
    const cells = book.sheets.flatMap(({ name, grid }) =>
      [...grid.formulas.keys()].map((key) => ({ sheet: name, ...cellOfKey(key) })),
    );
    const { results } = recalculate(book, cells);
    const resultAt = (name: string, row: number, column: number): CellValue =>
      results.find((one) => one.sheet === name && one.row === row && one.column === column)?.value;
    const settled = (name: string, rows: Rows): Rows =>
      rows.map((line, row) =>
        line.map((content, column) =>
          typeof content === 'object' && 'formula' in content
            ? { ...content, result: resultAt(name, row, column) }
            : content,
        ),
      );
    return bookOf({ 'Biểu 1': settled('Biểu 1', first), Khac: settled('Khac', other) });
  });

function referringRows(gap: number): fc.Arbitrary<Rows> {
  const anyLine = fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 999 }),
      fc.option(anyReference),
    )
    .map(([a, b, formula]): readonly CellContent[] =>
      formula === null
        ? [a, b]
        : [a, b, ...Array.from({ length: gap }, () => undefined), { formula, result: 0 }],
    );
  return fc.array(anyLine, { minLength: 9, maxLength: 9 });
}

function planned(anyStepOfPlan: fc.Arbitrary<Step>): fc.Arbitrary<BookAndPlan> {
  return fc
    .tuple(anyBook, fc.array(anyStepOfPlan, { minLength: 1, maxLength: 6 }))
    .map(([book, steps]) => {
      const operations: Operation[] = [];
      for (const step of steps) operations.push(step(simulate(planOf(...operations), book)));
      return { book, plan: planOf(...operations) };
    });
}
