import { textAt } from '../tables/textLine';
import { looseKey } from '../text/fold';
import type { CellContent } from '../model/plan';
import { isFormulaCell } from '../plan/content';
import type { Assigned } from './assign';
import { contentAt } from './contentAt';
import type { FormBlock, FormSection } from './form';
import { linePaths } from './linePaths';
import type { FilledBlock } from './state';
import type { FormItem } from './formSource';
import { NO_LINES } from './fillLines';
import { isNoteColumn, noteMark } from './notesOfSource';
import type { HandWritten } from './placed';

/** What stands by hand beside lines that were filled before, to follow them. */
export interface HandWritings {
  /** What belongs to the line; each is taken once. */
  take(item: FormItem): HandWritten | undefined;
  /** Lines that are gone although something was written beside them. */
  gone(): readonly { readonly name: string; readonly texts: readonly string[] }[];
}

interface Writing {
  readonly name: string;
  /** What the line belongs under. */
  readonly path: string;
  readonly cells: Map<number, CellContent>;
}

/** Reads it from the free rows of a block as they stand before it is filled again. */
export function handWrittenIn(
  block: FormBlock,
  { assignments, paths }: Assigned,
  before: FilledBlock | undefined,
): HandWritings {
  const waiting = new Map<string, Writing[]>();
  // What a filling wrote is nobody's handwriting once its field stands in another column.
  const filled = new Set(before?.columns.map(({ column }) => column));
  const columns = block.columns.filter(
    (each) =>
      !each.isOwn &&
      ((each.fill === undefined && (each.isLeft || !filled.has(each.column))) ||
        isNoteColumn(each)),
  );
  const notes = new Set(before?.notes);
  for (const { free, section } of before === undefined ? [] : assignments) {
    if (free === undefined) continue;
    const under = pathsByRow(block, section);
    for (let row = free.first; row < free.first + free.length; row++) {
      const name = contentAt(block.sheet, row, block.nameColumn);
      if (typeof name !== 'string' || name === '' || name === NO_LINES) continue;
      const cells = new Map<number, CellContent>();
      for (const each of columns) {
        const content = contentAt(block.sheet, row, each.column);
        if (content === undefined || isFormulaCell(content)) continue;
        const isOurs = isNoteColumn(each) && notes.has(noteMark(content));
        if (!isOurs) cells.set(each.column, content);
      }
      const key = looseKey(name);
      const path = under.get(row) ?? '';
      waiting.set(key, [...(waiting.get(key) ?? []), { name, path, cells }]);
    }
  }
  return {
    // Where nothing waits no line need tell its key.
    take: (item) => {
      const own = waiting.size === 0 ? undefined : waiting.get(item.key);
      if (own === undefined) return undefined;
      const tells = own.some(({ path }) => path !== '') && paths().tell(item.key);
      const at = tells ? own.findIndex(({ path }) => path === paths().of(item)) : 0;
      return at < 0 ? undefined : own.splice(at, 1)[0]?.cells;
    },
    gone: () =>
      [...waiting.values()].flat().flatMap(({ name, cells }) => {
        const texts = [...cells.values()].flatMap((content) =>
          typeof content === 'string' || typeof content === 'number' ? [String(content)] : [],
        );
        return texts.length === 0 ? [] : [{ name, texts }];
      }),
  };
}

/** What each row of a section belongs under, as it stands. */
function pathsByRow(
  { sheet, nameColumn, numberColumn }: FormBlock,
  { lines }: FormSection,
): ReadonlyMap<number, string> {
  const paths = linePaths(
    lines.map(({ row }) => ({
      name: textAt(sheet, row, nameColumn),
      number: numberColumn === undefined ? '' : textAt(sheet, row, numberColumn),
      opensGroup: false,
    })),
  );
  return new Map(lines.map(({ row }, i) => [row, paths[i] ?? '']));
}
