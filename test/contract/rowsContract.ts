import fc from 'fast-check';
import { findSheet } from '../../src/core/model/cells';
import type { Operation, Plan, Refusal } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { rehearse, simulate } from '../../src/core/plan/rehearse';
import type { WorkbookPort } from '../../src/workbook/port';
import { settle } from '../../src/workbook/settle';
import { bookAndRows } from './arbitraries';
import { plainBook, plainSheet, type PlainSheet } from './plain';
import {
  block,
  bookOf,
  comment,
  deleteRows,
  insertRows,
  link,
  merge,
  pageSetup,
  planOf,
  style,
  validation,
} from './planning';

export interface RowsOptions {
  /** Whether the adapter reads and writes notes and links of any cell. */
  readonly notes?: boolean;
  /** Whether it reads and writes the drop-down lists of any sheet. */
  readonly lists?: boolean;
  /** How many random plans to try. */
  readonly numRuns?: number;
}

const SHEET = 'Biểu 1';
const OTHER = "Bảng 'tổng' hợp";

/** A table of a report: two header rows, two lines, a total; another sheet refers to it. */
const report = bookOf({
  [SHEET]: [
    ['BÁO CÁO'],
    ['TT', 'Chỉ tiêu', 'Năm 2026'],
    [undefined, undefined, 'KH', 'TH', '%'],
    [1, 'Lúa', 100, 90, { formula: 'ROUND(D4/C4*100,1)', result: 90 }],
    [2, 'Ngô', 50, 60, { formula: 'ROUND(D5/C5*100,1)', result: 120 }],
    [
      undefined,
      'Cộng',
      { formula: 'SUM(C4:C5)', result: 150 },
      { formula: 'SUM(D4:D$5)', result: 150 },
      { formula: 'ROUND(D6/$C$6*100,1)', result: 100 },
    ],
    [],
    [undefined, undefined, undefined, 'CHỦ TỊCH'],
  ],
  [OTHER]: [
    [{ formula: `'${SHEET}'!C6`, result: 150 }],
    [{ formula: `SUM('biểu 1'!C4:D5)`, result: 300 }],
    [{ formula: 'A1+C6', result: 150 }],
  ],
});

const OLD_LOOK = { numberFormat: 'General' };

function dressed({ notes = true, lists = true }: RowsOptions): Plan {
  const setup = {
    titleRows: { first: 1, last: 2 },
    printArea: [{ top: 0, left: 0, bottom: 7, right: 5 }],
  };
  return planOf(
    merge(SHEET, 'A1:E1'),
    merge(SHEET, 'A2:A3'),
    merge(SHEET, 'C2:E2'),
    merge(SHEET, 'D8:E10'),
    style(SHEET, 'C4:D4', { numberFormat: '0.0' }, OLD_LOOK),
    style(SHEET, 'C5:D5', { numberFormat: '0.00' }, OLD_LOOK),
    {
      kind: 'size',
      sheet: SHEET,
      axis: 'rows',
      span: { first: 3, last: 3 },
      size: 30,
      old: undefined,
    },
    pageSetup(SHEET, setup),
    ...(notes ? [comment(SHEET, 'D8', 'Ký'), link(SHEET, 'B8', `'${SHEET}'!C6`)] : []),
    ...(lists ? [validation(SHEET, 'F4:F5', '$H$4:$H$5')] : []),
  );
}

/** What every adapter must do alike with rows that come in or go. */
export function describeRowsContract(
  name: string,
  makeWorkbook: (snapshot: Snapshot) => Promise<WorkbookPort>,
  options: RowsOptions = {},
): void {
  const { notes = true, lists = true, numRuns = 60 } = options;

  async function applied(workbook: WorkbookPort, plan: Plan): Promise<Snapshot> {
    expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    return workbook.readSnapshot('workbook');
  }

  async function reportWorkbook(): Promise<WorkbookPort> {
    const workbook = await makeWorkbook(report);
    await applied(workbook, dressed(options));
    return workbook;
  }

  function plain(snapshot: Snapshot, sheet = SHEET): PlainSheet {
    const found = findSheet(snapshot, sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return plainSheet(snapshot, found);
  }

  describe(`rows that come and go: ${name}`, () => {
    test('rows between two lines take all that refers to the table along', async () => {
      const workbook = await reportWorkbook();
      const before = await workbook.readSnapshot('workbook');
      const plan = planOf(insertRows(SHEET, 4, 2));
      const after = await applied(workbook, plan);
      const sheet = plain(after);
      expect(sheet.cells).toEqual({
        A1: 'text "BÁO CÁO"',
        A2: 'text "TT"',
        B2: 'text "Chỉ tiêu"',
        C2: 'text "Năm 2026"',
        C3: 'text "KH"',
        D3: 'text "TH"',
        E3: 'text "%"',
        A4: 'number 1',
        B4: 'text "Lúa"',
        C4: 'number 100 [0.0|Calibri|11]',
        D4: 'number 90 [0.0|Calibri|11]',
        E4: '=ROUND(D4/C4*100,1) number 90',
        C5: '[0.0|Calibri|11]',
        D5: '[0.0|Calibri|11]',
        C6: '[0.0|Calibri|11]',
        D6: '[0.0|Calibri|11]',
        A7: 'number 2',
        B7: 'text "Ngô"',
        C7: 'number 50 [0.00|Calibri|11]',
        D7: 'number 60 [0.00|Calibri|11]',
        E7: '=ROUND(D7/C7*100,1) number 120',
        B8: 'text "Cộng"',
        C8: '=SUM(C4:C7) number 150',
        D8: '=SUM(D4:D$7) number 150',
        E8: '=ROUND(D8/$C$8*100,1) number 100',
        D10: 'text "CHỦ TỊCH"',
      });
      expect(sheet).toMatchObject({
        merges: ['A1:E1', 'A2:A3', 'C2:E2', 'D10:E12'],
        heights: { 3: 30, 4: 30, 5: 30 },
        pageSetup: { titleRows: { first: 1, last: 2 }, printArea: ['A1:F10'] },
        ...(notes ? { comments: { D10: 'Ký' }, links: { B10: `'${SHEET}'!C8` } } : {}),
        ...(lists ? { lists: { 'F4:F7': '$H$4:$H$7' } } : {}),
      });
      expect(plain(after, OTHER).cells).toEqual({
        A1: `='${SHEET}'!C8 number 150`,
        A2: `=SUM('biểu 1'!C4:D7) number 300`,
        A3: '=A1+C6 number 150',
      });
      const back = await applied(workbook, planOf(deleteRows(SHEET, 4, 2)));
      expect(plainBook(back)).toEqual(plainBook(before));
    });

    test('rows after the last line leave sums alone and take its list and its looks', async () => {
      const workbook = await reportWorkbook();
      const after = plain(await applied(workbook, planOf(insertRows(SHEET, 5, 1))));
      expect(after).toMatchObject({
        cells: {
          C6: '[0.00|Calibri|11]',
          C7: '=SUM(C4:C5) number 150',
          E7: '=ROUND(D7/$C$7*100,1) number 100',
        },
        heights: { 3: 30 },
        ...(lists ? { lists: { 'F4:F6': '$H$4:$H$5' } } : {}),
      });
    });

    test('rows before the first line are like it when they are to be like the one below', async () => {
      const workbook = await reportWorkbook();
      const after = plain(await applied(workbook, planOf(insertRows(SHEET, 3, 2, 'below'))));
      expect(after).toMatchObject({
        cells: {
          C4: '[0.0|Calibri|11]',
          D5: '[0.0|Calibri|11]',
          C6: 'number 100 [0.0|Calibri|11]',
          C8: '=SUM(C6:C7) number 150',
        },
        merges: ['A1:E1', 'A2:A3', 'C2:E2', 'D10:E12'],
        heights: { 3: 30, 4: 30, 5: 30 },
        pageSetup: { titleRows: { first: 1, last: 2 }, printArea: ['A1:F10'] },
        ...(lists ? { lists: { 'F4:F7': '$H$6:$H$7' } } : {}),
      });
    });

    test('merged cells across the new rows grow, and print titles with them', async () => {
      const workbook = await reportWorkbook();
      const after = plain(await applied(workbook, planOf(insertRows(SHEET, 2, 1))));
      expect(after).toMatchObject({
        merges: ['A1:E1', 'A2:A4', 'C2:E2', 'D9:E11'],
        pageSetup: { titleRows: { first: 1, last: 3 }, printArea: ['A1:F9'] },
      });
    });

    test('figures in new rows count in the sums over them, and undo takes both away', async () => {
      const workbook = await reportWorkbook();
      const before = await workbook.readSnapshot('workbook');
      const plan = planOf(
        insertRows(SHEET, 4, 1),
        block(bookOf({ [SHEET]: [] }), SHEET, 'C5', [[25, 30]]),
      );
      const outcome = await workbook.applyPlan(plan);
      expect(outcome).toMatchObject({ ok: true });
      const after = await workbook.readSnapshot('workbook');
      expect(plain(after).cells).toMatchObject({
        C5: 'number 25 [0.0|Calibri|11]',
        C7: '=SUM(C4:C6) number 175',
        D7: '=SUM(D4:D$6) number 180',
        E7: '=ROUND(D7/$C$7*100,1) number 102.9',
      });
      expect(plain(after, OTHER).cells).toEqual({
        A1: `='${SHEET}'!C7 number 175`,
        A2: `=SUM('biểu 1'!C4:D6) number 355`,
        A3: '=A1+C6 number 175',
      });
      if (!outcome.ok) return;
      const back = await applied(workbook, outcome.value.inverse);
      expect(plainBook(back)).toEqual(plainBook(before));
    });

    test('a block written before rows come in is where its rows went', async () => {
      const workbook = await makeWorkbook(report);
      const plan = planOf(block(report, SHEET, 'C5', [[70]]), insertRows(SHEET, 0, 3, 'below'));
      const after = plain(await applied(workbook, plan));
      expect(after.cells).toMatchObject({
        C8: 'number 70',
        E8: '=ROUND(D8/C8*100,1) number 85.7',
        C9: '=SUM(C7:C8) number 170',
      });
    });

    const refused: readonly (readonly [string, readonly Operation[], Refusal])[] = [
      [
        'to take out rows that hold something',
        [deleteRows(SHEET, 6, 2)],
        { code: 'rows-not-empty', sheet: SHEET, rows: '7:8' },
      ],
      [
        'to take out rows that a formula speaks of',
        [
          block(report, SHEET, 'A20', [[{ formula: 'SUM(B15:B16)', result: 0 }]]),
          deleteRows(SHEET, 14, 2),
        ],
        { code: 'rows-in-use', sheet: SHEET, rows: '15:16' },
      ],
      [
        'to push what is there past the last row',
        [block(report, SHEET, 'A1048576', [['cuối']]), insertRows(SHEET, 4, 1)],
        { code: 'rows-past-end', sheet: SHEET },
      ],
      [
        'rows on a sheet that is not there',
        [insertRows('Không có', 4, 1)],
        { code: 'sheet-missing', sheet: 'Không có' },
      ],
      [
        'a first row like the one above it',
        [insertRows(SHEET, 0, 1)],
        { code: 'not-supported', what: 'rows-without-neighbour' },
      ],
      [
        'to change a name that is not there',
        [{ kind: 'name', name: 'Ten', formula: 'A1', old: 'A2' }],
        { code: 'name-changed', name: 'Ten' },
      ],
    ];

    test.each(refused)('refuses %s and leaves everything as it was', async (_, steps, refusal) => {
      const workbook = await makeWorkbook(report);
      const outcome = await workbook.applyPlan(planOf(insertRows(SHEET, 12, 1), ...steps));
      expect(outcome).toEqual({ ok: false, error: refusal });
      expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(report));
    });

    test('random plans with rows do what they say, or nothing, and can be undone', async () => {
      await fc.assert(
        fc.asyncProperty(bookAndRows, async ({ book, plan }) => {
          const workbook = await makeWorkbook(book);
          const start = await workbook.readSnapshot('workbook');
          expect(plainBook(start)).toEqual(plainBook(book));
          const wanted = rehearse(plan, start);
          const outcome = await workbook.applyPlan(plan);
          const after = await workbook.readSnapshot('workbook');
          if (!wanted.ok) {
            expect(outcome).toEqual(wanted);
            expect(plainBook(after)).toEqual(plainBook(start));
            return;
          }
          expect(outcome.ok).toBe(true);
          const simulated = settle(simulate(plan, start), plan).snapshot;
          expect(plainBook(after)).toEqual(plainBook(simulated));
          if (!outcome.ok) return;
          expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
          expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(start));
        }),
        { numRuns },
      );
    });
  });
}
