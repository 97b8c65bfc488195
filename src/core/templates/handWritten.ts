import { looseKey } from '../text/fold';
import type { CellContent } from '../model/plan';
import { isFormulaCell } from '../plan/content';
import type { Assigned } from './assign';
import { contentAt } from './contentAt';
import type { FormBlock } from './form';
import type { FilledBlock } from './state';
import type { FormItem } from './formSource';
import { NO_LINES } from './fillLines';
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
  readonly cells: Map<number, CellContent>;
}

/** Reads it from the free rows of a block as they stand before it is filled again. */
export function handWrittenIn(
  block: FormBlock,
  { assignments }: Assigned,
  before: FilledBlock | undefined,
): HandWritings {
  const waiting = new Map<string, Writing[]>();
  // What a filling wrote is nobody's handwriting once its field stands in another column.
  const filled = new Set(before?.columns.map(({ column }) => column));
  const columns = block.columns.filter(
    ({ column, fill, isOwn, isLeft }) =>
      !isOwn &&
      ((fill === undefined && (isLeft || !filled.has(column))) ||
        (fill?.kind === 'field' && (fill.field === 'note' || fill.field === 'ghi-chu'))),
  );
  for (const { free } of before === undefined ? [] : assignments) {
    if (free === undefined) continue;
    for (let row = free.first; row < free.first + free.length; row++) {
      const name = contentAt(block.sheet, row, block.nameColumn);
      if (typeof name !== 'string' || name === '' || name === NO_LINES) continue;
      const cells = new Map<number, CellContent>();
      for (const { column } of columns) {
        const content = contentAt(block.sheet, row, column);
        if (content !== undefined && !isFormulaCell(content)) cells.set(column, content);
      }
      const key = looseKey(name);
      waiting.set(key, [...(waiting.get(key) ?? []), { name, cells }]);
    }
  }
  return {
    // Where nothing waits no line need tell its key.
    take: (item) => (waiting.size === 0 ? undefined : waiting.get(item.key)?.shift()?.cells),
    gone: () =>
      [...waiting.values()].flat().flatMap(({ name, cells }) => {
        const texts = [...cells.values()].flatMap((content) =>
          typeof content === 'string' || typeof content === 'number' ? [String(content)] : [],
        );
        return texts.length === 0 ? [] : [{ name, texts }];
      }),
  };
}
