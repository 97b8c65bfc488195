import type { FilledRun } from './assign';
import type { ColumnFill, FormBlock } from './form';
import type { LineFacts } from './lineFacts';
import type { PlacedSection } from './placed';
import type { BlockMapping } from './mapping';
import type { FilledBlock } from './state';

/** The remembered filling of a block, if it has one. */
export function rememberedOf(
  blocks: readonly FilledBlock[],
  { sheet, index }: FormBlock,
): FilledBlock | undefined {
  return blocks.find((block) => block.sheet === sheet.name && block.index === index);
}

/** What was chosen for the columns of blocks before, as a mapping. */
export function mappingOf(block: FilledBlock): BlockMapping {
  const { sheet, index, header, columns, left = [] } = block;
  const fills = new Map<number, ColumnFill | undefined>(left.map((column) => [column, undefined]));
  for (const { column, fill } of columns) fills.set(column, fill);
  return { sheet, index, columns: fills, ...(header === undefined ? {} : { header }) };
}

/** The block with the formulas that are the form's own, as they were when it was first filled. */
export function withOwnFormulas(block: FormBlock, before: FilledBlock | undefined): FormBlock {
  if (before === undefined) return block;
  const own = new Map(before.columns.map(({ column, isOwn }) => [column, isOwn]));
  return {
    ...block,
    columns: block.columns.map((each) => ({
      ...each,
      isOwn: own.get(each.column) ?? each.isOwn,
    })),
  };
}

/** Which rows of the block's sections were filled before, as far as they can be told. */
export function filledRuns(
  block: FormBlock,
  before: FilledBlock | undefined,
): readonly (FilledRun | undefined)[] {
  const isSameShape = before?.sections.length === block.sections.length;
  return block.sections.map(({ lines }, i) => {
    const section = isSameShape ? before.sections[i] : undefined;
    if (section === undefined || section.length === 0) return undefined;
    const { offset, length, rows } = section;
    if (lines.length === rows) return { offset, length };
    // Rows that came or went by hand: where all were ours, all are.
    return offset === 0 && length === rows ? { offset, length: lines.length } : undefined;
  });
}

/** What is to be remembered of a filled block. `header`: the rows that were pointed out. */
export function rememberBlock(
  block: FormBlock,
  placed: readonly PlacedSection[],
  before: FilledBlock | undefined,
  header: FilledBlock['header'],
  { given, notes }: LineFacts,
  source: string,
): FilledBlock {
  const left = block.columns.flatMap(({ column, isLeft }) => (isLeft ? [column] : []));
  return {
    sheet: block.sheet.name,
    index: block.index,
    ...(header === undefined ? {} : { header }),
    ...(left.length === 0 ? {} : { left }),
    source,
    isFlat: before?.isFlat ?? block.sections.every(({ headings }) => headings.length === 0),
    columns: block.columns.flatMap(({ column, fill, isOwn }) =>
      fill === undefined ? [] : [{ column, fill, isOwn }],
    ),
    given,
    ...(notes.size === 0 ? {} : { notes: [...notes] }),
    sections: placed.map(({ first, last, free, assignment }, i) => ({
      offset: free === undefined ? 0 : free.first - first,
      length: free?.length ?? 0,
      issued: before?.sections[i]?.issued ?? assignment.free?.length ?? 0,
      rows: last - first + 1,
    })),
  };
}
