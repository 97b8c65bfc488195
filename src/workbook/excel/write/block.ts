import type { CellContent, SetBlock } from '../../../core/model/plan';
import { isFormulaCell, sameContent } from '../../../core/plan/content';
import { bytesOf, type CheckKept, type Place, type SheetProxies, type Step } from './step';
import { isKept, typedContent } from './typing';

const TEXT_FORMAT = '@';
const GENERAL = 'General';

/** The number formats of a cell before and after the plan. */
export type FormatAt = (row: number, column: number) => Formats;

export interface Formats {
  readonly before: string;
  readonly after: string;
}

/** What of a block is one step: small enough that steps fill a batch well. */
const STEP_BYTES = 100_000;

interface Line {
  readonly row: number;
  readonly contents: readonly (CellContent | typeof UNCHANGED)[];
  readonly bytes: number;
}

/** A cell that already holds what the plan wants: Excel is told null and leaves it. */
const UNCHANGED = Symbol('unchanged');

/** A block in steps of rows; none where all cells hold what they should already. */
export function blockSteps(operation: SetBlock, formatAt: FormatAt): readonly Step[] {
  const { sheet, at, old, values } = operation;
  const lines = values.map((line, i): Line => {
    const contents = line.map((content, j) =>
      sameContent(old[i]?.[j], content) && !isFormulaCell(content) ? UNCHANGED : content,
    );
    const sizes = contents.map((content) =>
      content === UNCHANGED ? 10 : bytesOf(typedContent(content)),
    );
    return { row: at.row + i, contents, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  });
  const steps: Step[] = [];
  let group: Line[] = [];
  let bytes = 0;
  const close = (): void => {
    const rows = group;
    if (rows.some(({ contents }) => contents.some((content) => content !== UNCHANGED)))
      steps.push({
        bytes,
        queue: (sheets) => queueRows(sheets, sheet, rows, at.column, formatAt),
      });
    group = [];
    bytes = 0;
  };
  for (const line of lines) {
    if (bytes + line.bytes > STEP_BYTES && group.length > 0) close();
    group.push(line);
    bytes += line.bytes;
  }
  close();
  return steps;
}

function queueRows(
  sheets: SheetProxies,
  sheet: string,
  rows: readonly Line[],
  left: number,
  formatAt: FormatAt,
): CheckKept | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const width = first.contents.length;
  const place = sheets.get(sheet).getRangeByIndexes(first.row, left, rows.length, width);
  const formats = formatsFor(rows, left, formatAt);
  if (formats.isTyped) place.numberFormat = formats.whileTyping;
  place.values = typedRows(rows, (content) => !isFormulaCell(content));
  if (rows.some(hasFormula)) place.formulas = typedRows(rows, isFormulaCell);
  if (formats.isRestored) place.numberFormat = formats.afterwards;
  // A proxy holds what was assigned to it: what Excel made of it must be asked of another one.
  const back = sheets.get(sheet).getRangeByIndexes(first.row, left, rows.length, width);
  back.load('formulas');
  return () => notKept(rows, back, { sheet, left });
}

function hasFormula({ contents }: Line): boolean {
  return contents.some((content) => content !== UNCHANGED && isFormulaCell(content));
}

/** What to type into the cells that `isWanted`; the others are left as they are. */
function typedRows(rows: readonly Line[], isWanted: (content: CellContent) => boolean) {
  return rows.map(({ contents }) =>
    contents.map((content) =>
      content !== UNCHANGED && isWanted(content) ? typedContent(content) : null,
    ),
  );
}

/** The cells that do not hold what was written. */
function notKept(
  rows: readonly Line[],
  back: Excel.Range,
  { sheet, left }: { readonly sheet: string; readonly left: number },
): readonly Place[] {
  return rows.flatMap(({ row, contents }, i) => {
    const line: readonly unknown[] = back.formulas[i] ?? [];
    return contents.flatMap((content, j): readonly Place[] =>
      content === UNCHANGED || isKept(content, line[j]) ? [] : [{ sheet, row, column: left + j }],
    );
  });
}

type FormatMatrix = (string | null)[][];

/**
 * A text cell makes texts of numbers and formulas, and a formula gives a General cell a format
 * that nobody chose: so cells are General while they are written, and get their format after it.
 */
function formatsFor(rows: readonly Line[], left: number, formatAt: FormatAt) {
  let isTyped = false;
  let isRestored = false;
  const whileTyping: FormatMatrix = [];
  const afterwards: FormatMatrix = [];
  for (const { row, contents } of rows) {
    const typing: (string | null)[] = [];
    const after: (string | null)[] = [];
    contents.forEach((content, j) => {
      const isWritten = content !== UNCHANGED && content !== undefined;
      const format = isWritten ? formatAt(row, left + j) : undefined;
      const isText = format?.before === TEXT_FORMAT || format?.after === TEXT_FORMAT;
      const isFormula = isWritten && isFormulaCell(content);
      typing.push(isText ? GENERAL : null);
      after.push((isText || isFormula) && format !== undefined ? format.after : null);
      isTyped ||= isText;
      isRestored ||= isText || isFormula;
    });
    whileTyping.push(typing);
    afterwards.push(after);
  }
  return { whileTyping, afterwards, isTyped, isRestored };
}
