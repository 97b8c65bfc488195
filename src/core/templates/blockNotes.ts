import { percentDoubts } from '../annexes/percentCell';
import { columnName, formatCell } from '../base/address';
import { columnFor } from './form';
import type { LineFacts } from './lineFacts';
import type { FormItem } from './formSource';
import { named, type TemplateNote } from './note';
import type { Filling, PlacedSection } from './placed';

/** What must be known of a block once it is filled: whatever had no place, and every doubt. */
export function blockNotes(
  filling: Filling,
  placed: readonly PlacedSection[],
  left: readonly FormItem[],
  facts: LineFacts,
  gone: readonly { readonly name: string; readonly texts: readonly string[] }[],
): readonly TemplateNote[] {
  const { block, source } = filling;
  const sheet = block.sheet.name;
  const notes: TemplateNote[] = [];
  const add = (code: string, names: readonly string[]): void => {
    if (names.length === 0) return;
    const data = { count: names.length, ...named(names) };
    notes.push({ code: `template-notes/${code}`, data, sheet });
  };
  add('no-place', left.map(nameOf));
  add('unmatched', facts.unmatched);
  add('other-unit', facts.otherUnit);
  add('form-kept', facts.formKept);
  add('other-formula', facts.otherFormula);
  add('source-totals', source.totals.map(nameOf));
  add(
    'columns-unmapped',
    block.columns
      .filter(({ fill, isOwn, isLeft }) => fill === undefined && !isOwn && !isLeft)
      .map(({ column, header }) => `${columnName(column)} "${header}"`),
  );
  add('columns-empty', emptyColumns(filling, placed));
  add('columns-outside', columnsOutside(filling));
  add(
    'line-gone',
    gone.map(({ name, texts }) => `${name}: ${texts.join(', ')}`),
  );
  if (facts.handKept > 0) {
    notes.push({ code: 'template-notes/hand-kept', data: { count: facts.handKept }, sheet });
  }
  for (const { assignment, free, first } of placed) {
    if (assignment.sample !== '') {
      const cell = formatCell({ row: first, column: block.nameColumn });
      const data = { text: assignment.sample };
      notes.push({ code: 'template-notes/sample-replaced', data, sheet, cell });
    }
    const rest = (free?.length ?? 0) - assignment.items.length;
    if (rest > 0 && assignment.items.length > 0) {
      const cell = formatCell({
        row: (free?.first ?? 0) + assignment.items.length,
        column: block.nameColumn,
      });
      notes.push({ code: 'template-notes/rows-left', data: { count: rest }, sheet, cell });
    }
  }
  for (const { cell, text } of source.unread) {
    const data = { text };
    notes.push({
      code: 'template-notes/unread',
      data,
      sheet: source.sheet,
      cell,
      onSource: true,
    });
  }
  return [...notes, ...doubtNotes(filling, placed)];
}

function nameOf({ name, row }: FormItem): string {
  return name === '' ? `(dòng ${String(row + 1)})` : name;
}

/** Columns of the form for which the source has nothing at all. */
function emptyColumns({ block, source }: Filling, placed: readonly PlacedSection[]): string[] {
  const [item] = itemsOf(placed);
  if (item === undefined) return [];
  return block.columns.flatMap(({ column, header, fill, isOwn }) => {
    if (isOwn || fill === undefined || fill.kind === 'constant') return [];
    if (column === block.numberColumn) return [];
    const isThere =
      fill.kind === 'header'
        ? source.cellsUnder(fill.header)(item) !== undefined
        : fill.field === 'percent'
          ? item.target !== undefined
          : fill.field === 'same-period-percent'
            ? source.samePeriod(item) !== undefined
            : source.cellsOf(fill.field)(item) !== undefined;
    return isThere ? [] : [`${columnName(column)} "${header}"`];
  });
}

/** Headers of the source that have no place in the form. */
function columnsOutside({ block, source }: Filling): string[] {
  return source.columns
    .filter(({ header, field }) => {
      const byHeader = block.columns.some(
        ({ fill }) => fill?.kind === 'header' && fill.header === header,
      );
      if (byHeader || header === '') return false;
      if (field === 'number' || field === 'stt') return false;
      return field === undefined || columnFor(block, field) === undefined;
    })
    .map(({ header }) => header);
}

/** Doubts of figures, where they stand now. */
function doubtNotes(filling: Filling, placed: readonly PlacedSection[]): readonly TemplateNote[] {
  const { block } = filling;
  const place = columnFor(block, 'actual') ?? columnFor(block, 'target');
  const notes: TemplateNote[] = [];
  const tell = (item: FormItem | undefined, row: number): void => {
    if (item?.target === undefined || place === undefined) return;
    for (const { code, detail } of percentDoubts(item.target)) {
      notes.push({
        code: `doubts/${code}`,
        data: { detail },
        sheet: block.sheet.name,
        cell: formatCell({ row, column: place.column }),
      });
    }
  };
  for (const { assignment, free, labels } of placed) {
    assignment.items.forEach((item, i) => {
      tell(item, (free?.first ?? 0) + i);
    });
    labels.forEach((row, i) => {
      tell(assignment.labels[i]?.item, row);
    });
  }
  return notes;
}

function itemsOf(placed: readonly PlacedSection[]): readonly FormItem[] {
  return placed.flatMap(({ assignment }) => [
    ...assignment.items.filter(({ isHeading }) => !isHeading),
    ...assignment.labels.flatMap(({ item }) => item ?? []),
  ]);
}
