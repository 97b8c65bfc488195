import fc from 'fast-check';
import { findSheet } from '../../src/core/model/cells';
import type { Operation, Plan, Refusal } from '../../src/core/model/plan';
import type { Snapshot } from '../../src/core/model/snapshot';
import { rehearse, simulate } from '../../src/core/plan/rehearse';
import type { WorkbookPort } from '../../src/workbook/port';
import { settle } from '../../src/workbook/settle';
import { bookOfReferences } from './arbitraries';
import { plainBook, plainSheet } from './plain';
import { block, bookOf, link, pageSetup, planOf, renameSheet, validation } from './planning';

export interface RenameOptions {
  /** Whether the adapter reads and writes links and drop-down lists of any cell. */
  readonly marks?: boolean;
  /** How many random plans to try. */
  readonly numRuns?: number;
}

const SHEET = 'Số liệu';
const OTHER = "Bảng 'tổng' hợp";
const LAST = 'Cuối';

const report = bookOf({
  [SHEET]: [
    [100, 90, { formula: 'ROUND(B1/A1*100,1)', result: 90 }],
    [50, 60],
  ],
  [OTHER]: [
    [{ formula: `'${SHEET}'!A1*2`, result: 200 }],
    [{ formula: `SUM('số LIỆU'!A1:B2)`, result: 300 }],
    [{ formula: `SUM('${SHEET}:${LAST}'!A1)`, result: 305 }],
    [{ formula: `A1&"${SHEET}!A1"`, result: `200${SHEET}!A1` }],
  ],
  [LAST]: [[5, { formula: `'Bảng ''tổng'' hợp'!A1`, result: 200 }]],
});

/** What every adapter must do alike with a sheet that gets another name. */
export function describeRenameContract(
  name: string,
  makeWorkbook: (snapshot: Snapshot) => Promise<WorkbookPort>,
  options: RenameOptions = {},
): void {
  const { marks = true, numRuns = 60 } = options;

  async function applied(workbook: WorkbookPort, plan: Plan): Promise<Snapshot> {
    expect(await workbook.applyPlan(plan)).toMatchObject({ ok: true });
    return workbook.readSnapshot('workbook');
  }

  function cellsOf(snapshot: Snapshot, sheet: string): Readonly<Record<string, string>> {
    const found = findSheet(snapshot, sheet);
    if (found === undefined) throw new Error(`no sheet ${sheet}`);
    return plainSheet(snapshot, found).cells;
  }

  function namesOf({ sheets }: Snapshot): readonly string[] {
    return sheets.map((sheet) => sheet.name);
  }

  describe(`a sheet that gets another name: ${name}`, () => {
    test('takes along all that speaks of it, in its place among the sheets', async () => {
      const workbook = await makeWorkbook(report);
      const after = await applied(workbook, planOf(renameSheet(SHEET, 'Data')));
      expect(namesOf(after)).toEqual(['Data', OTHER, LAST]);
      expect(cellsOf(after, 'Data')).toEqual(
        cellsOf(await (await makeWorkbook(report)).readSnapshot('workbook'), SHEET),
      );
      expect(cellsOf(after, OTHER)).toEqual({
        A1: '=Data!A1*2 number 200',
        A2: '=SUM(Data!A1:B2) number 300',
        A3: `=SUM(Data:${LAST}!A1) number 305`,
        A4: `=A1&"${SHEET}!A1" text "200${SHEET}!A1"`,
      });
    });

    test('with quotes in its names is told from others', async () => {
      const workbook = await makeWorkbook(report);
      const after = await applied(workbook, planOf(renameSheet(OTHER, "Phụ 'lục'1")));
      expect(cellsOf(after, LAST)).toEqual({
        A1: 'number 5',
        B1: "='Phụ ''lục''1'!A1 number 200",
      });
    });

    test('keeps its page and, in the same plan, takes figures under its new name', async () => {
      const workbook = await makeWorkbook(report);
      const setup = {
        titleRows: { first: 0, last: 1 },
        printArea: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      };
      await applied(workbook, planOf(pageSetup(SHEET, setup)));
      const before = await workbook.readSnapshot('workbook');
      const renamed = simulate(planOf(renameSheet(SHEET, 'Data')), before);
      const plan = planOf(
        block(before, SHEET, 'A2', [[70]]),
        renameSheet(SHEET, 'Data'),
        block(renamed, 'Data', 'A1', [[1000]]),
      );
      const outcome = await workbook.applyPlan(plan);
      expect(outcome).toMatchObject({ ok: true });
      const after = await workbook.readSnapshot('workbook');
      expect(cellsOf(after, 'Data')).toMatchObject({ A1: 'number 1000', A2: 'number 70' });
      expect(cellsOf(after, OTHER)).toMatchObject({
        A1: '=Data!A1*2 number 2000',
        A2: '=SUM(Data!A1:B2) number 1220',
      });
      const sheet = findSheet(after, 'Data');
      expect(sheet && plainSheet(after, sheet).pageSetup).toMatchObject({
        titleRows: { first: 0, last: 1 },
        printArea: ['A1:C2'],
      });
      if (!outcome.ok) return;
      const back = await applied(workbook, outcome.value.inverse);
      expect(namesOf(back)).toEqual(namesOf(report));
      expect(cellsOf(back, SHEET)).toEqual(cellsOf(before, SHEET));
    });

    if (marks)
      test('takes along where links lead and where lists stand', async () => {
        const workbook = await makeWorkbook(report);
        await applied(
          workbook,
          planOf(
            link(LAST, 'A1', `'${SHEET}'!B2`),
            validation(LAST, 'C1:C2', `'${SHEET}'!$A$1:$A$2`),
            validation(SHEET, 'D1:D2', '$A$1:$A$2'),
          ),
        );
        const after = await applied(workbook, planOf(renameSheet(SHEET, 'Data')));
        const [own, last] = ['Data', LAST].map((sheet) => findSheet(after, sheet));
        expect(last && plainSheet(after, last)).toMatchObject({
          links: { A1: 'Data!B2' },
          lists: { 'C1:C2': 'Data!$A$1:$A$2' },
        });
        expect(own && plainSheet(after, own).lists).toEqual({ 'D1:D2': '$A$1:$A$2' });
      });

    test('may change only its capital letters', async () => {
      const workbook = await makeWorkbook(report);
      const after = await applied(workbook, planOf(renameSheet(LAST, 'CUỐI')));
      expect(namesOf(after)).toEqual([SHEET, OTHER, 'CUỐI']);
      expect(cellsOf(after, OTHER)).toMatchObject({
        A3: `=SUM('${SHEET}:CUỐI'!A1) number 305`,
      });
    });

    test('leaves its name to another one of the same plan', async () => {
      const workbook = await makeWorkbook(report);
      const plan = planOf(renameSheet(SHEET, 'Tạm'), renameSheet(LAST, SHEET));
      const after = await applied(workbook, planOf(...plan.operations, renameSheet('Tạm', LAST)));
      expect(namesOf(after)).toEqual([LAST, OTHER, SHEET]);
      expect(cellsOf(after, OTHER)).toMatchObject({
        A1: `=${LAST}!A1*2 number 200`,
        A3: `=SUM('${LAST}:${SHEET}'!A1) number 305`,
      });
    });

    test('a figure found by its name as a text is not trusted any more', async () => {
      const formula = `INDIRECT("'${SHEET}'!A1")`;
      const workbook = await makeWorkbook(
        bookOf({ [SHEET]: [[7]], [OTHER]: [[{ formula, result: 7 }, 8]] }),
      );
      const after = await applied(workbook, planOf(renameSheet(SHEET, 'Data')));
      expect(cellsOf(after, OTHER)).toEqual({ A1: `=${formula} stale`, B1: 'number 8' });
    });

    const refused: readonly (readonly [string, Operation, Refusal])[] = [
      [
        'the name of another sheet',
        renameSheet(SHEET, 'CUỐI'),
        { code: 'sheet-exists', sheet: 'CUỐI' },
      ],
      ['a name with a slash', renameSheet(SHEET, '1/2'), invalid('1/2')],
      ['no name', renameSheet(SHEET, ''), invalid('')],
      ['a name in quotes', renameSheet(SHEET, "'A'"), invalid("'A'")],
      ['a name of 32 letters', renameSheet(SHEET, 'x'.repeat(32)), invalid('x'.repeat(32))],
      ["the name of Excel's log", renameSheet(SHEET, 'history'), invalid('history')],
      [
        'to a sheet that is not there',
        renameSheet('Không có', 'Data'),
        { code: 'sheet-missing', sheet: 'Không có' },
      ],
      [
        'to a sheet that is called so but for capital letters',
        renameSheet('CUỐI', 'Data'),
        { code: 'sheet-missing', sheet: 'CUỐI' },
      ],
    ];

    test.each(refused)('refuses %s and leaves everything as it was', async (_, step, error) => {
      const workbook = await makeWorkbook(report);
      const plan = planOf(renameSheet(OTHER, 'Khác'), step);
      expect(await workbook.applyPlan(plan)).toEqual({ ok: false, error });
      expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(report));
    });

    test('random renamings do what they say, or nothing, and can be undone', async () => {
      await fc.assert(
        fc.asyncProperty(bookOfReferences, anyRenamings, async (book, choices) => {
          const workbook = await makeWorkbook(book);
          // From here on every reference is written as Excel writes it.
          const start = await applied(workbook, planOf(renameSheet('Biểu 1', 'Biểu 01')));
          const plan = planOf(...renamings(start, choices));
          const wanted = rehearse(plan, start);
          const outcome = await workbook.applyPlan(plan);
          const after = await workbook.readSnapshot('workbook');
          if (!wanted.ok) {
            expect(outcome).toEqual(wanted);
            expect(plainBook(after)).toEqual(plainBook(start));
            return;
          }
          expect(plainBook(after)).toEqual(plainBook(settle(wanted.value, plan).snapshot));
          if (!outcome.ok) throw new Error(outcome.error.code);
          expect(await workbook.applyPlan(outcome.value.inverse)).toMatchObject({ ok: true });
          expect(plainBook(await workbook.readSnapshot('workbook'))).toEqual(plainBook(start));
        }),
        { numRuns },
      );
    });
  });
}

function invalid(sheet: string): Refusal {
  return { code: 'sheet-name-invalid', sheet };
}

interface Choice {
  readonly index: number;
  readonly to: string;
  /** A figure for the first cell, under the new name. */
  readonly figure: number | undefined;
}

const anyRenamings: fc.Arbitrary<readonly Choice[]> = fc.array(
  fc.record({
    index: fc.nat({ max: 1 }),
    to: fc.constantFrom('Data', 'Q1', '2026', "O'B", 'Khac', 'khac', 'a.b', 'a/b', 'Biểu 01'),
    figure: fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The steps one after the other, each for the workbook that those before it leave. */
function renamings(start: Snapshot, choices: readonly Choice[]): readonly Operation[] {
  const operations: Operation[] = [];
  for (const { index, to, figure } of choices) {
    const before = rehearse(planOf(...operations), start);
    const sheet = before.ok ? (before.value.sheets[index]?.name ?? '') : 'Biểu 01';
    operations.push(renameSheet(sheet, to));
    const after = rehearse(planOf(...operations), start);
    if (after.ok && figure !== undefined) operations.push(block(after.value, to, 'A1', [[figure]]));
  }
  return operations;
}
